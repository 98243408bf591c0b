/** A British spelling as the American one, so that both are one word; what it does to other words it does to them everywhere ("rise" is "rize").
 *  @param form  lower case, no accents */
export const american = (form: string): string => (BRITISH.test(form) ? respelt(form) : form)

/** What every one of the spellings below holds: most words have none of it. */
const BRITISH = /our|is[eai]|[nt]re|nce|amme/

const respelt = (form: string): string =>
  form
    .replace(/^(colo|hono|neighbo|labo|favo|harbo|behavio|rumo|humo|vigo|endeavo)ur/, '$1r')
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/^(defen|offen|licen)ce/, '$1se')
    .replace(/^(cent|theat)re/, '$1er')
    .replace(/^programme/, 'program')
