import type { Draft } from './draft.ts'
import { GATHERED, LISTENERS, TOLD } from './heads.ts'
import type { Mention } from './mention.ts'
import { isSameSpeaker, placeOf, type Scene, type Told } from './scene.ts'

/** Occasions told of last that words can mean. */
const MOST_BACK = 8
/** Paragraphs from where the speaker was heard last to `told the crowd`. */
const NEAR = 2

/** The occasion told of before that a statement's words mean: `the letter` the last one, `her speech` her own, `told the crowd` the rally at which the
 *  speaker has just been heard, `told the hearing` the committee's. */
export function meantBy(scene: Scene, mention: Mention, i: number): Draft | undefined {
  const { drafts, page } = scene
  const last = drafts.all
    .slice(-MOST_BACK)
    .filter(({ isAside }) => !isAside)
    .reverse()
  const isBy = (draft: Draft) => last.includes(draft) && isOf(scene, draft, i)
  const noun = page.tokens[page.tokenAt(mention.span[1]) - 1]?.lower ?? ''
  // `by video link`: where the speaker is heard already
  if (LISTENERS.has(noun) || LINKS.test(noun) || (GATHERED.has(noun) && mention.isDefinite)) {
    const heard = last.find((draft) => (TOLD.has(draft.type) || draft.type === 'visit') && isBy(draft) && isNear(scene, draft, i))
    if (heard) return heard
  }
  // `told guests`: at the dinner of which the page has just told
  if (GUESTS.test(noun)) {
    const gathering = last.find((draft) => draft.type === 'speech' && isNear(scene, draft, i))
    if (gathering) return gathering
  }
  // `gave evidence by video link`: in the court of which the page tells
  if (LINKS.test(noun)) return drafts.latest('court') ?? drafts.latest('hearing')
  // `told analysts`: on the call of which the page has told
  if (noun === 'analysts') return drafts.latest('call')
  if (!mention.isDefinite) return undefined
  // a council sits in a chamber too
  if (noun === 'chamber') return last.find(({ family }) => family === 'meeting' || family === mention.family)
  // a study is a report and a paper as well
  const other = mention.family === 'study' ? 'report' : mention.family === 'report' ? 'study' : null
  const latest = drafts.latest(mention.family) ?? (other === null ? undefined : drafts.latest(other))
  // an interview has one who is asked
  if (mention.isOwn || mention.type === 'interview') return last.find((draft) => draft.family === mention.family && isBy(draft))
  // of two briefings the speaker's own
  if (TOLD.has(mention.type) && latest && !isBy(latest)) {
    const own = last.find((draft) => draft.family === mention.family && isBy(draft))
    if (own) return own
  }
  return latest ?? (isBare(scene, mention) ? last.find(({ type, isFramed }) => type === mention.type && !isFramed) : undefined)
}

const GUESTS = /^(?:guests|attendees|diners|delegates)$/
const LINKS = /^(?:video|link|videolink|video-link|zoom)$/

/** Statements of an occasion that are looked at: a transcript has thousands. */
const MOST_LOOKED_AT = 64

function isAny(those: ReadonlySet<number>, is: (k: number) => boolean): boolean {
  let left = MOST_LOOKED_AT
  for (const k of those) {
    if (is(k)) return true
    if (--left === 0) return false
  }
  return false
}

/** Whether a statement's speaker is one of an occasion's. */
export const isOf = ({ statements }: Scene, { statements: those }: Draft, i: number): boolean =>
  isAny(those, (k) => isSameSpeaker(statements[k] as Told, statements[i] as Told))

function isNear({ page, statements }: Scene, { statements: those }: Draft, i: number): boolean {
  const paragraph = (k: number) => page.outline.paragraph(placeOf(statements[k] as Told))
  return isAny(those, (k) => Math.abs(paragraph(i) - paragraph(k)) <= NEAR)
}

/** `told the hearing`: no other word says which. */
const isBare = ({ page }: Scene, { span }: Mention): boolean =>
  /^\S+ (?:the|this|that) (?:same )?[\p{L}-]+$/u.test(page.text.slice(...span))
