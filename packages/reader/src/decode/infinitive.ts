import type { Span } from '@onrecord/record'
import type { Attribution } from './attributions.ts'

/** Verbs of saying and thinking. Where one hangs on the cue as an infinitive, PolNeAR's train part has it in the cue 151 times and at the head
 *  of the content 20 times; `comment`, `see`, `answer` and others, which are as often in the content, are left where they are. */
const SAYING =
  'say|tell|explain|describe|discuss|talk about|speak about|know|think|believe|question|point out|criticize|criticise|suggest|claim|acknowledge|admit|endorse|argue|note|ask|condemn|disclose|reveal|remember|imply|realize|realise'
/** `to say` before the words that are said, not `to say on Monday`. */
const INFINITIVE = new RegExp(String.raw`^to (?:${SAYING})(?=\s)(?!\s+(?:on|off|out|for|to)\b)\s+`)

/** An attribution with the infinitive at the head of its content in its cue: `refused to disclose` {the figures}. */
export function withInfinitive<A extends Attribution>(text: string, attribution: A): A {
  const { cue, content } = attribution
  const verb = cue.at(-1)
  const piece = content.find(([start]) => verb !== undefined && start >= verb[1] && text.slice(verb[1], start).trim() === '')
  if (verb === undefined || piece === undefined) return attribution
  const found = INFINITIVE.exec(text.slice(...piece))?.[0]
  const rest = piece[0] + (found?.length ?? 0)
  if (found === undefined || rest >= piece[1]) return attribution
  const longer: Span = [verb[0], piece[0] + found.trimEnd().length]
  return {
    ...attribution,
    cue: [...cue.slice(0, -1), longer],
    content: content.map((span): Span => (span === piece ? [rest, piece[1]] : span)),
  }
}
