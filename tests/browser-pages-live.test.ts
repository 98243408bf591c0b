import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { recordOf } from '../packages/ledger/src/trial/record.ts'
import { listen } from '../packages/server/src/index.ts'
import { openChromium } from '../scripts/chromium.js'
import { pagesOf } from './pages.ts'

test('an open page tells what comes in, says when the server has gone, and is told what it missed when it is back', async (context) => {
  const { browser, reason } = (await openChromium()) as { browser: Browser | null; reason: string | null }
  if (browser === null) return context.skip(reason ?? '')
  const pages = await pagesOf([recordOf([['Ilse Varga', 'the dam will hold']])])
  const first = await listen(pages.app, { host: '127.0.0.1', port: 0 })
  const page = await browser.newPage()
  page.setDefaultTimeout(90_000)
  await page.goto(first.address)
  const told = page.getByRole('status')
  await pages.ledger.add(recordOf([['Ola Brandt', 'twelve gates stay shut']], { outlet: 'Orm Daily' }))
  await told.getByText('One article came in.').waitFor()
  await first.close()
  await told.getByText('The server does not answer.').waitFor()
  expect(await page.locator('.statement').count()).toBe(1)
  await pages.ledger.add(recordOf([['Ida Moor', 'the road is shut']], { outlet: 'Port Mercury' }))
  const second = await listen(pages.app, { host: '127.0.0.1', port: Number(new URL(first.address).port) })
  await told.getByText('2 articles came in.').waitFor()
  await Promise.all([page.waitForNavigation(), told.getByRole('link', { name: 'Show' }).click()])
  expect(await page.locator('.statement').count()).toBe(3)
  await browser.close()
  await second.close()
  await pages.close()
})
