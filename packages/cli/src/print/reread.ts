import type { Reread } from '@onrecord/ledger'
import type { Record } from '@onrecord/record'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** What reading again came to, for a person to read: under each article what was found, what is found no more, and what is told otherwise. */
export function rereadPrinter({ paint, width }: Screen): { of: (record: Record, told: Reread | undefined) => string; end: () => string } {
  let [readCount, changedCount, keptCount] = [0, 0, 0]
  const entry = ({ before, after, fields, isKept }: Reread['changes'][number]): string[] => {
    const statement = after ?? before
    const gone = isKept ? 'found no more, and stays as people checked it' : 'found no more'
    const what = before === null ? 'found' : after === null ? gone : `other ${fields.join(', ')}`
    return [
      wrap(`${paint.bold(safe(statement?.speaker ?? 'nobody named'))} ${paint.dim(what)}`, width, 2),
      wrap(paint.cyan(safe(statement?.words ?? '')), width, 6),
    ]
  }
  return {
    of: ({ article }, told) => {
      if (!told) {
        keptCount++
        return ''
      }
      readCount++
      if (told.changes.length === 0 && told.article === article.id) return ''
      changedCount++
      const notes = [
        told.article === article.id ? null : `${article.id} is now ${told.article}: another text is read from the page`,
        told.unplacedCount === 0 ? null : `${counted(told.unplacedCount, 'check')} on what this reading has not`,
      ]
      return [
        paint.bold(wrap(safe(article.title ?? article.url ?? article.id), width, 0)),
        ...notes.flatMap((note) => (note === null ? [] : [paint.dim(wrap(note, width, 2))])),
        ...told.changes.flatMap(entry),
        '\n',
      ].join('\n')
    },
    end: () => {
      const kept = keptCount === 0 ? '' : `; ${counted(keptCount, 'page')} this reader has read already (--all reads them too)`
      return paint.dim(`${wrap(`${counted(readCount, 'page')} read again, ${changedCount} changed${kept}`, width, 0)}\n`)
    },
  }
}
