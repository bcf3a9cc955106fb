/** What of a key press decides; a KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Chord {
  readonly key: string
  readonly mod: boolean
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/** `mod+shift+Z`: mod is Cmd on a Mac and Ctrl elsewhere. The key is named as in KeyboardEvent.key, letters in any case. */
function parseChord(keys: string): Chord {
  // `mod++` is plus: the last part is the key, whatever it is.
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  const modifiers = parts.slice(0, -1).map((part) => part.toLowerCase())
  return {
    key: parts.at(-1) || '+',
    mod: modifiers.includes('mod'),
    ctrl: modifiers.includes('ctrl'),
    alt: modifiers.includes('alt'),
    shift: modifiers.includes('shift')
  }
}

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key)
const isDigit = (key: string): boolean => /^[0-9]$/.test(key)
/** Where marks are that write another with Shift. */
const PLACES: Readonly<Record<string, string>> = { "'": 'Quote', '[': 'BracketLeft', ']': 'BracketRight' }

export function matchesKeys(press: KeyPress, keys: string, isMac: boolean): boolean {
  const chord = parseChord(keys)
  const wantsCtrl = chord.ctrl || (chord.mod && !isMac)
  const wantsMeta = chord.mod && isMac
  if (press.ctrlKey !== wantsCtrl || press.metaKey !== wantsMeta || press.altKey !== chord.alt) return false
  // Shift is part of writing `?` or `+`: which of them need it depends on the layout.
  const hasPlace = isLetter(chord.key) || isDigit(chord.key) || chord.key in PLACES
  const shiftMatters = chord.shift || hasPlace || chord.key.length > 1
  if (shiftMatters && press.shiftKey !== chord.shift) return false
  return isKey(press, chord.key)
}

function isKey(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  // Alt and Shift change what a key writes, and a layout may have no Latin letters: then the place of the key counts.
  const writesOther = press.altKey || press.shiftKey || !/^[\x20-\x7e]$/.test(press.key)
  if (isLetter(key)) return writesOther && !isLetter(press.key) && press.code === `Key${key.toUpperCase()}`
  if (isDigit(key)) return writesOther && press.code === `Digit${key}`
  return writesOther && press.code === PLACES[key]
}

/** Keys that a text field needs itself: they are its own while one types. */
const EDITING_KEYS = ['Z', 'Y', 'A', 'C', 'X', 'V', 'Enter', 'Backspace', 'Delete']

/** Whether an action may have these keys while a text field has the focus. */
export function worksInFields(keys: string): boolean {
  const chord = parseChord(keys)
  if (!chord.mod && !chord.ctrl) return false
  return !EDITING_KEYS.includes(chord.key) && !chord.key.startsWith('Arrow')
}

const MAC_NAMES: Readonly<Record<string, string>> = { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧' }
const PC_NAMES: Readonly<Record<string, string>> = { mod: 'Ctrl', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space'
}

/** The key caps to show, one for each key. */
export function keyCaps(keys: string, isMac: boolean): string[] {
  const chord = parseChord(keys)
  const names = isMac ? MAC_NAMES : PC_NAMES
  const order = isMac ? (['ctrl', 'alt', 'shift', 'mod'] as const) : (['mod', 'ctrl', 'alt', 'shift'] as const)
  const modifiers = order.filter((name) => chord[name]).map((name) => names[name] ?? name)
  const key = KEY_NAMES[chord.key] ?? (isLetter(chord.key) ? chord.key.toUpperCase() : chord.key)
  return [...modifiers, key]
}

/**
 * The keys as the native menu writes them, or undefined for those that it must not have: a bare letter there would be
 * taken away from every text field.
 */
export function accelerator(keys: string): string | undefined {
  const { key, mod, ctrl, alt, shift } = parseChord(keys)
  const isFunctionKey = /^F\d{1,2}$/.test(key)
  if (!mod && !ctrl && !alt && !isFunctionKey) return undefined
  const modifiers = [mod && 'CmdOrCtrl', ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift'].filter(
    (name) => name !== false
  )
  const names: Readonly<Record<string, string>> = {
    '+': 'Plus',
    ' ': 'Space',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right'
  }
  return [...modifiers, names[key] ?? (isLetter(key) ? key.toUpperCase() : key)].join('+')
}
