/** What a mark can do where it stands. */
export type Mark = {
  readonly at: number
  readonly length: number
  readonly family: 'double' | 'single' | 'angle'
  readonly opens: boolean
  readonly closes: boolean
  /** An opening mark that was printed as one (curly, low or angle), not guessed from its neighbours. */
  readonly sure: boolean
}

const MARKS = new Set('“”„‟«»"＂‘\'’‚`')

/** Words that begin with an apostrophe, which then opens nothing. */
const ELISION = /^['’‘](?:tis|twas|em|til|till|cause|bout|round|n|cos|course|\d\ds?)(?![\p{L}\p{N}])/iu

const OPENS_AFTER = /[\s([{\-–—/:,.…“"„«‘'`]/u
const LETTER = /[\p{L}\p{N}]/u

/** Every character of a paragraph that can be a quotation mark, in order; apostrophes inside a word are none. */
export function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    const character = text[at] as string
    if (!MARKS.has(character)) continue
    const before = at > start ? (text[at - 1] as string) : ' '
    const pair = text.slice(at, at + 2)
    if (pair === '``' || pair === "''" || pair === '‘‘' || pair === '’’') {
      const next = at + 2 < end ? (text[at + 2] as string) : ' '
      const opens = pair !== '’’' && !/\s/.test(next) && OPENS_AFTER.test(before)
      marks.push({ at, length: 2, family: 'double', opens: pair === '``' || opens, closes: pair !== '``' && !opens, sure: pair === '``' })
      at++
      continue
    }
    const after = at + 1 < end ? (text[at + 1] as string) : ' '
    const mark = markAt(character, before, after, text.slice(at, at + 8))
    if (mark) marks.push({ at, length: 1, ...mark })
  }
  return marks
}

function markAt(character: string, before: string, after: string, here: string): Omit<Mark, 'at' | 'length'> | null {
  const starts = OPENS_AFTER.test(before) && !/\s/.test(after)
  switch (character) {
    case '“':
      // German closes with this mark what „ opened: the pairing decides
      return { family: 'double', opens: true, closes: !starts, sure: true }
    case '„':
    case '‟':
      return { family: 'double', opens: true, closes: false, sure: true }
    case '”':
      // a careless converter prints ” at both ends
      return { family: 'double', opens: starts && !/\s/.test(after) && !/[\p{P}]/u.test(before), closes: true, sure: false }
    case '«':
    case '»':
      return { family: 'angle', opens: character === '«' || starts, closes: character === '»' || !starts, sure: true }
    case '"':
    case '＂':
      return { family: 'double', opens: starts || !LETTER.test(before), closes: !/\s/.test(before) || !starts, sure: false }
    case '‘':
      return ELISION.test(here) ? null : starts ? { family: 'single', opens: true, closes: false, sure: true } : null
    case "'":
    case '’':
    case '‚':
    case '`': {
      if (LETTER.test(before) && LETTER.test(after)) return null
      if (ELISION.test(here) && starts) return null
      if (character === '‚') return starts && /\s/.test(before) ? { family: 'single', opens: true, closes: false, sure: true } : null
      const opens = character !== '’' && starts && LETTER.test(after)
      const closes = character !== '`' && !/\s/.test(before) && !LETTER.test(after)
      return opens || closes ? { family: 'single', opens, closes, sure: false } : null
    }
    default:
      return null
  }
}
