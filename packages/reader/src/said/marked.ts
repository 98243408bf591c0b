import type { Span } from '@onrecord/record'
import type { Told } from '../occasions/index.ts'

/** For tests. A page whose statements are marked: `{s Lind} {c said} {q it would hold}`; each `q` that follows a `c` or `s` of its own begins a statement, and a number
 *  behind the letter, its key, says whose each part is where they mix. The speaker is the first word of the source's last name, or what `who` gives. */
export function marked(page: string): { text: string; statements: Told[]; keys: string[] } {
  const parts = new Map<string, { s: Span[]; c: Span[]; q: Span[] }>()
  let text = ''
  let open: { letter: string; key: string; start: number }[] = []
  for (const piece of page.split(/(\{[scq]\d* |\})/)) {
    const [, letter, key] = /^\{([scq])(\d*) $/.exec(piece) ?? []
    if (letter !== undefined) open.push({ letter, key: key ?? '', start: text.length })
    else if (piece === '}') {
      const { letter: of, key: which, start } = open.pop() as (typeof open)[number]
      const known = parts.get(which) ?? { s: [], c: [], q: [] }
      known[of as 's' | 'c' | 'q'].push([start, text.length])
      parts.set(which, known)
    } else text += piece
  }
  open = []
  const statements = [...parts.values()].map(({ s, c, q }): Told => {
    const words = q.map(([start, end]) => text.slice(start, end)).join('')
    const [name] = s.map(([start, end]) => text.slice(start, end))
    const mutable = (spans: Span[]) => spans.map(([start, end]): [number, number] => [start, end])
    return {
      source: mutable(s),
      cue: mutable(c),
      content: mutable(q),
      kind: /^["“]/.test(words) ? 'direct' : 'indirect',
      speaker: name === undefined ? null : (/\p{Lu}\p{L}+$/u.exec(name)?.[0] ?? null),
    }
  })
  return { text, statements, keys: [...parts.keys()] }
}
