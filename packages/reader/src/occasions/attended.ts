import type { Frame } from '../said/frame.ts'
import type { Token } from '../speakers/tokens.ts'
import { headAt } from './head-at.ts'
import { ATTENDING, HEADS, type Head, SENDING, TAKING } from './heads.ts'
import { type Mention, mentionOf } from './mention.ts'
import type { Scene } from './scene.ts'

/** Words back from `in which she said` to the noun. */
const WORDS_TO_WHICH = 12

/** `a letter in which she said`, `an interview, in which he denied`: the noun before. */
export function ofWhich({ page }: Scene, { source, cue, sentence }: Frame): Mention | null {
  const first = Math.min(source?.[0] ?? Number.POSITIVE_INFINITY, cue?.[0] ?? Number.POSITIVE_INFINITY)
  const at = page.tokenAt(first)
  const [preposition, which] = page.tokens.slice(Math.max(0, at - 2), at)
  if (which?.lower !== 'which' || !/^(?:in|at|during|on|to)$/.test(preposition?.lower ?? '')) return null
  for (let i = at - 3; i >= Math.max(page.tokenAt(sentence[0]), at - WORDS_TO_WHICH); i--) {
    const head = headAt(page.tokens, i)
    if (head) return mentionOf(head, (page.tokens[i] as Token).span)
  }
  return null
}

/** `Visiting the mill on Monday, she said`, `An aide, texting from the hall, says`: a participle that begins the sentence, or follows a comma. */
export function attended({ page }: Scene, { sentence, content }: Frame): Mention | null {
  const from = page.tokenAt(sentence[0])
  for (const [i, { lower, span }] of page.tokensIn(sentence).entries()) {
    const isPassing = /^(?:passed|imposed)$/.test(lower) && page.tokens[from + i + 1]?.lower === 'sentence'
    const isSentencing = (SENTENCED.test(lower) || isPassing) && /^(?:he|she|they)$/.test(page.tokens[from + i - 1]?.lower ?? '')
    if (isSentencing && /^(?:as|when|while|before|after)$/.test(page.tokens[from + i - 2]?.lower ?? '')) return mentionOf(COURT, span, true)
    const noun = ATTENDING.get(lower) ?? takenBy(page.tokens, from + i) ?? (lower.endsWith('ing') ? SENDING.get(lower) : undefined)
    const head = HEADS.get(noun ?? '')
    const isClause = i === 0 || /^(?:,|while|when|and)$/.test(page.tokens[from + i - 1]?.lower ?? '')
    if (head && isClause && !content.some(([start, end]) => span[0] >= start && span[0] < end))
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
