/** Provinces and territories of Canada, in lower case, and their short forms in the press without the closing stop. Compiled by hand. */
export const PROVINCES: ReadonlySet<string> = new Set(
  `alberta, alta, british columbia, b.c, bc, manitoba, man, new brunswick, n.b, newfoundland and labrador, n.l, nl, newfoundland, nova scotia, n.s, ontario, ont,
  prince edward island, p.e.i, pei, quebec, québec, que, saskatchewan, sask, yukon, northwest territories, n.w.t, nunavut`
    .split(',')
    .map((province) => province.trim()),
)
