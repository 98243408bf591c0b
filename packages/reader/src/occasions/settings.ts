import type { Span } from '@onrecord/record'
import { firstFrom } from '../said/in-order.ts'
import type { PageText } from '../said/page.ts'
import { isApart } from './apart.ts'
import { isPlain } from './cue.ts'
import type { Draft } from './draft.ts'
import { isHeardBy } from './gathering.ts'
import { headAt } from './head-at.ts'
import { type Head, LISTENERS, type OccasionType } from './heads.ts'
import { mentionsIn } from './mention.ts'
import { isNamedIn } from './remarks.ts'
import { placeOf, type Scene, type Told } from './scene.ts'

/** A sentence that says that somebody spoke, and not what: `Lind spoke to reporters in Fenn on Monday.` */
export type Setting = {
  readonly sentence: Span
  /** The words that tell of it. */
  readonly span: Span
  /** The statements that follow it. */
  readonly statements: readonly number[]
  /** The occasion to which a crowd came: it has a day and a place, and what is said there has none of its own. */
  readonly gathering: Draft | null
}

const head = (type: OccasionType, family: string = type): Head => ({ type, family })

/** What the verbs of such a sentence tell of; null for speaking on no occasion in particular. The first that fits counts. */
const VERBS: readonly (readonly [RegExp, Head | null])[] = [
  [/\b(?:called|phoned|dialled|dialed|rang) in(?:to)? (?:to )?(?=\p{Lu}|the |a )/u, head('call')],
  [/\b(?:spoke|spoken|talked) (?:by|on the|over the) (?:tele)?phone\b|\bheld a (?:phone|telephone|video) call\b/, head('call')],
  [/\bwrote (?:an? (?:[a-z-]+ )?letter )?to (?=\p{Lu}|the |his |her |their )/u, head('written statement', 'letter')],
  [
    /\b(?:held|gave|hosted) an? (?:[a-z-]+ )?(?:press|news|media) (?:conference|briefing)\b|\b(?:briefed|briefing) (?:the )?(?:media|press|reporters|journalists|newsmen|mediapersons)\b|\btook questions from (?:the )?(?:media|press|reporters|journalists)\b/,
    head('press conference', 'press-conference'),
  ],
  [/\b(?:gave|delivered|made) (?:a|an|the|his|her) (?:[a-z-]+ ){0,2}(?:speech|address|lecture|sermon)\b/, head('speech')],
  [/\bgave an? (?:[a-z-]+ ){0,2}interview\b|\bwas (?:being )?interviewed\b|\bsat down (?:with|for)\b/, head('interview')],
  [/\b(?:testified|was testifying|gave evidence|(?:was|were) giving evidence|appeared before)\b/, head('hearing')],
  [/\bheld (?:a meeting|talks)\b|\b(?:met|hosted|received) (?:with )?(?=\p{Lu}|the |his |her |their )/u, head('meeting')],
  [
    /\b(?:spoke|(?:was|were|is|are|had been) (?:speaking|addressing|talking|replying|responding|answering|reacting)|took questions|faced questions|addressed|Speaking (?:in|at|on|to)|Asked (?:in|at|on|outside))\b/,
    null,
  ],
]
const ANY = new RegExp(VERBS.map(([{ source }]) => source).join('|'), 'gu')

/** A sentence longer than this is none that only sets a scene. */
const LONGEST = 400
/** Statements looked at behind each. */
const MOST_STATEMENTS = 6
const AGAIN = /\b(?:the|this|that|same)\b/
const PRONOUN = /^(?:he|she|they|it)$/i

/** Types of which it is told that somebody was there, and not only that something was said. */
const ATTENDED: ReadonlySet<OccasionType> = new Set(['speech', 'press conference', 'interview', 'meeting', 'visit', 'hearing'])
/** What stands before such words where they are of another time, or where nobody speaks. */
const NOT_THERE =
  /\b(?:after|before|ahead of|until|since|will|would|had|plans?|planned|due|expected|scheduled|invited|banned|arrested|shot|killed|injured|attacked)\b/

/** Whoever is heard where a crowd has come together: a person, of whom nothing says that it was elsewhere. */
const isHeardThere = (scene: Scene, i: number): boolean => {
  const frame = scene.frames[i]
  const speaker = scene.speakers.get((scene.statements[i] as Told).speaker ?? '')
  const draft = scene.drafts.of.get(i)
  if (frame == null || speaker?.kind === 'organisation' || isApart(scene, frame)) return false
  return draft ? isHeardBy(scene, draft) : isPlain(scene, i)
}

type SceneLine = { readonly span: Span; readonly head: Head | null; readonly isByNoun: boolean; readonly isOfCrowd?: boolean }

/** `Hundreds gathered at a vigil`, `Parents packed the hall for a meeting`. */
const CAME = /\b(?:gathered|packed|crowded into|filled|turned out|assembled|flocked to|rallied|filed into|lined up)\b/g

