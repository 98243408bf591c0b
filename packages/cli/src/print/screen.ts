import colours from 'picocolors'

/** What can be shown where: how wide, and whether in colour. */
export type Screen = { readonly width: number; readonly paint: ReturnType<typeof colours.createColors> }

const NARROWEST = 40
const WIDEST = 100
const PIPED = 80

/** The screen of a stream: colour on a terminal only; NO_COLOR and FORCE_COLOR are honoured. */
export function screen(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv = process.env): Screen {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const isColoured = env.NO_COLOR ? false : forced || (stream.isTTY === true && env.TERM !== 'dumb')
  const width = Number(env.COLUMNS) || stream.columns || PIPED
  return { width: Math.max(NARROWEST, Math.min(WIDEST, width)), paint: colours.createColors(isColoured) }
}
