import type { Verdict, WordsChanged } from '../quotes/verdict.ts'
import { element } from './element.ts'

/** How a quote stands to what it was held against, in words.
 *  @param names  of the passages */
export function verdictNote({ kind, passage, places, changes, leftOut }: Verdict, names: readonly string[]): HTMLElement {
  const name = passage === null ? null : names[passage]
  const lines = [
    ...[...changes].sort((a, b) => Number(b.changesSense) - Number(a.changesSense)).map(changeNote),
    ...(kind === 'stitched' ? places.map(({ words }, i) => noted(`place ${i + 1}: `, words)) : []),
    ...leftOut.map(({ words }) => noted('left out: ', words)),
  ]
  const head = [element('strong', {}, kind), TELLS[kind], name ? ` – ${name}` : '']
  return element(
    'div',
    { class: `verdict ${kind}` },
    element('p', {}, ...head),
    ...(lines.length > 0 ? [element('ul', {}, ...lines.map((line) => element('li', {}, ...line)))] : []),
  )
}

const TELLS = {
  exact: ': word for word',
  trimmed: ': words left out',
  altered: ': words changed',
  stitched: ': from two places',
  absent: ': not found',
} as const

const noted = (label: string, words: string): (Node | string)[] => [label, element('q', {}, words)]

function changeNote({ kind, changesSense, said, printed }: WordsChanged): (Node | string)[] {
  const note = [
    `${kind}${changesSense ? ' (may change the sense)' : ''}: `,
    ...(said ? ['said ', element('del', {}, said.words)] : ['put in']),
    ...(printed ? [said ? ', printed ' : ' ', element('ins', {}, printed.words)] : [', not printed']),
  ]
  return changesSense ? [element('strong', {}, ...note)] : note
}
