// Scores of coreference. A mention is a key (a string), an entity a list of keys; no key stands in two entities of one side.

/** @returns {Map<string, number>} which entity holds each mention */
const holders = (entities) => new Map(entities.flatMap((mentions, i) => mentions.map((mention) => [mention, i])))

/** Links kept: for each entity its mentions less the parts that the other side cuts it into (Vilain et al. 1995). */
function links(entities, others) {
  const holder = holders(others)
  let kept = 0
  let all = 0
  for (const mentions of entities) {
    const parts = new Set(mentions.map((mention) => holder.get(mention) ?? mention))
    kept += mentions.length - parts.size
    all += mentions.length - 1
  }
  return [kept, all]
}

/** For each mention the share of its entity that the other side keeps with it (Bagga and Baldwin 1998). */
function shares(entities, others) {
  const holder = holders(others)
  let kept = 0
  let all = 0
  for (const mentions of entities) {
    const together = new Map()
    for (const mention of mentions) if (holder.has(mention)) together.set(holder.get(mention), (together.get(holder.get(mention)) ?? 0) + 1)
    for (const count of together.values()) kept += count ** 2 / mentions.length
    all += mentions.length
  }
  return [kept, all]
}

/** The similarity of the best one-to-one pairing of entities, 2|G∩S| / (|G|+|S|) a pair (CEAF-e, Luo 2005). */
function paired(gold, found) {
  const holder = holders(found)
  const similarity = gold.map((mentions) => {
    const common = new Map()
    for (const mention of mentions) if (holder.has(mention)) common.set(holder.get(mention), (common.get(holder.get(mention)) ?? 0) + 1)
    return new Map([...common].map(([i, count]) => [i, (2 * count) / (mentions.length + found[i].length)]))
  })
  return heaviestPairing(similarity, found.length)
}

/** Weight of the heaviest one-to-one pairing (Kuhn 1955, with potentials), rows to columns.
 *  @param {Map<number, number>[]} rows  of each row the columns that it shares anything with, and how much */
export function heaviestPairing(rows, columnCount) {
  const size = Math.max(rows.length, columnCount)
  const cost = (row, column) => -(rows[row]?.get(column) ?? 0)
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Infinity)
    const isUsed = new Uint8Array(size + 1)
    do {
      isUsed[column] = 1
      let delta = Infinity
      let next = 0
      for (let other = 1; other <= size; other++) {
        if (isUsed[other]) continue
        const reduced = cost(rowOf[column] - 1, other - 1) - rowPotential[rowOf[column]] - columnPotential[other]
        if (reduced < least[other]) {
          least[other] = reduced
          way[other] = column
        }
        if (least[other] < delta) {
          delta = least[other]
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isUsed[other]) {
          rowPotential[rowOf[other]] += delta
          columnPotential[other] -= delta
        } else least[other] -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      rowOf[column] = rowOf[way[column]]
      column = way[column]
    }
  }
  let weight = 0
  for (let column = 1; column <= size; column++) weight -= cost(rowOf[column] - 1, column - 1)
  return weight
}

/** Adds up, over documents, what precision and recall of each measure are made of. */
export class Tally {
  #sums = new Map(['mentions', 'MUC', 'B³', 'CEAF-e'].map((measure) => [measure, [0, 0, 0, 0]]))

  /** @param {string[][]} gold  entities of one document
   *  @param {string[][]} found  the same as read */
  add(gold, found) {
    const mentions = new Set(found.flat())
    const right = gold.flat().filter((mention) => mentions.has(mention)).length
    const pairing = paired(gold, found)
    this.#count('mentions', [right, mentions.size], [right, gold.flat().length])
    this.#count('MUC', links(found, gold), links(gold, found))
    this.#count('B³', shares(found, gold), shares(gold, found))
    this.#count('CEAF-e', [pairing, found.length], [pairing, gold.length])
  }

  #count(measure, precision, recall) {
    const sums = this.#sums.get(measure)
    for (const [i, value] of [...precision, ...recall].entries()) sums[i] += value
  }

  /** @returns {{ [measure: string]: number }} F1 of each in percent, and `CoNLL`, the mean of MUC, B³ and CEAF-e */
  get scores() {
    const f1 = ([kept, all, goldKept, goldAll]) => {
      const precision = all === 0 ? 0 : kept / all
      const recall = goldAll === 0 ? 0 : goldKept / goldAll
      return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)
    }
    const scores = Object.fromEntries([...this.#sums].map(([measure, sums]) => [measure, f1(sums)]))
    return { ...scores, CoNLL: (scores.MUC + scores['B³'] + scores['CEAF-e']) / 3 }
  }
}
