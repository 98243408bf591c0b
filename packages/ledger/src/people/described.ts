import { nameKey } from '../name-key.ts'

/** Words that tie the others together and tell nothing of who is meant, or only when. */
const TIES = new Set([
  'of',
  'the',
  'for',
  'and',
  'at',
  'in',
  'on',
  'to',
  'a',
  'an',
  's',
  'former',
  'then',
  'acting',
  'interim',
  'current',
  'ex',
])

/** Roles that are written in two ways. */
const SHORT: { readonly [role: string]: string } = {
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  pm: 'prime minister',
  mp: 'member parliament',
  mep: 'member european parliament',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
}

/** A public office: whoever holds one in a country and bears the same name as another who does is the same. */
const OFFICES = new Set([
  'president',
  'vice',
  'premier',
  'minister',
  'secretary',
  'chancellor',
  'governor',
  'senator',
  'congressman',
  'congresswoman',
  'member',
  'parliament',
  'lawmaker',
  'legislator',
  'ambassador',
  'candidate',
  'leader',
  'speaker',
])

/** The words of a role or a body that tell who is meant, in no order. */
function wordsOf(text: string): Set<string> {
  const key = nameKey(text).trim()
  const words = (SHORT[key] ?? key).split(' ').flatMap((word) => (SHORT[word] ?? word).split(' '))
  return new Set(words.filter((word) => word !== '' && !TIES.has(word)))
}

/** Whether two descriptions name the same role or body: the words of one are among those of the other. "defence minister" and "minister of defence" do. */
export function isSameDescription(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return fewer.size > 0 && [...fewer].every((word) => more.has(word))
}

/** Whether a role is a public office of a country. */
export function isOffice(role: string | null): boolean {
  return role !== null && [...wordsOf(role)].some((word) => OFFICES.has(word))
}
