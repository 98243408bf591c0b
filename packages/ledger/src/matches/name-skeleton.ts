/** What is left of a name when letters that transliterations exchange count as one: "zelenski" for Zelensky, Zelenskyy and Zelenskiy.
 *  @param form  lower case, no accents */
export const nameSkeleton = (form: string): string =>
  form
    .replace(/ph/g, 'f')
    .replace(/kh|gh|q|ck|c(?![eiyh])|g(?=[aou])/g, 'k')
    .replace(/(?<=[bdgkrt])h/g, '')
    .replace(/ou|oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/tz|ts/g, 'z')
    .replace(/[yj]/g, 'i')
    .replace(/ee|ie|ei|ii+/g, 'i')
    .replace(/(.)\1+/g, '$1')
