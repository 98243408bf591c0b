import type { Description } from './description.ts'
import { lemma } from './lexicon.ts'
import type { Member } from './member.ts'
import { ofKind } from './of-kind.ts'
import { ownerOf } from './owner.ts'
import type { Scene } from './scene.ts'

/** What is written by one who can be asked for it; a report or a study speaks for itself. */
const WRITTEN = new Set(['statement', 'post', 'letter', 'email', 'message', 'tweet', 'memo'])
/** Characters gone back to where a document is introduced. */
const AUTHORED = 700
const IN_A = /(?:^|[^\p{L}])in (?:an?|his|her|its|their)(?: [\p{Ll}-]+){0,2}$/iu

/** Whose a document is that comes again: `the statement` is hers who `disclosed this in a statement`. */
export function authorOf({ text, outline, timeline }: Scene, { head, article, span: [at] }: Description): Member | null {
  if (head === null || article !== 'definite' || !WRITTEN.has(head)) return null
  const from = Math.max(0, at - AUTHORED)
  const word = text.slice(from, at).toLowerCase().lastIndexOf(` ${head}`)
  if (word < 0 || !IN_A.test(text.slice(Math.max(0, from + word - 40), from + word))) return null
  const sentence = outline.sentence(from + word)
  const inSentence = [...timeline.before(at, ({ heads }) => !heads.has(head))].filter(
    ({ at: place }) => outline.sentence(place) === sentence,
  )
  const speaking = inSentence.find(({ isSource }) => isSource)
  return (speaking ?? inSentence.find(({ member }) => member.kind === 'person' && member.name && !member.isUnsure))?.member ?? null
}

const OWN = new Set(['website', 'account', 'statement', 'reply'])
const ISSUED = new Set([...OWN, 'report', 'release', 'communique', 'letter', 'advisory', 'bulletin', 'email'])

/** Whose a document is by the words around it: `a statement from the university` is the university's. */
export function issuerOf(scene: Scene, { span, head, article, owner }: Description, isInContent: boolean): Member | null {
  if (head === null || !ISSUED.has(head) || article === 'definite') return null
  if (article === 'possessive' && owner && OWN.has(head)) return ownerOf(scene, owner, span, isInContent)
  const phrase = scene.text.slice(span[0], span[1])
  const from = /\s(?:from|by) (the |its )?(?=\S)/.exec(phrase)
  if (!from || /\bby\b/.test(from[0])) return null
  const rest = phrase.slice(from.index + from[0].length).toLowerCase()
  return scene.cast.body(rest) ?? ofKind(scene, lemma(rest.split(/[\s,]/)[0] as string), span[0])
}
