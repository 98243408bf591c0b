/** How far a confidence may be from that of another processor: its sums are rounded in another order. */
const NEAR = 0.02

const CONFIDENCE = /\b[01]\.\d{2,3}\b/

/** Whether two outputs are the same but for confidences that another processor gives. */
export function isNear(before, after) {
  const [words, otherWords] = [before, after].map((output) => output.split(CONFIDENCE))
  const [numbers, others] = [before, after].map((output) => (output.match(new RegExp(CONFIDENCE, 'g')) ?? []).map(Number))
  return words.join('\0') === otherWords.join('\0') && numbers.every((number, i) => Math.abs(number - others[i]) <= NEAR)
}
