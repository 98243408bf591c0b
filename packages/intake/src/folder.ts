import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '@onrecord/record'

/** Endings of files that news comes in, also behind which `.gz` stands. */
const ENDINGS = new Set(
  'html htm xhtml shtml txt xml rss atom rdf json jsonl ndjson opml warc wacz'.split(' ').map((ending) => `.${ending}`),
)

/** Whether a file is one of a folder of news by its name; one without an ending can be a page that a program saved under its address. */
function isNews(name: string): boolean {
  const ending = /\.\w{1,6}$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[0]
  return ending === undefined || ENDINGS.has(ending)
}

/** The files of a folder and of those in it, by name; hidden ones, pictures and programs, and what a browser saved beside a page are passed over.
 *  @throws {InputError} `not-readable` */
export async function* filesIn(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new InputError('not-readable', folder, `The folder cannot be read (${cause.code}). Check its permissions.`, { cause })
  })
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      if (!isBesidePage(entry.name, names)) yield* filesIn(path)
    } else if (isNews(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) yield path
  }
}

/** Whether a folder holds the pictures and programs of a page that a browser saved: "Dam holds_files" beside "Dam holds.html". */
const isBesidePage = (name: string, names: ReadonlySet<string>): boolean =>
  name.endsWith('_files') && ['.html', '.htm'].some((ending) => names.has(name.slice(0, -'_files'.length) + ending))

/** A link to a folder is not followed: it may lead in a circle. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
