import normalizeUrl from 'normalize-url'
import { FORM_PARAMETERS } from './form-parameters.ts'

/** What all addresses of one page have in common: `news.example/dam` for `http://m.news.example/dam/amp/?utm_source=x#top`.
 *  Query parameters stay but for those that tell where a reader comes from or in which form the page is shown: many papers have the story's number there.
 *  @returns  the address as it is where it is none of the web's */
export function pageKey(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address
  const url = new URL(address)
  const cached = behindCache(url)
  if (cached !== null) return pageKey(cached)
  url.hostname = hostOf(url.hostname)
  url.pathname = pathOf(url.pathname)
  const key = normalizeUrl(url.href, {
    stripHash: true,
    stripProtocol: true,
    removeQueryParameters: [...FORM_PARAMETERS],
    removeDirectoryIndex: true,
    emptyQueryValue: 'never',
  })
  // the library takes a slash from the end of a query too, and is not done with what then stands at the end
  return address === `https://${key}` ? key : pageKey(`https://${key}`)
}

/** The address that a cache of AMP pages shows: `https://x.cdn.ampproject.org/c/s/news.example/dam`, `https://www.google.com/amp/s/news.example/dam`. */
function behindCache({ hostname, pathname, search }: URL): string | null {
  const path = /(?:^|\.)cdn\.ampproject\.org$/.test(hostname)
    ? /^\/[a-z](?:\/(s))?\/(.+)$/.exec(pathname)
    : /^www\.google\.[a-z.]+$/.test(hostname) && /^\/amp(?:\/(s))?\/([^/]+\..+)$/.exec(pathname)
  const shown = path ? `${path[1] ? 'https' : 'http'}://${path[2]}${search}` : ''
  return URL.canParse(shown) ? shown : null
}

const FORM_LABELS = new Set(['www', 'm', 'mobile', 'amp'])

/** Without the labels of a form, before or behind the first one: `m.news.example`, `en.m.news.example`. The name itself (`m.example`) stays. */
function hostOf(host: string): string {
  const labels = host.split('.')
  for (const place of [0, 0, 1]) if (labels.length > 2 + place && FORM_LABELS.has(labels[place] as string)) labels.splice(place, 1)
  return labels.join('.')
}

/** Without what stands for the form: `/amp/dam`, `/dam/amp`, `/dam.amp`, `/dam.amp.html`. */
function pathOf(path: string): string {
  return path.replace(/\/amp(?=\/|$)/g, '').replace(/\.amp(?=(?:\.html?)?\/?$)/, '') || '/'
}
