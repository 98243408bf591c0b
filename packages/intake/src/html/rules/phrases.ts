import type { Block } from '../blocks/block.ts'
import type { Story } from '../story.ts'

/** Beginnings of lines that outlets put between the story's own. */
const OPENINGS = `
advertisement|advertising|sponsored|promoted
read more|read also|read next|read:|also read|see also|related|more on this|more from|more:|recommended|don't miss|don’t miss|keep reading|continue reading
share this|share on|share:|follow us|follow @|like us|join us on|tweet|email this|print this
sign up|subscribe|newsletter|get the latest|get our|register now|log in|already a subscriber|support our|become a member|to continue reading
click here|tap here|watch:|watch now|video unavailable|video player|video:|listen:|gallery:|photos:|photo:|image:|picture:|credit:|file photo|scroll down
our standards:|copyright|©|all rights reserved|this material may not
comment|leave a comment|your comment|join the conversation|view comments|show comments
we use cookies|by signing up|by subscribing|is this page|was this page|was this article|this article was|this story has been|this story may be republished|this article may be republished|contact us|tags:|topics:|filed under|posted in|category:
download our|download the app|report a typo|send tips|got a tip|story continues|article continues
`
  .trim()
  .split(/[|\n]/)
/** A sentence of the story may open like one of these; such a line is short. */
const LONGEST = 160
/** Openings that no sentence of a story has, however long the line. */
const NEVER_TOLD = ['a version of this article']
/** Words that make a short line one to the reader wherever they stand. */
const ASIDES = [
  'tell us in the comments',
  'let us know in the comments',
  'say in the comments',
  'in the comments below',
  'in the comment section',
]
const LABELS = new Set(OPENINGS.filter((opening) => /[:©]$/.test(opening)))

/** A desk's credit line: `Reporting by Ann Lund in Oslo; Editing by Tim Roe`, `Ann Lund contributed to this report.` */
const CREDIT =
  /^(?:additional )?(?:reporting|writing|editing) by\b|\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b|\breported from\b/i
/** All its words but names: a sentence of the story has others ("Reporting by this newspaper showed"). */
const CREDIT_WORDS = new Set(
  `additional reporting writing editing by in and at from the with also contributed to this report story article reported
  writer writers reporter reporters staff correspondent correspondents de van von der den la le di da del al bin`.split(/\s+/),
)
const isCredit = (line: string): boolean =>
  CREDIT.test(line) && (line.match(/[\p{L}\p{M}’'-]+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || CREDIT_WORDS.has(word))

/** Whether a line speaks to the reader of the page and not of the story, by its first words or by what it asks for. */
export function isPrompt(line: string): boolean {
  const lower = line.toLowerCase()
  if (NEVER_TOLD.some((opening) => lower.startsWith(opening))) return true
  if (line.length > LONGEST) return false
  if (ASIDES.some((words) => lower.includes(words)) || isCredit(line)) return true
  return OPENINGS.some(
    (opening) => lower.startsWith(opening) && (LABELS.has(opening) || !/[\p{L}\p{N}]/u.test(lower[opening.length] ?? ' ')),
  )
}

/** Takes such lines away. */
export const phrases = ({ blocks }: Story): readonly Block[] => blocks.filter(({ text }) => !isPrompt(text))
