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

/** Less than fingers need from one key to the next; more than an engine does from a composition to the key that ended it. */
const SAME_KEY_MS = 2

let composedAt = Number.NEGATIVE_INFINITY
globalThis.document?.addEventListener('compositionend', ({ timeStamp }) => (composedAt = timeStamp), true)

/**
 * The keys of an input method belong to it (UX 4): 229 is what older engines give while composing, and some give the key
 * that ended a composition after it, as if it were one of ours. By their times, not by a timer: Enter straight after a
 * composition comes before any timer does when the machine is busy, and is meant for us.
 */
export const isComposing = ({ isComposing, keyCode, timeStamp }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229 || timeStamp - composedAt < SAME_KEY_MS
