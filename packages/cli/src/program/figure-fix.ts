import type { FigureFix } from '@onrecord/record'
import { InvalidArgumentError } from 'commander'

/** Parses what a figure should be, after those that were given before it: `fig-…=12`, `fig-…=12..15`, `fig-…=none`. */
export const figureFix = (given: string, before: readonly FigureFix[] = []): FigureFix[] => {
  const [, figure, none, value, high] = /^(fig-[0-9a-f]+)=(?:(none)|(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?)$/.exec(given) ?? []
  if (figure === undefined || (none === undefined && value === undefined))
    throw new InvalidArgumentError('Give the id of a figure and what it is, as fig-…=12, fig-…=12..15, or fig-…=none.')
  return [...before, { figure, value: none ? null : Number(value), high: high === undefined ? null : Number(high) }]
}
