import type { Context } from 'hono'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ApiEnv } from '../access/scope.ts'

/** HTML that can stand in a page as it is. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Makes a whole page of its title and of what stands under it. */
export type Frame = (page: { readonly title: string; readonly body: Html }, c: Context<ApiEnv>) => Html

/** The style sheet of the plain frame. */
export const STYLE_PATH = '/docs/api/style.css'

/** A page without more around it, where the server has none but its own. */
export const plainFrame: Frame = ({ title, body }) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – onrecord</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`
