// Around `npm pack` and `npm publish` of a package: the licence goes in as a file, and with packages/cli the model, which is a link again after.
//
//     node scripts/pack.js before|after      (in the package's folder, where npm runs it)
import { copyFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { copyModel, linkModel } from './model.js'

const isBefore = process.argv[2] === 'before'
if (isBefore) copyFileSync(new URL('../LICENSE', import.meta.url), 'LICENSE')
else rmSync('LICENSE')
if (basename(process.cwd()) === 'cli') isBefore ? copyModel() : linkModel()
