import { InvalidArgumentError } from 'commander'

/** Parses pieces of a text, as onrecord read shows them: `85-108`, `188-211,230-308`; `none` for none. */
export const spans = (given: string): [number, number][] => {
  if (given === 'none') return []
  return given.split(',').map((piece) => {
    const [, start, end] = /^\s*(\d+)\s*[-–]\s*(\d+)\s*$/.exec(piece) ?? []
    if (start === undefined || end === undefined) throw new InvalidArgumentError('Give pieces of the text, as 188-211,230-308, or none.')
    return [Number(start), Number(end)]
  })
}
