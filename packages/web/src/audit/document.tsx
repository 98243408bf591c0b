import type { Audit } from '@onrecord/record'
import { html, raw } from 'hono/html'
import { builtStyle } from '../assets.ts'
import { AuditView } from './view.tsx'

/** An audit as a file of its own: a page with plots, each with its table. No script, nothing that has to be fetched. */
export function auditDocument(audit: Audit): string {
  const body = (
    <main>
      <h1>Who is quoted</h1>
      {audit.total.statements > 0 ? <AuditView audit={audit} /> : <p>No statement fits.</p>}
    </main>
  )
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Who is quoted</title>
<style>${raw(builtStyle())}</style>
</head>
<body>
${body}
</body>
</html>
`)
}
