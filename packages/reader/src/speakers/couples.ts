import type { Span } from '@onrecord/record'
import type { Description, Name } from './description.ts'
import { NOBODY } from './description.ts'
import { isBody, isFirstName, isRole, sexOfName } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** `Jo and Callum Reekie`, `Brothers Ed and Tom Lind`: two first names before one surname. */
const COUPLE =
  /^((?:[Tt]he )?(?:[\p{L}-]+ ){0,3}?)(\p{Lu}[\p{L}’'-]+)( and )(\p{Lu}[\p{L}’'-]+)( (\p{Lu}[\p{L}’'-]*\p{Ll}))(?=$|,|['’]s?$| who\b)/u

/** The two of a couple or of a family whose surname is printed once; null where a phrase names no such two. */
function coupleIn(text: string, [start, end]: Span): { left: Span; right: Span; surname: string } | null {
  const found = COUPLE.exec(text.slice(start, end))
  const [, before = '', left = '', and = '', right = '', , surname = ''] = found ?? []
  const lead = before.trim().split(' ').at(-1)?.toLowerCase() ?? ''
  const isTwo = found !== null && isFirstName(left) && (isFirstName(right) || lead !== '' || !isBody({ lower: right.toLowerCase() }))
  const isName = !isBody({ lower: surname.toLowerCase() })
  const isLed = lead === '' || isRole({ lower: lead, text: lead, capital: false } as Parameters<typeof isRole>[0]) || PAIRS.has(lead)
  if (!isTwo || !isName || !isLed) return null
  const from = start + before.length
  const second = from + left.length + and.length
  return { left: [from, from + left.length], right: [second, second + right.length + 1 + surname.length], surname }
}

/** What two are called together, before their names. */
const PAIRS = new Set('newlyweds couple parents siblings twins brothers sisters grandparents spouses owners friends'.split(' '))

/** Characters behind a first name in which its surname can stand. */
const NEAR = 60

/** A name as it is, but for the first name of such a pair, which gets the surname: of `Jo and Callum Reekie` Jo Reekie.
 *  @param surnames  words by which people of the page are known: none of them is a first name */
export function withSurname(text: string, description: Description, surnames: ReadonlySet<string>): Description {
  const { name } = description
  const [first = '', second] = name?.words ?? []
  // `Newlyweds Jo`
  const isLed = second !== undefined && PAIRS.has(first)
  if (!name || name.words.length > (isLed ? 2 : 1)) return description
  const own = isLed ? name.text.slice(first.length + 1) : name.text
  const [, end] = name.span
  const start = end - own.length
  const more = AND_ANOTHER.exec(text.slice(end, end + NEAR))
  // of `Carson and Donald Trump` the first is Ben Carson
  const couple = more && !surnames.has(own.toLowerCase()) ? coupleIn(text, [start, end + more[0].length]) : null
  if (!couple) return description
  const { surname } = couple
  const full: Name = { text: `${own} ${surname}`, words: [own.toLowerCase(), surname.toLowerCase()], span: [start, end] }
  return { ...description, ...NOBODY, span: description.span, name: full, sex: sexOfName(own) }
}

/** Words by which a page tells that two are married. */
const MARRIED = /\b(?:husband|wife|married|newlyweds?|couple|spouses?|honeymoon|wedding)\b/i

/** Makes the two of a married couple each other's husband and wife, so that `her husband` is found. */
export function enterCouples({ text, cast, owners }: Scene, named: readonly Description[]): void {
  if (!MARRIED.test(text)) return
  for (const { name } of named) {
    if (name?.words.length !== 2) continue
    const left = BEFORE.exec(text.slice(Math.max(0, name.span[0] - NEAR), name.span[0]))?.[1]
    const two = left === undefined ? [] : [cast.fullName(`${left} ${name.words[1]}`), cast.fullName(name.text)]
    const [one, other] = two
    if (!one || !other || one === other) continue
    for (const [member, whose] of [
      [one, other],
      [other, one],
    ] as const) {
      const sex = member.sex ?? (whose.sex === null ? null : whose.sex === 'f' ? 'm' : 'f')
      if (sex === null || sex === whose.sex) continue
      member.sex = sex
      const head = sex === 'f' ? 'wife' : 'husband'
      cast.learn(member, { ...NOBODY, span: member.introduced, parties: [], roles: [{ text: '', head, words: new Set([head]) }] })
      owners.set(member, whose)
    }
  }
}

const BEFORE = /(\p{Lu}[\p{L}’'-]+) and $/u
const AND_ANOTHER = /^ and \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]*\p{Ll}(?! \p{Lu})/u

/** A source that is such a pair, as two who speak as one. */
export function jointByFamily(text: string, description: Description, surnames: ReadonlySet<string>): Description {
  const couple = description.parties.length > 0 ? null : coupleIn(text, description.span)
  if (!couple || surnames.has(text.slice(...couple.left).toLowerCase())) return description
  const { span } = description
  return { ...NOBODY, span, kind: 'group', isPlural: true, parties: [couple.left, couple.right], noun: text.slice(...span) }
}
