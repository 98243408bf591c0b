import type { VariantKind } from '@onrecord/record'

/** Whether the words may say something else after a change of this kind. */
export const changesSense = (kind: VariantKind): boolean => CHANGES_SENSE.has(kind)

const CHANGES_SENSE: ReadonlySet<VariantKind> = new Set<VariantKind>([
  'name changed',
  'number changed',
  'negation lost',
  'negation added',
  'modal strengthened',
  'modal weakened',
  'outside quotation',
  'inside quotation',
  'speaker changed',
])
