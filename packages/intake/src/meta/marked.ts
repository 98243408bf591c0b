/** Elements looked at that a page marks as a byline or a date: an article has a few, and a page of a hundred thousand is made to hold us up. */
export const MOST_MARKED = 200
