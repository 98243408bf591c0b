import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What the command was given, and else its defaults.
 *  @returns `articles` is null where all are to be read
 *  @throws {TypeError} where an option is unknown, or a number is none */
export function optionsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      ggt: { type: 'string' },
      python: { type: 'string', default: 'python3' },
      cache: { type: 'string', default: here('../../node_modules/.cache/peers') },
      out: { type: 'string', default: here('../results/peers.md') },
    },
  })
  const number = (name, least) => {
    const value = Number(values[name])
    if (!Number.isInteger(value) || value < least)
      throw new TypeError(`--${name} takes a whole number from ${least} on, not "${values[name]}".`)
    return value
  }
  return {
    ...values,
    articles: values.articles === undefined ? null : number('articles', 1),
    seed: number('seed', 0),
    gold: positionals[0] ?? here('../../../shared/corpora/polnear/dev.jsonl'),
  }
}
