/** What an error of a code is answered with, where that is not {@link OTHER}. */
const STATUS: Readonly<Partial<Record<string, number>>> = {
  'bad-request': 400,
  'bad-cursor': 400,
  'bad-date': 400,
  'bad-url': 400,
  'query-too-long': 400,
  'no-token': 401,
  'wrong-scope': 403,
  'inner-address': 403,
  'cross-site': 403,
  'no-route': 404,
  'no-statement': 404,
  'no-article': 404,
  'no-speaker': 404,
  'no-decision': 404,
  'no-alert': 404,
  'no-feed': 404,
  'no-method': 405,
  'body-too-large': 413,
  'not-json': 415,
  'wrong-host': 421,
  'too-often': 429,
  'no-such-host': 502,
  'no-answer': 502,
  'no-such-page': 502,
  'not-allowed': 502,
  'too-many-redirects': 502,
  'too-many-requests': 502,
  'bad-certificate': 502,
  'bad-encoding': 502,
  'server-error': 502,
  'no-key': 501,
  busy: 503,
  'no-database': 503,
  'never-ends': 504,
  'disk-full': 507,
}

/** An input that is understood, and cannot be done. */
const OTHER = 422

export const statusOf = (code: string): number => STATUS[code] ?? OTHER
