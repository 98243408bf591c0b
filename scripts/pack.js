// Around `npm pack` and `npm publish` of packages/cli: the model goes in as files, and is a link again after.
//
//     node scripts/pack.js before|after
import { copyModel, linkModel } from './model.js'

if (process.argv[2] === 'before') copyModel()
else linkModel()
