import { type Feed, timeInWords } from '@onrecord/ledger'
import { counted } from './counted.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { wrap } from './wrap.ts'

/** The feeds of a ledger for a person to read: how each does, the dead last. */
export function printFeeds(feeds: readonly Feed[], { paint, width }: Screen): string {
  if (feeds.length === 0) return paint.dim('The ledger follows no feed. Add one with onrecord feeds add.\n')
  const out: string[] = []
  for (const { url, title, visited, changed, next, gapSeconds, fault, failures, dead } of [...feeds].sort(
    (a, b) => Number(a.dead !== null) - Number(b.dead !== null),
  )) {
    out.push(wrap(`${paint.bold(safe(title ?? url))}${title ? ` ${paint.dim(safe(url))}` : ''}`, width, 0))
    const facts = [
      visited ? `visited ${minute(visited)}` : 'not visited yet',
      changed ? `something new ${minute(changed)}, one in ${timeInWords(gapSeconds)}` : null,
      next ? `next ${minute(next)}` : null,
    ]
    out.push(paint.dim(wrap(facts.filter(Boolean).join(' · '), width, 2)))
    if (fault) {
      const since = dead ? `dead since ${minute(dead)} after ${counted(failures, 'visit')}` : `failed ${failures} in a row`
      out.push(paint.yellow(wrap(`${since}: ${safe(fault)}`, width, 2)))
    }
  }
  const dead = feeds.filter((feed) => feed.dead !== null).length
  out.push('', paint.dim([counted(feeds.length, 'feed'), dead > 0 ? `${dead} dead` : null].filter(Boolean).join(' · ')))
  return `${out.join('\n')}\n`
}

const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ')
