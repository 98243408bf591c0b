/** The middle and the 95th percentile of what each costs, in milliseconds, once the first have warmed it up.
 *  @param warmed  how many those are */
export async function timed(asked, ask, warmed) {
  const times = []
  for (const [i, one] of asked.entries()) {
    const started = performance.now()
    await ask(one)
    if (i >= warmed) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length * 0.5)], p95: times[Math.floor(times.length * 0.95)] }
}
