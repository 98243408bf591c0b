// scripts/build.js lays the files of onnxruntime-web beside this: what the library needs of them
import type { Runtime } from '@onrecord/reader'

export declare const InferenceSession: Runtime['InferenceSession']
export declare const Tensor: Runtime['Tensor']
export declare const env: { readonly wasm: { numThreads?: number; wasmPaths?: { readonly mjs: URL; readonly wasm: URL } } }
