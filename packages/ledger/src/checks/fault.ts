import type { Fix, Record, Statement } from '@onrecord/record'

/** What is wrong with a correction, and what to do; null where it can be made. */
export function faultOf(fix: Fix, { article, speakers }: Record, statement: Statement): string | null {
  const { source, cue, content, addressee, speaker, figures = [] } = fix
  if (Object.keys(fix).length === 0) return 'A correction says what should be. Give the spans, the speaker, the kind or a figure.'
  if (content?.length === 0) return 'A statement has a content. Give its spans, or say that the statement is wrong.'
  for (const [start, end] of [source, cue, content, addressee].flatMap((spans) => spans ?? []))
    if (start >= end || end > article.text.length)
      return `[${start}, ${end}) is no piece of the text, which has ${article.text.length} characters. Give spans as onrecord read shows them.`
  if (speaker?.startsWith('spk-') && !speakers.some(({ id }) => id === speaker))
    return `The article has no speaker ${speaker}. Give a name, or the id of a speaker of this article.`
  if (speaker?.trim() === '') return 'The speaker has no name. Give one, or "none" where the page does not settle it.'
  const strange = figures.find(({ figure }) => !statement.figures.includes(figure))
  return strange ? `The statement has no figure ${strange.figure}. Its figures are: ${statement.figures.join(', ') || 'none'}.` : null
}
