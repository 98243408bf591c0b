import { csvLines } from './csv.ts'
import { jsonLd } from './json-ld.ts'
import { jsonLines } from './json-lines.ts'
import { webAnnotations } from './web-annotation.ts'

/** The formats of records that are text, each with what writes it, in flat memory. */
export const TEXTS = { jsonl: jsonLines, csv: csvLines, jsonld: jsonLd, webannotation: webAnnotations }
