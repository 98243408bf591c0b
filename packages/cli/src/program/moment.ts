import { InvalidArgumentError } from 'commander'

/** Parses a day of an option, or an instant. */
export const moment = (given: string) => {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/.test(given) || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError('Give a day, as 2024-03-16, or an instant, as 2024-03-16T09:30:00+03:30.')
  return given
}
