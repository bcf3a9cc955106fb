/** The bullet or number of a list item as mail and documents have it; a year or a price is not one. */
const listMark = /^(?:[-–—*•·▪◦‣●○■§\uf0b7]\s+|o\t|\d{1,2}(?:[.)]\s+|[）、．]\s*))/

/** A line without the mark of a list before it. */
export const withoutListMark = (line: string): string => line.trim().replace(listMark, '')
