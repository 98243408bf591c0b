import { nameKey } from '../name-key.ts'
import { historyOf } from './version-of.ts'

/** Where a page says that it stands itself. */
export type OwnLinks = { readonly canonical: readonly string[]; readonly amp: string | null }

/** The addresses of a page by its own links, as the ledger keeps them: the page's first, then that of the article and its form as an AMP page. A link counts
 *  where it stays on the site and is seen to be of this article: sites set links by mistake to their front page, a section, or the first page of several.
 *  @returns  empty where there is but one address */
export function ownAddresses({ url, title }: { readonly url: string | null; readonly title: string | null }, links: OwnLinks): string[] {
  if (url === null) return []
  const own = historyOf(url)
  const page = links.canonical.map(historyOf).find((address) => isFormOf(address, { own, title })) ?? own
  const amp = links.amp === null ? page : historyOf(links.amp)
  const addresses = new Set([page, own, ...(isFormOf(amp, { own: page, title }) ? [amp] : [])])
  return addresses.size > 1 ? [...addresses] : []
}

function isFormOf(address: string, { own, title }: { own: string; title: string | null }): boolean {
  if (address === own) return true
  const [there, here] = [placeOf(address), placeOf(own)]
  if (there.host !== here.host || there.rest === '' || there.part !== here.part) return false
  const isNamedAlike = there.slug.length > 1 && there.name === here.name
  if (isNamedAlike || there.numbers.some((number) => here.numbers.includes(number))) return true
  // what stands above an article is a section, though its name may stand in the title
  return !own.startsWith(`${address}/`) && isNamedAfter(title, there.slug)
}

type Place = {
  readonly host: string
  /** Path and query. */
  readonly rest: string
  /** What tells a story from all others of a site: long numbers and codes, but no days. */
  readonly numbers: readonly string[]
  /** The last part of the path that is no word for a form, and its words. */
  readonly name: string
  readonly slug: readonly string[]
  /** Which of the pages of an article in several. */
  readonly part: string | null
}

/** Ends of addresses that show the same page in another form. */
const FORMS = new Set(['print', 'printable', 'full', 'single', 'all', 'comments', 'share', 'story'])

/** @param address  as {@link historyOf} gives it */
function placeOf(address: string): Place {
  const host = /^[^/?]*/.exec(address)?.[0] ?? ''
  const rest = address.slice(host.length)
  const path = rest.replace(/\?.*$/, '')
  const steps = path.split('/').filter((step) => step !== '' && !FORMS.has(step.toLowerCase()))
  const name = (steps.at(-1) ?? '').replace(/\.[a-z]{3,5}$/i, '')
  const part = /[?&](?:page|paged|pg)=(\d+)(?:&|$)/.exec(rest)?.[1] ?? /\/(?:page[/-]?)?(\d{1,2})$/.exec(path)?.[1] ?? null
  return {
    host,
    rest,
    numbers: rest.split(/[^\p{L}\p{N}]+/u).filter(isCode),
    name,
    slug: wordsOf(name),
    part: part === '1' ? null : part,
  }
}

/** Whether a part of an address is a number or a code that names one story: long, and no day, nor a word with a year as sections have it (`election2028`). */
function isCode(part: string): boolean {
  const digitCount = part.replace(/\D/g, '').length
  if (digitCount === part.length) return digitCount >= 5 && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:\d\d)?$/.test(part)
  return digitCount >= 2 && part.length >= 8 && !/^\p{L}+\d{1,4}$/u.test(part)
}

/** Words of three letters and more, as addresses write those of a title. */
const wordsOf = (text: string): string[] =>
  nameKey(text)
    .split(' ')
    .filter((word) => word.length > 2)

/** Words of a title that an address of this article has at least, and the share of its own words that they are. */
const [FEWEST_SHARED, LEAST_SHARE] = [3, 0.5]

/** Whether an address has its words from a title. */
function isNamedAfter(title: string | null, slug: readonly string[]): boolean {
  const titled = new Set(wordsOf(title ?? ''))
  const own = [...new Set(slug)]
  const sharedCount = own.filter((word) => titled.has(word)).length
  return sharedCount >= FEWEST_SHARED && sharedCount >= LEAST_SHARE * own.length
}
