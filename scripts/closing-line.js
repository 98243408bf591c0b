/** A vitest reporter that ends a run with one plain line: `N passed, N failed, N skipped`. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].every((test) => test.result().state !== 'failed')) count.failed++
      for (const test of module.children.allTests()) {
        const { state, note } = test.result()
        if (state in count) count[state]++
        if (state === 'skipped' && note) process.stdout.write(`skipped: ${test.fullName}: ${note}\n`)
      }
    }
    count.failed += unhandledErrors.length
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}
