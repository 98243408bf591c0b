import type { Span } from '@onrecord/record'
import { matchesOf } from '../matches-of.ts'
import type { PageText } from '../page-text.ts'
import { headAt } from './head-at.ts'
import { type Head, LISTENERS, type OccasionType } from './heads.ts'
import { mentionsIn } from './mention.ts'
import type { Scene } from './scene.ts'

const head = (type: OccasionType, family: string = type): Head => ({ type, family })

/** What the verbs of such a sentence tell of; null for speaking on no occasion in particular. The first that fits counts. */
const VERBS: readonly (readonly [RegExp, Head | null])[] = [
  [/\b(?:called|phoned|dialled|dialed|rang) in(?:to)? (?:to )?(?=\p{Lu}|the |a )/u, head('call')],
  [
    /\b(?:spoke|spoken|talked)(?: (?:to|with)(?: [\p{L}’'-]+){1,4})? (?:by|on the|over the) (?:tele)?phone\b|\bheld a (?:phone|telephone|video) call\b/u,
    head('call'),
  ],
  [/\bwrote (?:an? (?:[a-z-]+ )?letter )?to (?=\p{Lu}|the |his |her |their )/u, head('written statement', 'letter')],
  [
    /\b(?:held|gave|hosted) an? (?:[a-z-]+ )?(?:press|news|media) (?:conference|briefing)\b|\b(?:briefed|briefing) (?:the )?(?:media|press|reporters|journalists|newsmen|mediapersons)\b|\btook questions from (?:the )?(?:media|press|reporters|journalists)\b/,
    head('press conference', 'press-conference'),
  ],
  [/\b(?:gave|delivered|made) (?:a|an|the|his|her) (?:[a-z-]+ ){0,2}(?:speech|address|lecture|sermon)\b/, head('speech')],
  [/\bgave an? (?:[a-z-]+ ){0,2}interview\b|\bwas (?:being )?interviewed\b|\bsat down (?:with|for)\b/, head('interview')],
  [
    /\b(?:testified|was testifying|gave evidence|(?:was|were) giving evidence|appeared before (?!(?:\S+ ){0,2}(?:crowds?|supporters|audience|fans|reporters)))\b/,
    head('hearing'),
  ],
  [/\bheld (?:a meeting|talks)\b|\b(?:met|hosted|received) (?:with )?(?=\p{Lu}|the |his |her |their )/u, head('meeting')],
  [
    /\b(?:spoke|(?:was|were|is|are|had been) (?:speaking|addressing|talking|replying|responding|answering|reacting)|took questions|faced questions|addressed|Speaking (?:in|at|on|to)|Asked (?:in|at|on|outside))\b/,
    null,
  ],
]
const ANY = new RegExp(VERBS.map(([{ source }]) => source).join('|'), 'gu')

/** A sentence longer than this is none that only sets a scene. */
export const LONGEST = 400

/** Types of which it is told that somebody was there, and not only that something was said. */
const ATTENDED: ReadonlySet<OccasionType> = new Set(['speech', 'press conference', 'interview', 'meeting', 'visit', 'hearing'])
/** What stands before such words where they are of another time, or where nobody speaks. */
const NOT_THERE =
  /\b(?:after|before|ahead of|until|since|will|would|had|plans?|planned|due|expected|scheduled|invited|banned|arrested|shot|killed|injured|attacked)\b/

/** Words of a sentence that tell of an occasion and not of what was said there. */
export type SceneLine = { readonly span: Span; readonly head: Head | null; readonly isByNoun: boolean; readonly isOfCrowd?: boolean }

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

/** `holding a rally in Fenn`, `hosted a town hall`. */
const HELD =
  /\b(?:held|holds|holding|hosted|hosting|headlined|headlining|staged|staging|convened|convening|chaired|chairing|addressed|addressing) (?=an? |the |his |her |their |its )/g
const WORDS_TO_HELD = 6

/** The noun of what is held, behind its verb. */
function heldAt(page: PageText, at: number): { span: Span; head: Head } | null {
  const from = page.tokenAt(at)
  for (const [k, token] of page.tokens.slice(from, from + WORDS_TO_HELD).entries()) {
    if (!token.isWord || /^(?:in|at|for|with|to|of|on)$/.test(token.lower)) return null
    const found = LISTENERS.has(token.lower) ? null : headAt(page.tokens, from + k)
    if (found && HOSTED.has(found.type)) return { span: token.span, head: found }
  }
  return null
}
const HOSTED: ReadonlySet<OccasionType> = new Set(['meeting', 'speech', 'hearing', 'press conference'])

/** The words of a page's sentences that tell of an occasion: by a verb of speaking, or by a noun alone: `stopped at a rally in Fenn`, `her statement on Saturday went further`.
 *  One for each sentence, in their order. */
export function linesOf({ page }: Scene): readonly SceneLine[] {
  const byVerb = [...matchesOf(page.text, ANY)].map(({ index, 0: { length } }) => {
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const head = VERBS.find(([verb]) => verb.test(page.text.slice(...sentence)))?.[1] ?? null
    return { sentence: sentence[0], span: [index, index + length] as Span, head, isByNoun: false }
  })
  const known = new Set(byVerb.map(({ sentence }) => sentence))
  const byCrowd = [...matchesOf(page.text, CAME)].flatMap(({ index }) => {
    const sentence = page.outline.sentenceStart(index)
    const gathering = known.has(sentence) ? null : gatheringIn(page, [sentence, Math.min(page.outline.sentenceEnd(index), index + LONGEST)])
    if (!gathering || page.outline.isQuoted(index)) return []
    known.add(sentence)
    return [{ sentence, ...gathering, isByNoun: true, isOfCrowd: true }]
  })
  const byHost = [...matchesOf(page.text, HELD)].flatMap(({ index, 0: { length } }) => {
    const sentence = page.outline.sentenceStart(index)
    const held = known.has(sentence) ? null : heldAt(page, index + length)
    if (!held || NOT_THERE.test(page.text.slice(sentence, index))) return []
    known.add(sentence)
    return [{ sentence, ...held, isByNoun: true }]
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
  return [...byVerb, ...byCrowd, ...byHost, ...byNoun].sort((a, b) => a.span[0] - b.span[0])
}
