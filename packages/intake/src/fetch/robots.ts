import { InputError } from '@onrecord/record'
import robotsParser from 'robots-parser'
import { answered, type FetchOptions } from './answer.ts'
import { bodyOf } from './body.ts'

/** What a site asks of programs. */
export type Robots = {
  /** @throws {InputError} `robots` where the site asks to leave the address alone, or does not tell what it asks */
  readonly check: (url: URL, name: string) => void
  /** Milliseconds that it asks to wait between two requests. */
  readonly delay: number
}

// its types say that the function is a field of the module, and it is the module
const parse = robotsParser as unknown as typeof robotsParser.default

/** How robots.txt files call us. */
const AGENT = 'onrecord'
/** As much of a robots.txt counts (RFC 9309 asks for 500 KiB). */
const MOST_BYTES = 500 * 1024

/** The robots.txt of a site (RFC 9309): where there is none everything is allowed, where the server fails nothing is. */
export async function robotsOf(origin: string, options: FetchOptions): Promise<Robots> {
  const address = `${origin}/robots.txt`
  try {
    const text = await answered(address, { ...options, mayFetch: undefined, accept: 'text/plain' }, async ({ body, encoding }) =>
      String(await bodyOf(body, encoding, MOST_BYTES, address)),
    )
    const robots = parse(address, text)
    return {
      check: (url, name) => {
        if (robots.isAllowed(url.href, AGENT) === false)
          throw new InputError(
            'robots',
            name,
            "The site's robots.txt asks programs to leave this page alone. Save it from the browser and give the file.",
          )
      },
      delay: 1000 * (robots.getCrawlDelay(AGENT) ?? 0),
    }
  } catch (cause) {
    options.signal?.throwIfAborted()
    if (!(cause instanceof InputError)) throw cause
    if (NONE.has(cause.code)) return { check: () => {}, delay: 0 }
    return {
      check: (_, name) => {
        throw new InputError(
          'robots',
          name,
          `The site's robots.txt cannot be had, and until then its pages are left alone: ${cause.advice}`,
        )
      },
      delay: 0,
    }
  }
}

/** Answers that say that there is no robots.txt, or none that a program could read. */
const NONE = new Set(['no-such-page', 'not-allowed', 'too-large', 'bad-encoding', 'too-many-redirects'])
