import { bytesOfFile } from '@onrecord/intake'

/** Whether a file begins as a zip does.
 *  @throws {InputError} what opening a file throws */
export async function isZip(path: string): Promise<boolean> {
  for await (const chunk of bytesOfFile(path)) return chunk[0] === 0x50 && chunk[1] === 0x4b
  return false
}
