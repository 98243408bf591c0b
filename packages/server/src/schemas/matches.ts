import { z } from '@hono/zod-openapi'
import { Check, Match, Speaker, Statement } from '@onrecord/record'
import { FoundArticle, Next } from './found.ts'

const PrintedArticle = FoundArticle.omit({ excerpt: true }).extend({ agency: z.string().nullable() })

const Printing = z
  .object({
    article: PrintedArticle,
    statement: Statement,
    speaker: Speaker.nullable(),
    source: z.string().nullable().describe('The source as printed, where no speaker is settled.'),
    words: z.string(),
    checks: z.array(Check).readonly(),
    wire: z
      .object({ agency: z.string().nullable(), outletCount: z.int() })
      .nullable()
      .describe("The agency's or shared text that it stands in; null where the outlet reports by itself."),
  })
  .meta({ id: 'Printing' })

const Utterance = z
  .object({
    printingCount: z.int().describe('Pages that print it.'),
    outletCount: z.int(),
    textCount: z.int().describe('Texts: near-equal ones count once.'),
    wireCount: z.int().describe('Printings by an agency, or in a text that several outlets share.'),
    ownCount: z.int().describe("Printings in texts of the outlets' own."),
    first: z
      .object({ statement: z.string(), article: PrintedArticle.omit({ title: true }) })
      .nullable()
      .describe('The earliest that has a date.'),
  })
  .meta({ id: 'Utterance' })

const MatchedPrinting = Printing.extend({ match: Match }).meta({ id: 'MatchedPrinting' })

export const Matches = z
  .object({
    statement: Printing,
    utterance: Utterance,
    matches: z.array(MatchedPrinting).readonly().describe('The other printings, the earliest first.'),
    next: Next,
  })
  .meta({ id: 'Matches' })

export const Fullest = z
  .object({
    statement: Printing,
    utterance: Utterance,
    fullest: MatchedPrinting.nullable().describe('null where no printing has more than the statement asked about.'),
    around: z.object({ text: z.string(), start: z.int() }).describe('The sentences of the fullest, or else of the statement asked about.'),
  })
  .meta({ id: 'Fullest' })
