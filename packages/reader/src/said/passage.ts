import type { Speaker } from '@onrecord/record'
import type { Told } from '../occasions/index.ts'
import { marked } from './marked.ts'
import { whenAndWhere } from './when-and-where.ts'

/** What a careful reader finds of a statement. A place or an occasion with `?` may as well be none; a number behind an occasion tells two of one type apart. */
export type Wanted = {
  readonly key: string
  readonly date: string | null
  readonly place: string | null
  readonly occasion: string | null
  /** Whether it is known that the rules read it otherwise. */
  readonly isMissed: boolean
}

/** A marked page with what is wanted of its statements, in their order. */
export type Passage = {
  readonly published: string
  readonly text: string
  readonly statements: readonly Told[]
  readonly speakers: readonly Speaker[]
  readonly wanted: readonly Wanted[]
}

/** For tests. Reads a file: `published DATE`, the page as {@link marked} takes it, a line `====`, and for each statement
 *  `KEY SPEAKER [@ BODY] | DATE | PLACE | OCCASION`, with `-` for none and `~` at the end of a line that the rules are known to miss. */
export function passageOf(file: string): Passage {
  const [page = '', lines = ''] = file.split('\n====\n')
  const [heading = '', ...body] = page.split('\n')
  const { text, statements, keys } = marked(body.join('\n'))
  const rows = lines.trim().split('\n').map(rowOf)
  const told = rows.map(({ key, speaker }): Told => ({ ...(statements[keys.indexOf(key)] as Told), speaker }))
  const bodies = new Map(rows.map(({ speaker, body: of }) => [speaker, of]))
  const speakers = [...bodies].map(
    ([id, affiliation]): Speaker => ({
      id,
      kind: 'person',
      name: /^\p{Lu}/u.test(id) ? id : null,
      title: null,
      role: null,
      affiliation,
      country: null,
      spans: { name: null, title: null, role: null, affiliation: null, country: null },
      members: [],
      onBehalfOf: null,
      anonymity: null,
      mentions: told.filter(({ speaker }) => speaker === id).flatMap(({ source }) => source),
    }),
  )
  return { published: heading.replace('published ', ''), text, statements: told, speakers, wanted: rows }
}

function rowOf(line: string): Wanted & { readonly speaker: string; readonly body: string | null } {
  const isMissed = line.endsWith(' ~')
  const [head = '', ...columns] = line.replace(/ ~$/, '').split(' | ')
  const [, key = '', speaker = '', , body = null] = /^(\d+) (.*?)( @ (.*))?$/.exec(head) ?? []
  const [date = null, place = null, occasion = null] = columns.map((words) => (words === '-' ? null : words))
  return { key, speaker, body, date, place, occasion, isMissed }
}

/** What the rules read of a statement, as {@link Wanted} has it, with the id of the occasion. */
export type Read = {
  readonly date: string | null
  readonly place: string | null
  readonly type: string | null
  readonly occasion: string | null
}

export function readingsOf({ published, text, statements, speakers }: Passage): Read[] {
  const article = { id: 'art-passage', text, title: null, dateline: null, published }
  const { said, occasions } = whenAndWhere({ article, statements, speakers })
  const types = new Map(occasions.map(({ id, type }) => [id, type]))
  return said.map(({ date, place, occasion }) => ({
    date: date && (date.from === date.to ? date.from : `${date.from}/${date.to}`),
    place,
    type: occasion && (types.get(occasion) ?? null),
    occasion,
  }))
}

const plain = (place: string) => place.toLowerCase().replace(/^the /, '')
/** Of `the town hall in Fenn` either part will do. */
const isPlace = (read: string, wanted: string) => plain(read).includes(plain(wanted)) || plain(wanted).includes(plain(read))

/** The type of an occasion as it is wanted, without what tells it apart. */
export const typeOf = (occasion: string): string => occasion.replace(/(?: \d+)?\??$/, '')

/** Whether each of date, place and occasion is read as it is wanted. */
export const isRight = (read: Read, { date, place, occasion }: Wanted) => ({
  date: read.date === date,
  place: read.place === null || place === null ? read.place === place || place?.endsWith('?') === true : isPlace(read.place, place),
  occasion:
    read.type === null || occasion === null ? read.type === occasion || occasion?.endsWith('?') === true : read.type === typeOf(occasion),
})
