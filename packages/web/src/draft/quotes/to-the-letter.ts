import type { Stretch, Word } from '@onrecord/ledger/wording'

/** Stretches moved to where their words agree to the letter: matching lets "I" align with "we", as it must where words are told; a quotation does not. */
export function toTheLetter(stretches: readonly Stretch[]): Stretch[] {
  const out = stretches.map(({ isKept, here, there }) => ({ isKept, here: [...here], there: [...there] }))
  for (const [i, cut] of out.entries()) {
    const [before, behind] = [out[i - 1], out[i + 1]]
    if (cut.isKept || !behind) continue
    while (before && cut.there.length === 0 && cut.here.length > 0 && isBetter(before, cut)) {
      cut.here.unshift(before.here.pop() as Word)
      behind.here.unshift(cut.here.pop() as Word)
      behind.there.unshift(before.there.pop() as Word)
    }
  }
  return withSharedHeads(out)
}

function isBetter(before: Stretch, cut: Stretch): boolean {
  const [said, printed] = [before.here.at(-1), before.there.at(-1)]
  return said !== undefined && said.form !== printed?.form && cut.here.at(-1)?.form === printed?.form
}

/** Words that both sides of a change begin with are kept. */
function withSharedHeads(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    const { isKept, here, there } = stretch
    const differs = here.findIndex(({ form }, i) => form !== there[i]?.form)
    const count = differs < 0 ? here.length : differs
    if (isKept || count === 0) return [stretch]
    return [
      { isKept: true, here: here.slice(0, count), there: there.slice(0, count) },
      { isKept, here: here.slice(count), there: there.slice(count) },
    ]
  })
}
