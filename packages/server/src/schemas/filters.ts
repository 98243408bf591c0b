import { z } from '@hono/zod-openapi'
import type { Filters } from '@onrecord/ledger'
import { CueClass, CueFamily, OccasionType, StatementKind } from '@onrecord/record'
import { Id, Moment, Numeral, Text } from './given.ts'

/** The filters that are the same in an address and in a body. */
const SHARED = {
  words: z.string().optional().describe('Words, "phrases", or, -not, NEAR and near/3, as web searches have them.'),
  speaker: Text.optional().describe('Words of the name, title, role or affiliation, each whole or begun.'),
  person: Id.optional().describe('The id of a speaker: what that person said on any page.'),
  role: Text.optional().describe('Words of the role.'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give two letters, as GB')
    .optional()
    .describe('ISO 3166-1 alpha-2.'),
  kind: StatementKind.optional(),
  cueClass: CueClass.optional(),
  family: CueFamily.optional(),
  outlet: Text.optional().describe('The whole name, in any case.'),
  agency: Text.optional().describe('The whole name, in any case.'),
  since: Moment.optional(),
  until: Moment.optional(),
  saidSince: Moment.optional(),
  saidUntil: Moment.optional(),
  place: Text.optional().describe("Words of the place's name."),
  occasion: OccasionType.optional(),
  unit: Text.optional().describe('UCUM, ISO 4217, %, points, or the counted noun.'),
  asOf: Moment.optional().describe('What the pages said then, as far as they were seen.'),
  known: Moment.optional().describe('As far as the ledger had been told of it until then: what is added later changes no answer.'),
}

const End = z.number().nullable()

/** Filters in a body. */
export const FiltersGiven = z
  .strictObject({
    ...SHARED,
    isAnonymous: z.boolean().optional(),
    figure: z.strictObject({ from: End, to: End }).optional(),
  })
  .meta({ id: 'Filters' })

/** Filters in an address. */
export const FILTERS = {
  ...SHARED,
  anonymous: z.enum(['true', 'false']).optional().describe('Whether the source has no name.'),
  figureFrom: Numeral.optional().describe('A figure of the statement is as large, or larger.'),
  figureTo: Numeral.optional(),
}
const FiltersQuery = z.object(FILTERS)

/** Filters of an address as the ledger takes them. */
export function filtersOf({ anonymous, figureFrom, figureTo, ...filters }: z.infer<typeof FiltersQuery>): Filters {
  const hasFigure = figureFrom !== undefined || figureTo !== undefined
  return {
    ...filters,
    isAnonymous: anonymous === undefined ? undefined : anonymous === 'true',
    figure: hasFigure ? { from: figureFrom ?? null, to: figureTo ?? null } : undefined,
  }
}
