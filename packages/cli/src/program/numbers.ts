import { InvalidArgumentError } from 'commander'

/** Parses a whole number of an option, both ends allowed. */
export const countWithin = (least: number, most: number) => (given: string) => {
  const count = numberWithin(least, most)(given)
  if (!Number.isInteger(count)) throw new InvalidArgumentError('Give a whole number.')
  return count
}

/** Parses a number of an option, both ends allowed. */
export const numberWithin = (least: number, most: number) => (given: string) => {
  const number = Number(given)
  if (given.trim() === '' || !(number >= least && number <= most)) throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`)
  return number
}
