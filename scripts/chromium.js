// A real browser for tests and benchmarks: Chromium of @sparticuz/chromium, or the one that is installed.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// a container's root has no sandbox to give
const ARGUMENTS = ['--no-sandbox']

/** @returns  the browser, or why there is none */
export async function openChromium() {
  const reasons = []
  for (const place of [fromPackage, installed])
    try {
      return { browser: await chromium.launch(await place()), reason: null }
    } catch (error) {
      reasons.push(String(error.message).split('\n')[0])
    }
  return { browser: null, reason: `no Chromium runs here: ${reasons.join('; ')}` }
}

/** A browser with an extension loaded unpacked. The packed Chromium has no extensions: it takes one that is installed.
 *  @param profile  an empty folder
 *  @returns  its context, or why there is none */
export async function openWithExtension(extension, profile) {
  try {
    const { executablePath } = installed()
    const args = [
      ...ARGUMENTS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // lets a test click the extension's button
      '--enable-unsafe-extension-debugging',
    ]
    const options = { executablePath, args, ignoreDefaultArgs: ['--disable-extensions'], headless: true }
    return { context: await chromium.launchPersistentContext(profile, options), reason: null }
  } catch (error) {
    return { context: null, reason: `no Chromium that loads extensions runs here: ${String(error.message).split('\n')[0]}` }
  }
}

async function fromPackage() {
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: ARGUMENTS }
}

function installed() {
  const executablePath = INSTALLED.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error('none is installed')
  return { executablePath, args: ARGUMENTS }
}
