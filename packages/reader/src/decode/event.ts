/** Nouns of that shape that are people, bodies or papers, and may well speak. */
const SPEAKING = 'sibling|darling|gathering|meeting|hearing|ruling|briefing|filing|writing|following|offspring'
const EVENT = new RegExp(String.raw`^(?:the|his|her|its|their) (?!(?:${SPEAKING})\b)\w{3,}ing of\b`, 'i')

/** Whether words name what was done, as a gerund with its object does ("the signing of the accord"). An event has no words of its own; in
 *  PolNeAR's train and dev parts no source of 23,027 is one. */
export const isEvent = (words: string): boolean => EVENT.test(words)
