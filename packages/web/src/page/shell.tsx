import type { ApiEnv, Html } from '@onrecord/server'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Assets } from '../assets.ts'
import { WAYS } from './ways.ts'

/** What stands in the frame of all pages. */
export type Shown = {
  readonly title: string
  /** The words of the search, where the page is one. */
  readonly words?: string
  /** Scripts of src/script, by name, which make the page quicker; it works without. */
  readonly scripts?: readonly string[]
  readonly children: Child
}

/** Makes a whole page. */
export type Shell = (c: Context<ApiEnv>, shown: Shown) => Html

/** The frame of all pages: the name, the ways, the search. */
export function shellWith(assets: Assets): Shell {
  return (c, { title, words = '', scripts = [], children }) => {
    const here = c.req.path
    const body = (
      <body>
        <a class="skip" href="#main">
          To the text
        </a>
        <header class="masthead">
          <p class="name">
            <a href="/">onrecord</a>
          </p>
          <search>
            <form action="/" method="get">
              <label class="unseen" for="words">
                Search statements
              </label>
              <input id="words" name="words" type="search" value={words} placeholder="Words, &quot;a phrase&quot;, -not" />
              <button type="submit">Search</button>
            </form>
          </search>
          <nav aria-label="Pages">
            {WAYS.map(([path, name]) => (
              <a href={path} aria-current={isAt(here, path) ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
          {c.var.isSignedIn ? (
            <form class="sign-out" action="/sign-out" method="post">
              <button type="submit">Sign out</button>
            </form>
          ) : (
            ''
          )}
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="colophon">
          <p>What somebody said is not stored as a fact. Each entry stands beside the characters that it was read from.</p>
        </footer>
      </body>
    )
    return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'onrecord' ? title : `${title} – onrecord`}</title>
<link rel="icon" href="${assets['icon.svg']}" type="image/svg+xml">
<link rel="stylesheet" href="${assets['style.css']}">
${['keys', ...scripts].map((name) => html`<script type="module" src="${assets[`${name}.js`]}"></script>`)}
</head>
${body}
</html>`
  }
}

const isAt = (here: string, path: string) => (path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`))
