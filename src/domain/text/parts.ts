/** Ideographs, kana and hangul: written without spaces. */
export const DENSE = String.raw`[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u{20000}-\u{323af}]`
const IS_DENSE = new RegExp(`^${DENSE}`, 'u')

/** Runs of them, and words of other letters and of digits: what a folded text is taken apart into. */
export const PARTS = new RegExp(String.raw`${DENSE}+|(?:(?!${DENSE})[\p{L}\p{N}\p{M}])+`, 'gu')

/** @param part one of PARTS */
export const isDense = (part: string): boolean => IS_DENSE.test(part)
