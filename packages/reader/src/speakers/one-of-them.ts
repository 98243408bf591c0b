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
  const many = members.filter(({ isPlural, roles }) => isPlural && roles.length > 0).sort((a, b) => a.introduced[0] - b.introduced[0])
  for (const member of members) {
    const [at] = member.introduced
    if (member.kind !== 'anonymous' || member.roles.length > 0 || !STANDING_FOR.has(member.noun?.toLowerCase() ?? '')) continue
    const of = many[lastUpTo(many, at, ({ introduced }) => introduced[0])]
    if (!of || at - of.introduced[0] > REACH) continue
    member.roles = of.roles.map(inOne)
    member.affiliation ??= of.affiliation
  }
}

/** `Members of the cabinet` as `member of the cabinet`. */
const inOne = (role: Role): Role => {
  const [head = '', ...rest] = role.text.split(/(?= (?:of|in|from|to|for|with|close|familiar)\b)/)
  return { ...role, text: [asOne({ ...role, text: head }).text, ...rest].join('') }
}
