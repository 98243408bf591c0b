/** A tick of an axis of counts: none between two whole numbers. */
export const wholeNumber = (count: number): string => (Number.isInteger(count) ? count.toLocaleString('en-GB') : '')
