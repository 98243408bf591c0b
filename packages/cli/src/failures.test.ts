import { expect, test, vi } from 'vitest'
import { report } from './failures.ts'
import { outputLost, watchOutput } from './output.ts'

test('a command that ends since nobody reads its output any more has no fault', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const before = process.exitCode
  watchOutput()
  process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  try {
    outputLost.throwIfAborted()
    expect.unreachable()
  } catch (error) {
    report(error, './my-ledger')
  }
  expect(process.exitCode).toBe(before)
  expect(said).not.toHaveBeenCalled()
  report(new Error('another one'), './my-ledger')
  expect(process.exitCode).toBe(1)
  expect(said).toHaveBeenCalledOnce()
  process.exitCode = before
})
