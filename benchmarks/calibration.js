const BINS = 10

/** What a confidence is worth: the expected calibration error (Guo et al. 2017; ten bins of equal width), and precision and recall by threshold.
 *  @param hits       {confidence, right} of each statement
 *  @param goldCount  statements that there are to find */
export function calibrationOf(hits, goldCount) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const { confidence, right } of hits) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    bin.count++
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  const error = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, hits.length)
  const thresholds = Array.from({ length: BINS }, (_, i) => i / BINS).map((least) => {
    const kept = hits.filter(({ confidence }) => confidence >= least)
    const right = kept.filter((hit) => hit.right).length
    return { least, kept: kept.length, precision: right / Math.max(1, kept.length), recall: right / Math.max(1, goldCount) }
  })
  return { error, thresholds }
}
