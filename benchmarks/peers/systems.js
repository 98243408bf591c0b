import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const driver = (name) => fileURLToPath(new URL(name, import.meta.url))
const TRACKER = 'Gender Gap Tracker'
const EXTRACTOR = 'nlp/english/quote_extractor.py'

/** The programs of the table, each with the command that runs it, or with the reason why it cannot be run.
 *  @param python  what `pythonOf` gives
 *  @param ggt     a checkout of the Gender Gap Tracker, or undefined */
export function systemsOf(python, ggt) {
  // as the peer's own code and documentation run it, and without the step that costs time and gives it nothing
  const peer = (name, script, ...args) =>
    python.command === null
      ? [{ name, reason: python.reason }]
      : [
          { name, command: [python.command, driver(script), ...args] },
          { name: `${name}; no named entities`, command: [python.command, driver(script), ...args, '--no-entities'] },
        ]
  return [
    { name: 'onrecord', command: [process.execPath, driver('run-onrecord.js')] },
    { name: 'onrecord; statements alone', command: [process.execPath, driver('run-onrecord.js'), '--statements-alone'] },
    ...tracker(ggt, peer),
    ...peer('textacy, by paragraph', 'run_textacy.py'),
    {
      name: 'Citron',
      reason:
        'it is no package of PyPI (the one of that name is another program), nor is its trained model, which is for non-commercial use',
    },
  ]
}

function tracker(ggt, peer) {
  if (ggt === undefined)
    return [{ name: TRACKER, reason: 'it is no package of PyPI; give a checkout of its repository with `--ggt FOLDER`' }]
  if (!existsSync(join(ggt, EXTRACTOR))) return [{ name: TRACKER, reason: `the folder given with \`--ggt\` holds no \`${EXTRACTOR}\`` }]
  return peer(TRACKER, 'run_gender_gap_tracker.py', resolve(ggt))
}
