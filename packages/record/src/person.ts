import { z } from 'zod'
import { CheckedCount } from './check.ts'
import { SpeakerKind } from './speaker.ts'

/** What is counted of somebody: the pages, their statements, and between which days they were published. */
const Count = z.object({
  statements: z.number().int().nonnegative(),
  articles: z.number().int().nonnegative(),
  from: z.string().nullable().describe('ISO 8601, the first publication; null where no page has a date.'),
  to: z.string().nullable(),
})

export const PersonProfile = Count.extend({
  id: z.string().describe('The smallest id of the speakers who are described so.'),
  name: z.string(),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  country: z.string().nullable(),
})
export type PersonProfile = Readonly<z.infer<typeof PersonProfile>>

export const MergeReason = z
  .enum(['role', 'affiliation', 'office', 'story', 'alone', 'decision'])
  .describe(
    'role, affiliation: both pages give it. office: both hold one in the same country. story: pages of one week that name one more person both. ' +
      'alone: a page tells the name only, and one bearer of it is known. decision: somebody said so.',
  )
export type MergeReason = z.infer<typeof MergeReason>

/** The speakers of many pages who are one: a person or a body of the ledger. */
export const Person = Count.extend({
  id: z.string().describe('The smallest id of its speakers. The id of any of them names it too, for good.'),
  kind: SpeakerKind,
  name: z.string(),
  names: z.array(z.string()),
  settled: z.boolean().describe('False where pages give one word for a name, and nothing to tell whether they mean one person.'),
  profiles: z.array(PersonProfile).describe('How pages describe it, in the order of time.'),
  checked: CheckedCount.describe('Of its statements: those that people checked.'),
  outlets: z.array(Count.extend({ outlet: z.string().nullable() })),
  subjects: z.array(z.string()).describe('Words that stand out in its statements.'),
  merges: z.array(z.object({ a: z.string(), b: z.string(), reason: MergeReason })).describe('Why its profiles are one, by their ids.'),
  others: z
    .array(z.string())
    .describe('Ids of others of the same name, whom nothing that is printed tells apart from it or joins with it.'),
}).meta({ id: 'Person' })
export type Person = Readonly<z.infer<typeof Person>>

export const IdentityDecision = z
  .object({
    id: z.string(),
    verdict: z.enum(['same', 'different']),
    speakers: z.tuple([z.string(), z.string()]),
    by: z.string(),
    note: z.string().nullable().default(null).describe('Why.'),
    at: z.string().describe('ISO 8601 in UTC.'),
    undone: z.object({ by: z.string(), note: z.string().nullable().default(null), at: z.string() }).nullable(),
  })
  .meta({ id: 'IdentityDecision' })
export type IdentityDecision = Readonly<z.infer<typeof IdentityDecision>>
