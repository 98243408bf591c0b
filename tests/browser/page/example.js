const worker = new Worker(new URL('./reader.worker.js', import.meta.url), { type: 'module' })

worker.onmessage = ({ data: { progress, record } }) => {
  if (progress) console.log(`${progress.loadedBytes} bytes of the model`)
  if (record) console.log(`${record.statements.length} statement, by ${record.speakers[0].name}`)
}
worker.postMessage({ id: 'dam', text: 'The dam will hold, Mayor Ilse Varga said on Friday.' })
