/** Cmd or Ctrl, and where the menus are. */
export const isMac = navigator.userAgent.includes('Mac OS')

/** Something that text is typed into has the focus. */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  // A field that only listens for the first key of a word (on the board) is not typed into yet.
  if (!(target instanceof HTMLElement) || target.dataset['listening'] !== undefined) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'submit'].includes(target.type)
}

/** The keys of an input method belong to it (UX 4): 229 is what older engines give while composing. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
