import { z } from 'zod'
import { CheckedCount } from './check.ts'
import { SpeakerKind } from './speaker.ts'

/** What is counted of some statements. */
export const AuditCount = z.object({
  statements: z.number().int().nonnegative(),
  articles: z.number().int().nonnegative(),
  anonymous: z.number().int().nonnegative().describe('Statements whose source has no name.'),
  accusations: z.number().int().nonnegative().describe('Statements that accuse.'),
  unanswered: z.number().int().nonnegative().describe('Of the accusations: those on whose page nobody speaks whom they name.'),
})
export type AuditCount = Readonly<z.infer<typeof AuditCount>>

/** Whom an outlet quotes: counts of what was said, each statement once, in the last version of its page. */
export const Audit = z
  .object({
    total: AuditCount,
    checked: CheckedCount.describe('Of the statements that fit: those that people checked. What they found wrong is counted nowhere else.'),
    outlets: z.array(AuditCount.extend({ outlet: z.string().nullable() })).describe('The most statements first.'),
    months: z.array(AuditCount.extend({ month: z.string().nullable() })).describe('As 2024-03, in order; null for pages without a date.'),
    outletMonths: z.array(AuditCount.extend({ outlet: z.string().nullable(), month: z.string().nullable() })),
    speakers: z
      .array(z.object({ name: z.string(), kind: SpeakerKind, statements: z.number().int(), articles: z.number().int() }))
      .describe('Names, the most quoted first, 50 at most.'),
    roles: z.array(z.object({ role: z.string(), statements: z.number().int(), articles: z.number().int() })),
    countries: z.array(z.object({ country: z.string(), statements: z.number().int(), articles: z.number().int() })),
  })
  .meta({ id: 'Audit' })
export type Audit = Readonly<z.infer<typeof Audit>>
