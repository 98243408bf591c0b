import type { Span } from '@onrecord/record'
import { firstFrom } from '../said/in-order.ts'
import type { Head, OccasionType } from './heads.ts'
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
}

const head = (type: OccasionType, family: string = type): Head => ({ type, family })

/** What the verbs of such a sentence tell of; null for speaking on no occasion in particular. The first that fits counts. */
const VERBS: readonly (readonly [RegExp, Head | null])[] = [
  [/\b(?:spoke|spoken|talked) (?:by|on the|over the) (?:tele)?phone\b|\bheld a (?:phone|telephone|video) call\b/, head('call')],
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

/** The words of a page's sentences that tell of an occasion: by a verb of speaking, or by a noun alone: `stopped at a rally in Fenn`, `her statement on Saturday went further`.
 *  One for each sentence, in their order. */
function linesOf({ page }: Scene): { readonly span: Span; readonly head: Head | null; readonly isByNoun: boolean }[] {
  const byVerb = [...page.text.matchAll(ANY)].map(({ index, 0: { length } }) => {
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const head = VERBS.find(([verb]) => verb.test(page.text.slice(...sentence)))?.[1] ?? null
    return { sentence: sentence[0], span: [index, index + length] as Span, head, isByNoun: false }
  })
  const known = new Set(byVerb.map(({ sentence }) => sentence))
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
  return [...byVerb, ...byNoun].sort((a, b) => a.span[0] - b.span[0])
}

/** Finds these sentences, and puts the statements behind them at what they tell of: of whoever is named there, or a pronoun, in the same paragraph,
 *  or in the next one where nothing else stands between. */
export function putSettings(scene: Scene): Setting[] {
  const { page, statements, speakers, outer, drafts } = scene
  const found: Setting[] = []
  for (const { span, head, isByNoun } of linesOf(scene)) {
    const [index] = span
    const sentence: Span = [page.outline.sentenceStart(index), page.outline.sentenceEnd(index)]
    const next = firstFrom(outer, sentence[0], (i) => placeOf(statements[i] as Told))
    const at = firstFrom(outer, sentence[1], (i) => placeOf(statements[i] as Told))
    if (sentence[1] - sentence[0] > LONGEST || next < at || page.outline.isQuoted(index)) continue
    const isLast = page.text[sentence[1] - 1] === '\n'
    const paragraph = page.outline.paragraph(index) + (isLast ? 1 : 0)
    const those: number[] = []
    for (const i of outer.slice(at, at + MOST_STATEMENTS)) {
      const { source, speaker } = statements[i] as Told
      const known = speaker === null ? undefined : speakers.get(speaker)
      const isNamed = known !== undefined && isNamedIn(page.text, sentence, known)
      const isPronoun = source[0] !== undefined && PRONOUN.test(page.text.slice(...source[0]))
      if (page.outline.paragraph(placeOf(statements[i] as Told)) !== paragraph || !(isNamed || isPronoun) || (isByNoun && scene.dates[i]))
        break
      those.push(i)
    }
    if (those.length === 0) continue
    const told = head ?? mentionsIn(page, [index, sentence[1]])[0]
    const free = those.filter((i) => !drafts.of.has(i))
    if (told && free.length > 0) {
      // `told the same briefing` further on
      const again = drafts.all.find(
        (each) => each.family === told.family && each.span[0] > index && AGAIN.test(page.text.slice(...each.span)),
      )
      const draft = again ?? drafts.add({ type: told.type, family: told.family, span }, null)
      for (const i of free) drafts.put(i, draft)
    }
    found.push({ sentence, span, statements: those })
  }
  return found
}
