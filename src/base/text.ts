/** Folds width (ＡＢＣ → ABC), case and runs of space, so that text typed in different ways is found by the same search. */
export const foldForSearch = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
