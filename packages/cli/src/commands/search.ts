import { openLedger } from '@onrecord/ledger'
import type { StatementKind } from '@onrecord/record'
import { report } from '../failures.ts'
import { write } from '../output.ts'
import { csvTable } from '../print/csv.ts'
import type { FamilyChoice } from '../print/family.ts'
import { printFound } from '../print/found.ts'
import { screen } from '../print/screen.ts'

export type SearchCommand = {
  readonly ledger: string
  readonly speaker?: string
  readonly kind?: StatementKind
  /** Said where none is given, on the screen; all in the other formats. */
  readonly family?: FamilyChoice
  readonly outlet?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'pretty' | 'jsonl' | 'csv'
}

/** `onrecord search`: statements of a ledger, newest first. */
export async function search(words: string, { ledger: place, format, family: chosen, ...query }: SearchCommand): Promise<void> {
  const family = chosen ?? (format === 'pretty' ? 'said' : 'all')
  try {
    const ledger = await openLedger(place, { make: false })
    try {
      const { statements, next } = await ledger.search({ words, ...query, family: family === 'all' ? undefined : family })
      if (format === 'jsonl') for (const found of statements) await write(`${JSON.stringify(found)}\n`)
      else if (format === 'csv')
        await write(
          csvTable(
            [
              'published',
              'outlet',
              'title',
              'url',
              'speaker',
              'source',
              'kind',
              'cue_class',
              'family',
              'negated',
              'words',
              'statement',
              'article',
            ],
            statements.map(({ article, statement, speaker, source, words }) => [
              article.published,
              article.outlet,
              article.title,
              article.url,
              speaker?.name ?? speaker?.role ?? null,
              source,
              statement.kind,
              statement.cueClass,
              statement.family,
              statement.negated,
              words,
              statement.id,
              article.id,
            ]),
          ),
        )
      else await write(printFound(statements, screen(process.stdout), family))
      if (next !== null) process.stderr.write(`More: --after ${next}\n`)
    } finally {
      await ledger.close()
    }
  } catch (error) {
    report(error, place)
  }
}
