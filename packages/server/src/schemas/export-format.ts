import { z } from '@hono/zod-openapi'

export const ExportFormat = z.enum(['jsonl', 'csv', 'jsonld', 'webannotation', 'parquet', 'brat'])
export type ExportFormat = z.infer<typeof ExportFormat>
