import { words } from '../lists/words.ts'
import type { Frame } from '../said/frame.ts'
import type { Token } from '../speakers/tokens.ts'
import { headAt } from './head-at.ts'
import { ATTENDING, HEADS, type Head, LISTENERS, SENDING, TAKING } from './heads.ts'
import { type Mention, mentionOf } from './mention.ts'
import type { Scene } from './scene.ts'

/** Words back from `in which she said` to the noun. */
const WORDS_TO_WHICH = 12

/** `a letter in which she said`, `a call in which, the ministry said, he asked`, `a meeting of the council, where she told`: the noun before. */
export function ofWhich({ page }: Scene, { source, cue, sentence }: Frame): Mention | null {
  const first = Math.min(source?.[0] ?? Number.POSITIVE_INFINITY, cue?.[0] ?? Number.POSITIVE_INFINITY)
  const from = page.tokenAt(sentence[0])
  const at = whichBefore(page.tokens, from, page.tokenAt(first))
  if (at === null) return null
  for (let i = at - 1; i >= Math.max(from, at - WORDS_TO_WHICH); i--) {
    const head = headAt(page.tokens, i)
    const isWhere = page.tokens[at + 1]?.lower === 'where'
    if (head && !LISTENERS.has(page.tokens[i]?.lower ?? '') && !isBeforeNoun(page.tokens, i) && (!isWhere || WHERE.has(head.family)))
      return mentionOf(head, (page.tokens[i] as Token).span)
  }
  return null
}

/** Families of what is surely a place of speaking: `a mass shooting in Fenn, where officials said` is none. */
const WHERE = words('meeting press-conference hearing rally conference speech debate town-hall summit vigil fundraiser congress roundtable')
/** `a convention scenario in which`: the next noun takes the word. */
const isBeforeNoun = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next?.isWord === true && !next.capital && !BEHIND_NOUN.has(next.lower)
}
const BEHIND_NOUN = words(
  'in at on of with for by to from about over last this held during between outside near before after yesterday today tonight earlier later late early published dated sent written addressed issued released seen obtained given and or that which where nearby here there again together online alone',
)
const WORDS_OF_ASIDE = 12

/** Where the relative before a statement begins: right before it, or before what two commas set off. */
function whichBefore(tokens: readonly Token[], from: number, at: number): number | null {
  const last = tokens[at - 1]?.lower
  if (last === 'where' && tokens[at - 2]?.text === ',') return at - 2
  const isSetOff = last === ','
  for (let i = at - 1; i > Math.max(from, isSetOff ? at - WORDS_OF_ASIDE : at - 2); i--) {
    const isWhich = tokens[i]?.lower === 'which' && /^(?:in|at|during|on|to)$/.test(tokens[i - 1]?.lower ?? '')
    if (isWhich && (!isSetOff || tokens[i + 1]?.text === ',')) return i - 1
  }
  return null
}

/** `Visiting the mill on Monday, she said`, `An aide, texting from the hall, says`: a participle that begins the sentence, or follows a comma. */
export function attended({ page }: Scene, { sentence, content, cue }: Frame): Mention | null {
  const from = page.tokenAt(sentence[0])
  for (const [i, { lower, span }] of page.tokensIn(sentence).entries()) {
    const isPassing = /^(?:passed|imposed)$/.test(lower) && page.tokens[from + i + 1]?.lower === 'sentence'
    const isSentencing = (SENTENCED.test(lower) || isPassing) && /^(?:he|she|they)$/.test(page.tokens[from + i - 1]?.lower ?? '')
    if (isSentencing && /^(?:as|when|while|before|after)$/.test(page.tokens[from + i - 2]?.lower ?? '')) return mentionOf(COURT, span, true)
    const noun = ATTENDING.get(lower) ?? takenBy(page.tokens, from + i) ?? (lower.endsWith('ing') ? SENDING.get(lower) : undefined)
    const head = HEADS.get(noun ?? '')
    const before = page.tokens[from + i - 1]?.lower ?? ''
    // `told him before sentencing him`
    const isBeforeSentence = head?.type === 'court' && /^(?:before|after)$/.test(before)
    const isClause = i === 0 || isBeforeSentence || /^(?:,|while|when|and)$/.test(before)
    // `told the paper he was beaten, conceding`: the saying itself is no occasion
    const isCue = cue !== null && span[0] >= cue[0] && span[0] < cue[1]
    if (head && isClause && !isCue && !content.some(([start, end]) => span[0] >= start && span[0] < end))
      return mentionOf(head, span, head.type === 'court')
  }
  return null
}

/** What only a court does: `as she jailed him`. */
const SENTENCED = /^(?:jailed|sentenced|remanded|convicted|acquitted)$/
const COURT: Head = { type: 'court', family: 'court' }

const WORDS_TO_OBJECT = 3

/** The noun of the occasion that a participle and its object tell of: `briefing newsmen`. */
function takenBy(tokens: readonly Token[], i: number): string | undefined {
  const taking = TAKING.get(tokens[i]?.lower ?? '')
  return taking && tokens.slice(i + 1, i + 1 + WORDS_TO_OBJECT).some(({ lower }) => taking.objects.has(lower)) ? taking.noun : undefined
}
