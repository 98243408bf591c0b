// Builds every package into its dist folder, in seconds, so that `npx onrecord` works right after `npm ci`.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { linkModel } from './model.js'
import { layNewDatabase } from './new-database.js'
import { layRuntime } from './runtime.js'
import { layServedDraft } from './served-draft.js'
import { buildWeb } from './web.js'

linkModel()
layRuntime()
await buildWeb()
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-b'], { stdio: ['ignore', 'inherit', 'inherit'] })
await layNewDatabase()
if (status === 0) await layServedDraft()
process.exitCode = status ?? 1
