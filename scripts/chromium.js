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

async function fromPackage() {
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: ARGUMENTS }
}

function installed() {
  const executablePath = INSTALLED.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error('none is installed')
  return { executablePath, args: ARGUMENTS }
}
