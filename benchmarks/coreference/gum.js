import { readFileSync } from 'node:fs'

/** Genres of GUM that are news, and the others that there are. */
export const NEWS = ['news', 'interview']
export const OTHERS = ['bio', 'speech', 'voyage', 'academic', 'textbook', 'court']

/** The documents of a GUM file that are of some genres, as they are written. */
const blocksOf = (file, genres) =>
  readFileSync(file, 'utf8')
    .split(/(?=# newdoc id = )/)
    .filter((block) => genres.includes(/^# newdoc id = GUM_([a-z]+)_/.exec(block)?.[1]))
const idOf = (block) => /^# newdoc id = (\S+)/.exec(block)[1]

/** The same without their annotation of entities: words, parts of speech, syntax and who speaks.
 *  @returns {{ id: string, conllu: string }[]} */
export const parsesOf = (file, genres) =>
  blocksOf(file, genres).map((block) => ({
    id: idOf(block),
    conllu: block
      .split('\n')
      .filter((line) => line === '' || line.startsWith('# speaker') || /^\d+\t/.test(line))
      .map((line) => (/^\d/.test(line) ? [...line.split('\t').slice(0, 8), '_', '_'].join('\t') : line))
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim()
      .concat('\n\n'),
  }))

/** What is named and told of in a GUM file, by document: people and organisations, or what else is asked for.
 *  @param {string} file   a .conllu file of GUM
 *  @param {string[]} genres  as in `GUM_news_…`
 *  @param {ReadonlySet<string>} types  of entities, as GUM has them
 *  @returns {{ id: string, text: string, tokens: { span: [number, number], tag: string, head: number }[], entities: { span: [number, number], tokens: [number, number], type: string }[][] }[]}
 *  `text` is printed from the tokens: a line a paragraph, and where GUM tells who speaks, a turn as `Name: …`. `tokens` of an entity's mention are its first and last */
export function documentsOf(file, genres, types = PEOPLE) {
  return blocksOf(file, genres).map((block) => documentOf(block, types))
}

const PEOPLE = new Set(['person', 'organization'])

function documentOf(block, types) {
  const id = idOf(block)
  const tokens = []
  const entities = new Map()
  const open = new Map()
  let text = ''
  let sentenceStart = 0
  let isParagraph = false
  let speaker = null
  let whole = { end: 0, isSpaced: true }
  let gap = ''
  const close = (entity) => {
    const first = open.get(entity)?.pop()
    if (first === undefined || !types.has(first.type)) return
    const last = tokens.length - 1
    const span = [tokens[first.at].span[0], tokens[last].span[1]]
    const mentions = entities.get(entity) ?? []
    mentions.push({ span, tokens: [first.at, last], type: first.type })
    entities.set(entity, mentions)
  }
  for (const line of block.split('\n')) {
    if (line === '') sentenceStart = tokens.length
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) isParagraph = true
    const turn = /^# speaker = (.+)/.exec(line)?.[1]
    if (turn && isParagraph) speaker = turn
    if (line === '' || line.startsWith('#')) continue
    const [number, form, , tag, , , head, , , more] = line.split('\t')
    if (number.includes('.')) continue
    const isSpaced = !/\bSpaceAfter=No\b/.test(more)
    if (number.includes('-')) {
      // the parts of `daughter's` are printed without a space between them
      whole = { end: sentenceStart + Number(number.split('-')[1]), isSpaced }
      continue
    }
    if (isParagraph) {
      text += text === '' ? '' : '\n'
      if (speaker)
        text += `${speaker.replace(/(?<!Mc|Mac)(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ').replaceAll('_', ' ')}: `
      gap = ''
      speaker = null
      isParagraph = false
    }
    text += gap
    const start = text.length
    text += form
    tokens.push({ span: [start, text.length], tag, head: head === '0' ? -1 : sentenceStart + Number(head) - 1 })
    const here = tokens.length
    gap = here > whole.end ? (isSpaced ? ' ' : '') : here === whole.end && whole.isSpaced ? ' ' : ''
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(more)?.[1] ?? ''
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [entity, type] = mark.replace(/[()]/g, '').split('-')
      if (mark.startsWith('(')) open.set(entity, [...(open.get(entity) ?? []), { at: here - 1, type }])
      if (mark.endsWith(')')) close(entity)
    }
  }
  return { id, text, tokens, entities: [...entities.values()] }
}

/** The token that heads a stretch of text: the one whose governor stands outside; null where it holds no token.
 *  @returns {number | null} index of a token */
export function headOf({ tokens }, [start, end]) {
  const inside = tokens.flatMap(({ span }, i) => (span[0] >= start && span[1] <= end ? [i] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  return inside.find((i) => tokens[i].head < first || tokens[i].head > last) ?? first ?? null
}
