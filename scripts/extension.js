// The extension: its panel with reader and model, its background, and what runs in a page.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { BUNDLED, WORKER } from './draft.js'

const SOURCE = fileURLToPath(new URL('../apps/extension/src/', import.meta.url))
const MANIFEST = fileURLToPath(new URL('../apps/extension/manifest.json', import.meta.url))

/** Builds the extension into a folder, which is emptied first. */
export async function buildExtension(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyFileSync(MANIFEST, join(folder, 'manifest.json'))
  copyFileSync(join(SOURCE, 'page.css'), join(folder, 'page.css'))
  await build({
    ...BUNDLED,
    root: SOURCE,
    base: './',
    worker: WORKER,
    build: { ...INTO(folder), modulePreload: false, rollupOptions: { input: join(SOURCE, 'panel.html') } },
  })
  for (const [name, format] of [
    ['background', 'es'],
    ['page', 'iife'],
  ]) {
    const lib = { entry: join(SOURCE, `${name}.ts`), formats: [format], name: 'page', fileName: () => `${name}.js` }
    await build({ ...BUNDLED, root: SOURCE, build: { ...INTO(folder), lib } })
  }
}

const INTO = (outDir) => ({ outDir, emptyOutDir: false, target: 'es2022', assetsInlineLimit: 0 })
