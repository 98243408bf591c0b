// The runtime of the browser, of onnxruntime-web: three files of its 138 MB are enough.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPTS = ['ort.wasm.min.mjs', 'ort-wasm-simd-threaded.mjs']
const WASM = 'ort-wasm-simd-threaded.wasm'

export function layRuntime() {
  const place = fileURLToPath(new URL('../packages/cli/runtime', import.meta.url))
  const dist = join(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'), '..')
  copyFileSync(join(dist, WASM), join(place, WASM))
  // their maps stay behind, and a map that is named and missing is an error to some tools
  for (const script of SCRIPTS)
    writeFileSync(join(place, script), readFileSync(join(dist, script), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''))
}
