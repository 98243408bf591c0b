import type { Role } from './description.ts'
import { STANDING_FOR } from './lists/function-words.ts'
import type { Member } from './member.ts'
import { lastUpTo } from './outline.ts'
import { asOne } from './phrase.ts'

/** Characters within which `one` and `another` are of those just named. */
const REACH = 800

/** Gives `one` and `the other` the role and the body of the people of whom they are: of `two members of the cabinet` one is a member of the cabinet.
 *  @param members  whoever speaks */
export function giveRolesOfMany(members: readonly Member[]): void {
  const many = members
    .filter(
      ({ isPlural, roles, kind, noun }) =>
        isPlural && (roles.length > 0 || (kind === 'anonymous' && noun !== null && !STANDING_FOR.has(noun.toLowerCase()))),
    )
    .sort((a, b) => a.introduced[0] - b.introduced[0])
  for (const member of members) {
    const [at] = member.introduced
    if (member.kind !== 'anonymous' || member.roles.length > 0 || !isOneOfThem(member)) continue
    const of = many[lastUpTo(many, at, ({ introduced }) => introduced[0])]
    if (!of || at - of.introduced[0] > REACH) continue
    member.roles = of.roles.length > 0 ? of.roles.map(inOne) : [inOne({ text: of.noun as string, head: '', words: new Set() })]
    member.affiliation ??= of.affiliation
  }
}

/** `One`, `another`, `one of them`. */
const isOneOfThem = ({ noun, isPlural }: Member): boolean =>
  noun !== null && (STANDING_FOR.has(noun.toLowerCase().replace(OF_THEM, '')) || (!isPlural && noun.toLowerCase() === 'them'))
const OF_THEM = / of (?:them|the two|the three|those|these)$/

/** `Members of the cabinet` as `member of the cabinet`. */
const inOne = (role: Role): Role => {
  const [head = '', ...rest] = role.text.split(/(?= (?:of|in|from|to|for|with|close|familiar)\b)/)
  return { ...role, text: [/^people$/i.test(head) ? 'person' : asOne({ ...role, text: head }).text, ...rest].join('') }
}
