import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { apiApp } from './routes/api-app.ts'

const HERE = { host: '127.0.0.1', port: 0 }

test('a port that is taken, and a host that is not of this machine, are said', async () => {
  const { address, close } = await listen(apiApp(), HERE)
  const port = Number(new URL(address).port)
  await expect(listen(apiApp(), { ...HERE, port })).rejects.toMatchObject({ code: 'cannot-listen', input: `127.0.0.1:${port}` })
  await expect(listen(apiApp(), { ...HERE, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'cannot-listen' })
  await close()
})

test('a request that is being answered is answered before the end, and one that never comes does not hold it up', async () => {
  let answer = () => {}
  const app = apiApp()
  const waits = new Promise<void>((resolve) => {
    answer = resolve
  })
  let arrived = () => {}
  const here = new Promise<void>((resolve) => {
    arrived = resolve
  })
  app.get('/slow', async (c) => {
    arrived()
    await waits
    return c.text('whole')
  })
  const { address, close } = await listen(app, HERE)
  const silent = connect(Number(new URL(address).port), '127.0.0.1')
  const asked = fetch(`${address}/slow`)
  await here
  const closed = close()
  answer()
  expect(await (await asked).text()).toBe('whole')
  await closed
  silent.destroy()
})
