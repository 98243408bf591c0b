import type { Span } from '@onrecord/record'
import { type Frame, positionIn } from '../said/frame.ts'
import { signatureOf } from '../said/signature.ts'
import { enclosing } from '../speakers/contents.ts'
import { documentBefore, documentOf } from './document.ts'
import { POSTING } from './heads.ts'
import { headAt, type Mention, mentionsIn } from './mention.ts'
import type { Scene, Told } from './scene.ts'

/** Puts each statement at the occasion that its own frame tells of: `said in a letter`, `told the hearing`, `tweeted`, `The memo said`. */
export function putExplicit(scene: Scene): void {
  const { frames, drafts, dates } = scene
  const mentions = mentionsOf(scene)
  for (const [i, frame] of frames.entries()) {
    if (!frame || drafts.of.has(i)) continue
    const near = (mentions.get(frame.sentence.join()) ?? []).filter(({ mention, holder }) => isPutAt(scene, frame, mention, holder))
    // `in a message on Telegram` is a post
    const placed = near.find(({ mention }) => mention.type === 'post') ?? near[0]
    const mention = placed?.mention ?? ownMention(scene, i, frame)
    if (!mention) continue
    const draft = drafts.from(mention, dates[i] ?? null)
    drafts.put(i, draft)
    if (mention.isSource) draft.documents.add(i)
    if (mention.type === 'court') draft.place ??= namedHall(scene, mention)
  }
}

type Near = { readonly mention: Mention; readonly holder: number | null }

/** The mentions of occasions in the sentences of statements, by sentence. */
function mentionsOf({ page, frames, statements }: Scene): Map<string, Near[]> {
  const sentences = new Map(frames.flatMap((frame) => (frame ? [[frame.sentence.join(), frame.sentence] as const] : [])))
  const found = [...sentences.values()].flatMap((sentence) => mentionsIn(page, sentence).map((mention) => ({ sentence, mention })))
  const holders = enclosing(
    statements.map(({ content }) => content),
    found.map(({ mention }) => mention.head),
    found.map(() => -1),
  )
  const near = new Map<string, Near[]>()
  for (const [i, { sentence, mention }] of found.entries()) {
    const known = near.get(sentence.join())
    const entry = { mention, holder: holders[i] ?? null }
    if (known) known.push(entry)
    else near.set(sentence.join(), [entry])
  }
  return near
}

function isPutAt({ page }: Scene, frame: Frame, { head, span }: Mention, holder: number | null): boolean {
  const position = positionIn(page, frame, head, holder)
  if (position === null) return false
  // `the minister in a letter`: words of the source are its own
  return position !== 'source' && !(frame.source && span[0] >= frame.source[0] && span[1] <= frame.source[1])
}

/** What the cue or the source themselves tell. */
function ownMention(scene: Scene, i: number, frame: Frame): Mention | null {
  const { page, statements, drafts } = scene
  const { source, cue } = frame
  const verbs = cue ? page.tokensIn(cue).map(({ lower }) => lower) : []
  if (cue && verbs.some((verb) => POSTING.has(verb)) && !verbs.includes('with')) return plain('post', cue)
  if (statements[i] && signatureOf(page.text, statements[i] as Told)) return plain('post', source ?? (cue as Span))
  if (source && isByAuthors(scene, source))
    return { ...plain('letter', source), type: 'written statement', family: STUDY, isDefinite: true }
  const document = source && documentOf(page, source, (family) => drafts.latest(family) !== undefined)
  if (document) return document
  if (source && /^it$/i.test(page.text.slice(...source)) && verbs.some((verb) => /^reads?$/.test(verb)))
    return documentBefore(page, source[0])
  if (cue && source && verbs.includes('voted') && isCouncil(scene, source))
    return { ...plain('letter', cue), type: 'meeting', family: 'meeting', isDefinite: true }
  if (cue && verbs.some((verb) => /^(?:heard|hears)$/.test(verb))) return heardBy(scene, frame, cue)
  if (cue && verbs.some((verb) => /^(?:wrote|written|writes|writing)$/.test(verb)) && isAddressed(scene, cue)) return plain('letter', cue)
  return cue && nounOf(scene, cue)
}

/** `Marrow Crown Court`: the name that a court's noun ends. */
function namedHall({ page }: Scene, { head }: Mention): Span | null {
  const last = page.tokenAt(head[0])
  let first = last
  while (first > 0 && page.tokens[first]?.capital) first--
  const start = page.tokens[first + 1]
  return page.tokens[last]?.capital && start && start.span[0] < head[0] ? [start.span[0], head[1]] : null
}

/** Bodies that vote where they meet. */
const COUNCILS = new Set([
  'council',
  'board',
  'cabinet',
  'committee',
  'assembly',
  'commission',
  'trustees',
  'councillors',
  'councilors',
  'supervisors',
  'commissioners',
  'aldermen',
])
const isCouncil = ({ page }: Scene, source: Span): boolean => page.tokensIn(source).some(({ lower }) => COUNCILS.has(lower))

const STUDY = 'study'

/** `its authors write`, of a study that the page has told of. */
const isByAuthors = ({ page, drafts }: Scene, source: Span): boolean =>
  drafts.latest(STUDY) !== undefined &&
  page
    .tokensIn(source)
    .slice(0, 3)
    .some(({ lower }) => /^authors?$/.test(lower))

const plain = (family: 'post' | 'letter', span: Span): Mention => ({
  type: family === 'post' ? 'post' : 'written statement',
  family,
  span,
  head: span,
  isDefinite: false,
})

/** `the jury heard`: who heard it, as the source or before the cue. */
function heardBy({ page }: Scene, { sentence }: Frame, cue: Span): Mention | null {
  const at = page.tokenAt(cue[0])
  for (let i = at - 1; i >= Math.max(page.tokenAt(sentence[0]), at - 4); i--) {
    const head = headAt(page.tokens, i)
    const token = page.tokens[i]
    if (token && head && /^(?:court|hearing|meeting)$/.test(head.type))
      return { ...head, span: token.span, head: token.span, isDefinite: true }
  }
  return null
}

/** `wrote to the board`, and not `wrote back`. */
const isAddressed = ({ page }: Scene, [, end]: Span): boolean =>
  page.tokens[page.tokenAt(end)]?.lower === 'to' &&
  /^(?:the|a|an|his|her|its|their|\p{Lu})/u.test(page.tokens[page.tokenAt(end) + 1]?.text ?? '')

/** `signed a letter demanding`: the cue holds what was written. */
function nounOf({ page }: Scene, cue: Span): Mention | null {
  const from = page.tokenAt(cue[0])
  for (const [i, token] of page.tokensIn(cue).entries()) {
    const head = headAt(page.tokens, from + i)
    const isNoun = page.tokens.slice(from, from + i).some(({ lower }) => /^(?:a|an|the|his|her|its|their)$/.test(lower))
    if (isNoun && head?.type === 'written statement')
      return { ...head, span: token.span, head: token.span, isDefinite: page.tokens[from + i - 1]?.lower === 'the' }
  }
  return null
}
