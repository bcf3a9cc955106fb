/** Width, case and composition (e + ◌́ → é); a sigma is the same within a word and at its end. */
export const foldCharacters = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ')

/** Folds width (ＡＢＣ → ABC), case and runs of space, so that text typed in different ways is found by the same search. */
export const foldForSearch = (text: string): string => foldCharacters(text).replace(/\s+/g, ' ').trim()
