// The model as packages/cli/models: in a checkout a link to models/, so that it is always the newest; in the published package the files themselves.
import { cpSync, lstatSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const models = fileURLToPath(new URL('../models', import.meta.url))
const place = fileURLToPath(new URL('../packages/cli/models', import.meta.url))

export function linkModel() {
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return
  rmSync(place, { recursive: true, force: true })
  symlinkSync('../../models', place, 'junction')
}

export function copyModel() {
  rmSync(place, { recursive: true, force: true })
  cpSync(models, place, { recursive: true })
}
