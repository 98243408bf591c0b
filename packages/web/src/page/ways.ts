/** Where the pages are, by their names, in the order in which every page leads to them. */
export const WAYS = [
  ['/', 'What came in'],
  ['/checks', 'Checks'],
  ['/audit', 'Audit'],
  ['/feeds', 'Feeds and alerts'],
  ['/draft', 'Read a draft'],
  ['/docs', 'Docs'],
] as const
