import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'

/** A refusal to speak, as it stands in the text. */
export type Refusal = { readonly source: Span; readonly cue: Span; readonly content: Span }

const HOW = '(?:immediately |yet |initially |directly |publicly |even |repeatedly )?'
const ASKED =
  '(?:(?:requests?|questions?|calls?)(?! of )|(?:e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|texts?|letters?|invitations?)(?= (?:seeking|asking|requesting|for|from|sent|left)))'
/** Each the cue and, right behind it, how the content begins: "declined" + "to comment", "did not respond" + "to a request for comment". */
const FORMS = [
  String.raw`\b(?<cue>(?:did|has|have|had|would) ?n[o’']t ${HOW}(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?))(?<content> (?:to )?[^.;:!?\n“”"]{0,50}?\b${ASKED}\b)`,
  String.raw`\b(?<cue>(?:has |have |had )?${HOW}(?:declined|refused))(?<content> (?:to (?:be interviewed|comment|elaborate|discuss)|(?:further )?comment|an interview)\b)`,
  String.raw`\b(?<cue>could not ${HOW}be reached)(?<content> for (?:a )?(?:comment|response)\b)`,
  String.raw`\b(?<cue>(?:had|has|have|offered|gave))(?<content> no (?:immediate |further )?comment\b)`,
].map((form) => new RegExp(form, 'g'))

/** Where the clause of a refusal ends. */
const END =
  /[,.;:!?\n“”"]|\s(?:but|while|when|after|before|until|by|because|since|as|saying|citing|and|or|late|early|(?:on |this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/
/** Where a clause begins, looked for from its verb backwards. */
const BEGIN =
  /(?:[.!?]["”’)]*\s+|[\n;:“”"—–]\s*|,?\s(?:but|and|while|though|although|because|that|if|whether|as|said|says|added|adding|saying|then|or)\s)(?!.*(?:[.!?]["”’)]*\s+(?=\p{Lu})|[\n;:“”"—–]|\s(?:but|and|while|though|although|because|that|if|whether|as|said|says|added|adding|saying|then|or)\s))/su
const REACH = 240
const LONGEST = 140
const ADVERBIAL =
  /^(?:(?:Late |Early )?[Oo]n )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?,? (?=\S)/
/** How a noun phrase that can refuse begins. */
const SUBJECT =
  /^(?:\p{Lu}|\p{N}|(?:the|an?|its|his|her|their|our|my|both|two|several|some|he|she|they|it|we|officials?|representatives?|police|lawyers?|spokes\w+|attorneys?|aides?|neither)\b)/u

/** Every refusal to speak of a text: "declined to comment", "did not respond to requests for comment", "could not be reached". In text order.
 *  A closed list, since these turns of phrase are fixed: a network that reads rare ones by their likeness misses a fifth of them. */
export function refusalsOf(text: string): Refusal[] {
  const found: Refusal[] = []
  for (const form of FORMS)
    for (const match of matchesOf(text, form)) {
      const { cue, content } = match.groups as { cue: string; content: string }
      const source = subjectBefore(text, match.index)
      if (source === null) continue
      const cueEnd = match.index + cue.length
      const least = cueEnd + content.length
      const rest = END.exec(text.slice(least, least + REACH))
      found.push({ source, cue: [match.index, cueEnd], content: [cueEnd + 1, least + (rest?.index ?? 0)] })
    }
  return found.sort((a, b) => a.cue[0] - b.cue[0])
}

/** The noun phrase right before a verb; null where it is none that one can tell by its first word. */
function subjectBefore(text: string, verb: number): Span | null {
  const from = Math.max(0, verb - REACH)
  const before = text.slice(from, verb)
  const relative = /(?:^|[\s,])(who)\s$/.exec(before)
  if (relative) return [verb - 4, verb - 1]
  const begin = BEGIN.exec(before)
  const start = begin ? begin.index + begin[0].length : from === 0 ? 0 : null
  if (start === null) return null
  const clause = before.slice(start).trimEnd()
  const parts = clause.split(/(?<=,)\s+/)
  // `Ilse Varga, the mayor, declined`: the apposition is closed by a comma, and belongs to the name
  const taken = clause.endsWith(',') ? parts.slice(-2) : parts.slice(-1)
  const lead = clause.length - taken.join(' ').length
  let words = clause.slice(lead)
  let at = from + start + lead
  const adverbial = ADVERBIAL.exec(words)
  if (adverbial) {
    at += adverbial[0].length
    words = words.slice(adverbial[0].length)
  }
  words = words.replace(/,?(?: (?:also|still|however|itself|themselves|himself|herself))?,?$/, '').trimEnd()
  return words.length > 0 && words.length <= LONGEST && SUBJECT.test(words) ? [at, at + words.length] : null
}
