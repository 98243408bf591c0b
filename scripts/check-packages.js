// Packs every package, installs the tarballs together in a fresh folder, as somebody does who has no checkout, and uses what came: half a minute to two.
//
//     npm run check:packages      (after npm run build)
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openChromium } from './chromium.js'
import { visitSite } from './visit-site.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const SAID = 'The flood gate will stay shut until the river falls, Ilse Varga, the mayor, told reporters.'
/** From these every other page is reached. */
const STARTS = ['/', '/audit', '/checks', '/feeds', '/docs', '/docs/api', '/draft/', '/openapi.json']

const folder = mkdtempSync(join(tmpdir(), 'onrecord-packages-'))
try {
  const tarballs = readdirSync(join(root, 'packages')).map(pack)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  // the script of onnxruntime-node fetches libraries of graphics cards, from elsewhere
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs])
  expect(run('npx', ['onrecord', 'read', '-'], SAID).includes('Ilse Varga, mayor'), 'onrecord read finds who speaks')
  writeFileSync(join(folder, 'page.txt'), SAID)
  const added = run('npx', ['onrecord', 'add', 'page.txt', '--ledger', 'ledger'])
  expect(added.includes('1 statement added'), 'onrecord add keeps it')
  await checkServer()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Packs a package and looks at what is in it.
 *  @returns  the tarball */
function pack(name) {
  const told = run(
    'npm',
    ['pack', '--json', '--loglevel=error', '--foreground-scripts=false', '--pack-destination', folder],
    '',
    join(root, 'packages', name),
  )
  const [{ filename, size, files }] = JSON.parse(told)
  const paths = new Set(files.map(({ path }) => path))
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  const targets = [...JSON.stringify(exports).matchAll(/"\.\/([^"]+\.\w+)"/g)].map(([, path]) => path)
  const missing = ['LICENSE', 'README.md', ...targets].filter((path) => !paths.has(path))
  expect(missing.length === 0, `${filename}, ${(size / 1e6).toFixed(2)} MB, is whole ${missing.join(', ')}`)
  const needless = [...paths].filter((path) => /\.test\.|\.tsbuildinfo/.test(path))
  expect(needless.length === 0, `${filename} holds no tests ${needless.join(', ')}`)
  return join(folder, filename)
}

/** Serves the ledger, and visits everything that its pages lead to. */
async function checkServer() {
  const server = spawn(process.execPath, ['node_modules/onrecord/bin/onrecord.js', 'serve', '--port', '0', '--ledger', 'ledger'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [said] = await once(server.stdout, 'data')
    const address = String(said).trim()
    const { visited, faults } = await visitSite(address, [...STARTS, ...draftFiles()])
    expect(faults.length === 0, `onrecord serve answers at each of ${visited} addresses ${faults.join(', ')}`)
    await checkDraft(address)
  } finally {
    server.kill('SIGINT')
    await once(server, 'close')
  }
}

/** What the page of drafts loads from its scripts. */
function draftFiles() {
  const dist = join(folder, 'node_modules/@onrecord/web/dist')
  const built = readdirSync(join(dist, 'draft-page/assets')).map((name) => `assets/${name}`)
  const elsewhere = Object.keys(JSON.parse(readFileSync(join(dist, 'draft-elsewhere.json'), 'utf8')))
  return ['service-worker.js', ...built, ...elsewhere].map((path) => `/draft/${path}`)
}

async function checkDraft(address) {
  const { browser, reason } = await openChromium()
  if (browser === null) return console.log(`skipped: the page of drafts in a browser: ${reason}`)
  try {
    const page = await browser.newPage()
    await page.goto(`${address}/draft/`)
    await page
      .locator('#state')
      .filter({ hasText: /^Ready/ })
      .waitFor({ timeout: 120_000 })
    await page.fill('#text', SAID)
    await page.click('#read')
    const names = page.locator('#statements strong')
    await names.first().waitFor({ timeout: 120_000 })
    expect((await names.first().textContent()).includes('Ilse Varga'), 'the page of drafts reads in a browser')
  } finally {
    await browser.close()
  }
}

function run(command, args, input = '', cwd = folder) {
  // the settings of the checkout are not those of who installs
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) && name !== 'ONRECORD_LEDGER')
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: Object.fromEntries(own),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ends with ${status}: ${stdout}`)
  return stdout
}

function expect(isSo, claim, shown = '') {
  if (!isSo) throw new Error(`not so: ${claim} ${shown}`)
  console.log(`ok  ${claim.trim()}`)
}