/** The noun of what a crowd came to. */
function gatheringIn(page: PageText, sentence: Span): { span: Span; head: Head } | null {
  const from = page.tokenAt(sentence[0])
  for (const [k, { lower, span }] of page.tokensIn(sentence).entries()) {
    const isBoardroom = /^(?:boardroom|chambers)$/.test(lower) || (lower === 'room' && page.tokens[from + k - 1]?.lower === 'board')
    if (isBoardroom) return { span, head: head('meeting') }
    // they came to protest
    const found = LISTENERS.has(lower) || page.tokens[from + k - 1]?.lower === 'to' ? null : headAt(page.tokens, from + k)
    if (found && GATHERINGS.has(found.type) && found.family !== 'parliament') return { span, head: found }
  }
  return null
}
const GATHERINGS: ReadonlySet<OccasionType> = new Set(['meeting', 'speech', 'hearing'])

/** The words of a page's sentences that tell of an occasion: by a verb of speaking, or by a noun alone: `stopped at a rally in Fenn`, `her statement on Saturday went further`.
 *  One for each sentence, in their order. */
function linesOf({ page }: Scene): readonly SceneLine[] {
  const byVerb = [...page.text.matchAll(ANY)].map(({ index, 0: { length } }) => {
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const head = VERBS.find(([verb]) => verb.test(page.text.slice(...sentence)))?.[1] ?? null
    return { sentence: sentence[0], span: [index, index + length] as Span, head, isByNoun: false }
  })
  const known = new Set(byVerb.map(({ sentence }) => sentence))
  const byCrowd = [...page.text.matchAll(CAME)].flatMap(({ index }) => {
    const sentence = page.outline.sentenceStart(index)
    const gathering = known.has(sentence) ? null : gatheringIn(page, [sentence, Math.min(page.outline.sentenceEnd(index), index + LONGEST)])
    if (!gathering || page.outline.isQuoted(index)) return []
    known.add(sentence)
    return [{ sentence, ...gathering, isByNoun: true, isOfCrowd: true }]
  })
  const byNoun = mentionsIn(page, [0, page.text.length]).flatMap((mention) => {
    const sentence = page.outline.sentenceStart(mention.span[0])
    const words = page.text.slice(...mention.span)
    // `in the Senate`, `in national discussion`: where somebody sits, what is talked of
    const isOne = mention.family !== 'parliament' && !/^in (?!(?:a|an|the|his|her|their|its) |\S+[’']s )/i.test(words)
    const isTold = ATTENDED.has(mention.type) ? isOne : mention.type === 'written statement' && mention.isOwn === true
    if (!isTold || known.has(sentence) || NOT_THERE.test(page.text.slice(sentence, mention.span[0]))) return []
    known.add(sentence)
    return [{ sentence, span: mention.span, head: mention, isByNoun: true }]
  })
  return [...byVerb, ...byCrowd, ...byNoun].sort((a, b) => a.span[0] - b.span[0])
}

/** Finds these sentences, and puts the statements behind them at what they tell of: of whoever is named there, or a pronoun, in the same paragraph,
 *  or in the next one where nothing else stands between. */
export function putSettings(scene: Scene): Setting[] {
  const { page, statements, speakers, outer, drafts } = scene
  const found: Setting[] = []
  for (const { span, head, isByNoun, isOfCrowd = false } of linesOf(scene)) {
    const [index] = span
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const next = firstFrom(outer, sentence[0], (i) => placeOf(statements[i] as Told))
    const at = firstFrom(outer, sentence[1], (i) => placeOf(statements[i] as Told))
    if (sentence[1] - sentence[0] > LONGEST || next < at || page.outline.isQuoted(index)) continue
    const isLast = page.text[sentence[1] - 1] === '\n'
    const paragraph = page.outline.paragraph(index) + (isLast ? 1 : 0)
    const those: number[] = []
    let last = paragraph
    for (const i of outer.slice(at, at + MOST_STATEMENTS)) {
      const { source, speaker } = statements[i] as Told
      const known = speaker === null ? undefined : speakers.get(speaker)
      const isNamed = known !== undefined && isNamedIn(page.text, sentence, known)
      const isPronoun = source[0] !== undefined && PRONOUN.test(page.text.slice(...source[0]))
      const here = page.outline.paragraph(placeOf(statements[i] as Told))
      const isThere = isNamed || isPronoun || (isOfCrowd && isHeardThere(scene, i))
      // a crowd is told of for as long as its people speak
      if (here > (isOfCrowd ? last + 1 : paragraph) || !isThere || (isByNoun && scene.dates[i])) break
      those.push(i)
      last = here
    }
    if (those.length === 0) continue
    const told = head ?? mentionsIn(page, [index, sentence[1]])[0]
    const isOwn = (i: number) => drafts.of.has(i) && !(isOfCrowd && isHeardBy(scene, drafts.of.get(i) as Draft))
    const free = those.filter((i) => !isOwn(i))
    let gathering: Draft | null = null
    if (told && free.length > 0) {
      // `told the same briefing` further on
      const again = drafts.all.find(
        (each) => each.family === told.family && each.span[0] > index && AGAIN.test(page.text.slice(...each.span)),
      )
      const draft = again ?? drafts.add({ type: told.type, family: told.family, span }, null)
      for (const i of free) {
        drafts.of.get(i)?.statements.delete(i)
        drafts.put(i, draft)
      }
      if (isOfCrowd) gathering = draft
    }
    found.push({ sentence, span, statements: those, gathering })
  }
  return found
}
