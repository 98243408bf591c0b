/** Where things stand in a bundle: a BagIt bag (RFC 8493) in a zip. In the zip the paths are sorted, byte by byte. */
const BAG = 'onrecord-bundle/'

export const README = `${BAG}README.txt`
export const BAGIT = `${BAG}bagit.txt`
/** The hash of each entry under `data/`, as `sha256sum -c` reads it. */
export const LIST = `${BAG}manifest-sha256.txt`
export const MANIFEST = `${BAG}onrecord.json`
export const SIGNATURE = `${BAG}onrecord.sig.json`

const DATA = `${BAG}data/`
const folderOf = (article: string) => `${DATA}${article}/`

export const pagePath = (article: string, sha256: string) => `${folderOf(article)}page-${sha256}`
export const pagesPath = (article: string) => `${folderOf(article)}pages.json`
export const recordPath = (article: string) => `${folderOf(article)}record.json`

/** A path as the list has it: from the bag's own folder. */
export const listed = (path: string) => path.slice(BAG.length)
export const unlisted = (path: string) => BAG + path

export const isData = (path: string) => path.startsWith(DATA)

/** The article and the file that a path names; null where a bundle has no such path. */
export function partsOf(path: string): { article: string; file: string } | null {
  const [, article, file] = /^onrecord-bundle\/data\/(art-[0-9a-f]{20})\/(page-[0-9a-f]{64}|pages\.json|record\.json)$/.exec(path) ?? []
  return article === undefined || file === undefined ? null : { article, file }
}

/** Entries that are the same in every bundle. */
export const FIXED: { readonly [path: string]: string } = {
  [BAGIT]: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  [README]: `This is a bundle of an onrecord ledger.

data/ARTICLE/page-SHA256   a page, byte for byte as it was fetched
data/ARTICLE/pages.json    where and when each page was fetched, with the headers of the answer
data/ARTICLE/record.json   who said what in the article (schema onrecord/1)
manifest-sha256.txt        the SHA-256 of each of these: sha256sum -c manifest-sha256.txt
onrecord.json              what is signed: the SHA-256 of that list, and the root of a tree over the statements (RFC 9162)
onrecord.sig.json          the signature: Ed25519 over onrecord.json, which is canonical JSON (RFC 8785)

onrecord verify FILE checks all of it, without a network.

The signature shows what the ledger of the key's owner fetched, when, and what it read there, and that nothing was changed since.
It does not show that a publisher vouches for the page, or that anybody said what the page reports.
`,
}
