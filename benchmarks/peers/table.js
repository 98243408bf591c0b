const KINDS = ['direct', 'mixed', 'indirect']
const percent = (share) => (100 * share).toFixed(1)

export const HEAD = [
  '| system | attribution F1 | full F1 | exact F1 | recall of direct / mixed / indirect | articles a CPU second | CPU seconds to load | peak memory, MB | what ran |',
  '|---|---|---|---|---|---|---|---|---|',
]

/** A row of a program that was run.
 *  @param score         what the scorer gives
 *  @param cost          what the program's driver prints
 *  @param articleCount  articles that it read */
export function row(name, score, cost, articleCount) {
  const { attribution, full, exact, kinds } = score
  const quality = [attribution, full, exact].map(({ f1 }) => percent(f1))
  const recalls = KINDS.map((kind) => percent(kinds[kind].recall)).join(' / ')
  const failed = cost.failures > 0 ? `; failed on ${cost.failures} of the articles, which count as read without a statement` : ''
  const price = [(articleCount / cost.read).toFixed(1), cost.load.toFixed(1), cost.peak.toFixed(0)]
  return `| ${[name, ...quality, recalls, ...price, cost.what + failed].join(' | ')} |`
}

/** A row of a program that cannot be had: it says why, and holds no figure. */
export const emptyRow = (name, reason) => `| ${name} | – | – | – | – | – | – | – | not measured: ${reason} |`
