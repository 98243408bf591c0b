import { nounSense, phraseSense, verbSense } from './lexicon.ts'
import type { Sense } from './sense.ts'
import { type Word, wordsIn } from './words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const NEGATIVE = words('not never cannot neither nor hardly scarcely without')
/** `not only said`: it was said. */
const LIMITING = words('only just merely simply alone necessarily')
/** Words between a negation and its verb. */
const BETWEEN = words(
  `be have do will would can could should may might must shall to been being ever yet even also still either once so always immediately
  going able ready prepared allowed authorised authorized respond at all for comment available reach return`,
)
/** `never claimed` stands this close to its verb. */
const FARTHEST = 7

/** Whether the verb at a place is negated by what stands before it: `did not say`, `has yet to comment`, `stopped short of blaming`, `without naming`.
 *  @param before  the words before the cue, in its clause */
export function isNegated(cue: readonly Word[], at: number, before: readonly Word[]): boolean {
  const chain = [...before, ...cue.slice(0, at)]
  const verb = cue[at] as Word
  for (let i = chain.length - 1; i >= 0 && i >= chain.length - FARTHEST; i--) {
    const { text, forms } = chain[i] as Word
    const next = chain[i + 1] ?? verb
    if (NEGATIVE.has(text) || text.endsWith("n't") || (text === 'no' && next.text === 'longer')) return !LIMITING.has(next.text)
    if (text === 'yet' && next.text === 'to') return true
    if (text === 'short' && next.text === 'of') return true
    if (next.text === 'to' && forms.some((form) => FAILING.has(form))) return true
    if (!text.endsWith('ly') && !BETWEEN.has(text) && !forms.some((form) => BETWEEN.has(form)) && i < before.length) return false
  }
  return false
}

const FAILING = words('fail neglect omit forget')

const NOTHING = words('no nothing none nobody')
/** `no doubt`, `made no secret of`: said all the more. */
const EMPHATIC = words('doubt secret bones question wonder matter less')

/** Whether what stands behind a cue's verb, in the cue, negates it: `said nothing`, `gave no details`. */
export function saysNothing(cue: readonly Word[], at: number): boolean {
  return cue.some(({ text }, i) => i > at && NOTHING.has(text) && !EMPHATIC.has(cue[i + 1]?.text ?? ''))
}

const NOBODY = /^(?:nobody|no one|no-one|none|neither|no(?! ?\.?\d)|not (?:everyone|everybody|all|every|a single|one|many))(?![\p{L}.])/iu

/** Whether a source is nobody: `no official`, `neither company`, `not everyone`. */
export const isNobody = (source: string): boolean => NOBODY.test(source)

const REFUSING = words('decline refuse unable unwilling reluctant avoid hesitate')
/** What one refuses to give in place of words. */
const GIVING = words('give take make provide offer be issue release answer have grant return')

/** What a refusal refuses, where that is to say something: the sense of `comment` in "declined to comment", `confirm` in "refused to confirm".
 *  @param after  the words behind the cue: a refusal often ends the cue, and what is refused begins the content
 *  @returns null where no such verb is there, or where an act is refused */
export function refusedOf(cue: readonly Word[], at: number, after: readonly Word[]): Sense | null {
  if (!(cue[at] as Word).forms.some((form) => REFUSING.has(form))) return null
  const refused = [...cue.slice(at + 1), ...after].filter(({ text }) => text !== 'to' && !text.endsWith('ly'))
  const [first] = refused
  if (!first) return SAYS
  const sense = phraseSense(refused, 0) ?? verbSense(first)
  if (sense?.[1] === 'said') return sense
  if (first.forms.some((form) => GIVING.has(form)) || ARTICLES.has(first.text)) {
    const noun = refused.slice(1, MOST_REFUSED).map(nounSense).find((sense) => sense?.[1] === 'said')
    if (noun || refused.slice(1, MOST_REFUSED).some(({ forms }) => forms.some((form) => GIVEN.has(form)))) return SAYS
  }
  return null
}

const SAYS: Sense = ['says', 'said']
const ARTICLES = words('a an any all further repeated the several multiple')
const MOST_REFUSED = 5
/** What is given where words are. */
const GIVEN = words('evidence detail name figure reason information interview call phone specifics timeline part view')

/** Words that say by themselves that nothing was said. */
const SILENT: readonly (readonly Word[])[] = ['no comment', 'remain silent', 'stay silent', 'keep silent', 'keep quiet', 'stay quiet', 'keep mum', 'stay mum', 'remain mum', 'unavailable for comment', 'go unanswered'].map(wordsIn)

/** Whether a cue is one of silence: `remained silent`, `was unavailable for comment`. */
export function isSilence(cue: readonly Word[]): boolean {
  return SILENT.some((silence) =>
    cue.some((_, at) => silence.every(({ text }, i) => cue[at + i]?.forms.includes(text) ?? false)),
  )
}
