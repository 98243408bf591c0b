/** A number of the text. */
export type Numeral = {
  readonly value: number
  /** The token behind it. */
  readonly end: number
  readonly form: 'digits' | 'words' | 'fraction' | 'many'
  /** The number before its last multiplier, and that multiplier: 2 and 1e6 in `2 million`. */
  readonly base: number
  readonly scale: number
  /** `m` right behind digits, which may mean metres. */
  readonly isShortMillion: boolean
  /** The token behind `hundreds of`, `several`: words that tell how many; 0 where there are none. */
  readonly quantifierEnd: number
}

/** A number with the parts that it has not left out. */
export const numeral = (form: Numeral['form'], value: number, end: number, rest: Partial<Numeral> = {}): Numeral => ({
  ...{ value: exact(value), end, form, base: value, scale: 1, isShortMillion: false, quantifierEnd: 0 },
  ...rest,
})

/** Four decimals for a fraction, and no trace of binary arithmetic: 1.1 million is 1100000. */
const exact = (value: number) => (value < 1 ? Math.round(value * 1e4) / 1e4 || value : Number(value.toPrecision(12)))
