/** The topmost dialog that is open; one that fades out is closed already. */
export const openDialog = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].findLast(({ style }) => style.opacity !== '0') ??
  null
