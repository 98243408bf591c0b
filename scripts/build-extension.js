// Builds the extension into apps/extension/dist, from where a browser loads it unpacked.
//
//     npm run build:extension
import { fileURLToPath } from 'node:url'
import { buildExtension } from './extension.js'

await buildExtension(fileURLToPath(new URL('../apps/extension/dist', import.meta.url)))
