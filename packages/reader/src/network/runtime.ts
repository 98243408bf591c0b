import type { InferenceSession, Tensor } from 'onnxruntime-common'

/** What the reader needs of onnxruntime-node or onnxruntime-web. */
export type Runtime = {
  readonly InferenceSession: { create(weights: Uint8Array, options?: InferenceSession.SessionOptions): Promise<InferenceSession> }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor
}
