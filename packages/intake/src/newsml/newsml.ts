import { InputError } from '@onrecord/record'
import { Parser } from 'htmlparser2'
import { agencyAmong } from '../meta/agencies.ts'
import { bareStory, type Story } from '../story/story.ts'

/** A news item of NewsML-G2, and where it stands in the file. */
export type NewsItem = { readonly start: number; readonly end: number; readonly story: Story }

/** What is gathered of an item while it is read; words of elements that can stand more than once are those of the first. */
type Gathered = {
  readonly start: number
  readonly guid: string
  readonly words: Map<string, string>
  /** Where the innermost element that holds the text begins, and how deep it stands. */
  bodyStart: number
  bodyDepth: number
  body: string | null
  /** Of data that is no XML. */
  contentType: string
  status: string
}

/** Elements whose words are kept, by the way to them from the item. */
const KEPT = new Set(
  `itemMeta/versionCreated itemMeta/firstCreated itemMeta/provider/name contentMeta/contentCreated contentMeta/headline contentMeta/by
   contentMeta/creator/name contentMeta/infoSource/name rightsInfo/copyrightHolder/name contentSet/inlineData`.split(/\s+/),
)
/** Attributes that say it where an element has no words. */
const TOLD: { readonly [way: string]: readonly string[] } = {
  'itemMeta/provider': ['literal', 'qcode'],
  'contentMeta/infoSource': ['literal', 'qcode'],
  'rightsInfo/copyrightHolder': ['literal', 'qcode'],
  'contentMeta/creator': ['literal'],
  'contentMeta/language': ['tag'],
}
/** Parts the words of one element from those of the next of its kind: XML has no such character. */
const NEXT = '\0'

/** The news items of a file that have a text, in its order: of a news message as of a single item. Pictures and packages are passed over.
 *  @returns  the items, and the faults of those that are withdrawn or break off
 *  @see https://iptc.org/standards/newsml-g2/ */
export function newsItems(xml: string, name: string): (NewsItem | InputError)[] {
  const found: (NewsItem | InputError)[] = []
  let item: Gathered | null = null
  let way: string[] = []
  const parser = new Parser(
    {
      onopentag(prefixed, attributes) {
        const tag = local(prefixed)
        if (item === null) {
          if (tag === 'newsItem') item = gathered(parser.startIndex, attributes.guid ?? '')
          way = []
          return
        }
        way.push(tag)
        if (isText(way) && item.body === null) {
          item.bodyStart = parser.endIndex + 1
          item.bodyDepth = way.length
        }
        keep(item, way.join('/'), attributes)
      },
      ontext(words) {
        const at = way.join('/')
        if (item !== null && KEPT.has(at)) item.words.set(at, (item.words.get(at) ?? '') + words)
      },
      onclosetag(_, isImplied) {
        if (item === null) return
        if (way.length > 0) {
          if (way.length === item.bodyDepth && item.body === null) item.body = xml.slice(item.bodyStart, parser.startIndex)
          way.pop()
          return
        }
        const story = storyOf(item, name)
        if (isImplied) found.push(broken(item, name))
        else if (/cancel|withheld/i.test(item.status)) found.push(withdrawn(item, name))
        else if (story !== null) found.push({ start: item.start, end: parser.endIndex + 1, story })
        item = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}

const gathered = (start: number, guid: string): Gathered => ({
  start,
  guid,
  words: new Map(),
  bodyStart: 0,
  bodyDepth: 0,
  body: null,
  contentType: '',
  status: '',
})

/** Whether an element holds the text of the item: that of inline XML, and in it the body of XHTML or NITF, whose head says again what the item tells. */
const isText = ([first, second, ...inner]: readonly string[]): boolean =>
  first === 'contentSet' && second === 'inlineXML' && (inner.length === 0 || /^body(?:\.content)?$/.test(inner.at(-1) as string))

function keep(item: Gathered, at: string, attributes: { readonly [name: string]: string }): void {
  if (at === 'itemMeta/pubStatus') item.status = attributes.qcode ?? ''
  if (at === 'contentSet/inlineData') item.contentType = attributes.contenttype ?? ''
  if (KEPT.has(at) && item.words.has(at)) item.words.set(at, item.words.get(at) + NEXT)
  const told = TOLD[at]?.map((attribute) => attributes[attribute]).find((value) => value !== undefined)
  if (told !== undefined && !item.words.has(at)) item.words.set(at, told)
}

const local = (tag: string) => tag.slice(tag.indexOf(':') + 1)

const broken = ({ start }: Gathered, name: string) =>
  new InputError(
    'broken-feed',
    name,
    `The news item at character ${start.toLocaleString('en')} breaks off, and is left out. Get the file again.`,
  )

const withdrawn = ({ guid }: Gathered, name: string) =>
  new InputError('withdrawn', `${name} ${guid}`, 'Its agency has withdrawn this news item. It is left out.')

/** Who stands for an item: who it is from, who provides it, who owns it. */
const PARTIES = ['contentMeta/infoSource', 'itemMeta/provider', 'rightsInfo/copyrightHolder']

/** What stands before a tag's name where XHTML has a prefix of its own. */
const PREFIX = /(<\/?)[\w-]+:(?=\w)/g

function storyOf({ guid, words, body, contentType }: Gathered, name: string): Story | null {
  const inline = words.get('contentSet/inlineData')?.split(NEXT)[0] ?? null
  const isInlineHtml = /html/i.test(contentType)
  if (body === null && inline === null) return null
  const isAddress = /^https?:\/\//i.test(guid)
  const told = (way: string) => words.get(way)?.split(NEXT)[0]?.replace(/\s+/g, ' ').trim() || null
  const namesOf = (way: string) => [told(`${way}/name`), told(way)?.replace(/^[\w-]+:(?=\S)/, '') ?? null]
  const provider = namesOf('itemMeta/provider').find((one) => one !== null) ?? null
  const byline = told('contentMeta/by') ?? told('contentMeta/creator/name') ?? told('contentMeta/creator')
  return {
    ...bareStory(`${name} ${guid}`.trim()),
    html: body === null ? (isInlineHtml ? inline : null) : body.replace(PREFIX, '$1'),
    text: body === null && !isInlineHtml ? inline : null,
    url: isAddress ? guid : null,
    storyCode: isAddress ? null : guid || null,
    title: told('contentMeta/headline'),
    byline: byline === null ? [] : [byline],
    outlet: provider,
    agency: agencyAmong(PARTIES.flatMap(namesOf)),
    published: told('contentMeta/contentCreated') ?? told('itemMeta/firstCreated') ?? told('itemMeta/versionCreated'),
    modified: told('itemMeta/versionCreated'),
    language: told('contentMeta/language'),
  }
}
