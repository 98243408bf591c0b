// Writes docs/formats/onrecord-1.schema.json from the zod schemas. `--check` changes nothing and fails where the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { Record } from '@onrecord/record'
import { z } from 'zod'

const file = new URL('../docs/formats/onrecord-1.schema.json', import.meta.url)
const schema = z.toJSONSchema(Record, { target: 'draft-2020-12' })
const text = `${JSON.stringify({ $schema: schema.$schema, $id: 'onrecord/1', ...schema }, null, 2)}\n`
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('docs/formats/onrecord-1.schema.json is out of date: run npm run docs:schema\n')
    process.exitCode = 1
  }
} else writeFileSync(file, text)
