/** A part of a whole in percent, `12 %`; a dash where there is nothing to be a part of. */
export const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`)
