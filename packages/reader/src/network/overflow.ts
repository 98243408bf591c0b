import type { Runtime } from './runtime.ts'

/** One product of [255, 255] in uint8 and [127, 127] in int8, as ONNX: `python training/overflow.py`. */
const PRODUCT =
  'CAg6VwoYCgFhCgFiEgFjIg1NYXRNdWxJbnRlZ2VyEghvdmVyZmxvdyoNCAEIAhACQgFhSgL//yoNCAIIARADQgFiSgJ/f2ITCgFjEg4KDAgGEggKAggBCgIIAUIECgAQEQ=='

/** Whether a processor adds products of uint8 and int8 in 16 bits, which overflow: those with AVX2 and without VNNI do. */
export async function overflows({ InferenceSession }: Runtime): Promise<boolean> {
  const session = await InferenceSession.create(
    Uint8Array.from(atob(PRODUCT), (letter) => letter.charCodeAt(0)),
    { intraOpNumThreads: 1 },
  )
  const { c } = await session.run({})
  await session.release()
  return c?.data[0] !== 2 * 255 * 127
}
