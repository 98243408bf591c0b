// Builds the style and the scripts of the pages into packages/web/dist/assets, each file named by a hash of what is in it, and a list of the names.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { layManual } from './manual.js'

const root = fileURLToPath(new URL('../packages/web/', import.meta.url))
const out = join(root, 'dist/assets')

/** Builds the files that browsers are sent, and lays the docs beside them. */
export async function buildWeb() {
  layManual()
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const scripts = readdirSync(join(root, 'src/script')).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/style/style.css', 'src/style/icon.svg', ...scripts.map((file) => `src/script/${file}`)],
    outdir: 'dist/assets',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    conditions: ['source'],
    loader: { '.svg': 'copy' },
    minify: true,
    metafile: true,
    logLevel: 'warning',
  })
  const names = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint ? [[basename(entryPoint).replace(/\.ts$/, '.js'), `/assets/${basename(file)}`]] : [],
  )
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`)
}
