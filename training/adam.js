/** Adam (Kingma & Ba 2015) with a ridge, its rate falling in a line to nothing. */
export class Adam {
  #rate
  #decay
  #stepCount
  #first
  #second
  #step = 0

  constructor(size, { rate, decay, stepCount }) {
    this.#rate = rate
    this.#decay = decay
    this.#stepCount = stepCount
    this.#first = new Float64Array(size)
    this.#second = new Float64Array(size)
  }

  /** Moves weights against a gradient. @param isRidged  whether a weight is drawn to nothing, by its place */
  move(weights, gradient, isRidged) {
    const step = ++this.#step
    const rate = this.#rate * (1 - step / (this.#stepCount + 1))
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i] + (isRidged(i) ? this.#decay * weights[i] : 0)
      this.#first[i] = 0.9 * this.#first[i] + 0.1 * slope
      this.#second[i] = 0.999 * this.#second[i] + 0.001 * slope ** 2
      weights[i] -= (rate * (this.#first[i] / (1 - 0.9 ** step))) / (Math.sqrt(this.#second[i] / (1 - 0.999 ** step)) + 1e-8)
    }
  }
}

/** A list in an order drawn by a linear congruential generator: the same in every run. */
export function shuffled(list) {
  let seed = 1
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    const j = Math.floor((seed / 2 ** 31) * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
