import { describe, expect, test } from 'vitest'
import { accelerator, type KeyPress, keyCaps, matchesKeys, worksInFields } from './keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^[0-9]$/.test(key) ? `Digit${key}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held
})

describe('matchesKeys', () => {
  test('mod is Ctrl, and Cmd on a Mac', () => {
    const ctrlK = press('k', { ctrlKey: true })
    const cmdK = press('k', { metaKey: true })
    expect(matchesKeys(ctrlK, 'mod+K', false)).toBe(true)
    expect(matchesKeys(cmdK, 'mod+K', false)).toBe(false)
    expect(matchesKeys(cmdK, 'mod+K', true)).toBe(true)
    expect(matchesKeys(ctrlK, 'mod+K', true)).toBe(false)
  })

  test('ctrl is Ctrl everywhere', () => {
    const ctrlY = press('y', { ctrlKey: true })
    expect(matchesKeys(ctrlY, 'ctrl+Y', false)).toBe(true)
    expect(matchesKeys(ctrlY, 'ctrl+Y', true)).toBe(true)
  })

  test('a bare letter wants no modifier, in either case', () => {
    expect(matchesKeys(press('n'), 'N', false)).toBe(true)
    expect(matchesKeys(press('N'), 'N', false)).toBe(true)
    expect(matchesKeys(press('N', { shiftKey: true }), 'N', false)).toBe(false)
    expect(matchesKeys(press('n', { ctrlKey: true }), 'N', false)).toBe(false)
    expect(matchesKeys(press('n', { altKey: true }), 'N', false)).toBe(false)
  })

  test('Shift tells undo from redo', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true })
    expect(matchesKeys(redo, 'mod+shift+Z', false)).toBe(true)
    expect(matchesKeys(redo, 'mod+Z', false)).toBe(false)
    expect(matchesKeys(press('z', { ctrlKey: true }), 'mod+shift+Z', false)).toBe(false)
  })

  test('a digit with Shift is known by its place, whatever it writes', () => {
    expect(matchesKeys(press('!', { code: 'Digit1', shiftKey: true }), 'shift+1', false)).toBe(true)
    expect(matchesKeys(press('"', { code: 'Digit2', shiftKey: true }), 'shift+2', false)).toBe(true)
    expect(matchesKeys(press('1'), 'shift+1', false)).toBe(false)
  })

  test('a sign is known by what is written, whether or not the layout needs Shift for it', () => {
    expect(matchesKeys(press('?', { code: 'Slash', shiftKey: true }), '?', false)).toBe(true)
    expect(matchesKeys(press('?', { code: 'Comma' }), '?', false)).toBe(true)
    expect(matchesKeys(press('.', { code: 'Period', ctrlKey: true }), 'mod+.', false)).toBe(true)
    expect(matchesKeys(press('+', { code: 'Equal', ctrlKey: true, shiftKey: true }), 'mod++', false)).toBe(true)
  })

  test('a bracket or quote with Shift is known by its place, so that Shift tells two actions apart', () => {
    const close = press('}', { code: 'BracketRight', ctrlKey: true, shiftKey: true })
    expect(matchesKeys(close, 'mod+shift+]', false)).toBe(true)
    expect(matchesKeys(close, 'mod+]', false)).toBe(false)
    expect(matchesKeys(press(']', { code: 'BracketRight', ctrlKey: true }), 'mod+]', false)).toBe(true)
    expect(matchesKeys(press('"', { code: 'Quote', ctrlKey: true, shiftKey: true }), "mod+shift+'", false)).toBe(true)
  })

  test('letters are found by their place where Alt or the layout writes something else', () => {
    expect(matchesKeys(press('Î', { code: 'KeyD', altKey: true, shiftKey: true }), 'alt+shift+D', true)).toBe(true)
    expect(matchesKeys(press('т', { code: 'KeyN' }), 'N', false)).toBe(true)
    // On a French keyboard the place of Q writes A.
    expect(matchesKeys(press('a', { code: 'KeyQ' }), 'Q', false)).toBe(false)
    expect(matchesKeys(press('a', { code: 'KeyQ' }), 'A', false)).toBe(true)
  })

  test('named keys', () => {
    expect(matchesKeys(press('F1'), 'F1', false)).toBe(true)
    expect(matchesKeys(press('ArrowUp', { shiftKey: true }), 'shift+ArrowUp', false)).toBe(true)
    expect(matchesKeys(press('ArrowUp', { shiftKey: true }), 'ArrowUp', false)).toBe(false)
    expect(matchesKeys(press(' '), ' ', false)).toBe(true)
  })
})

test('a text field keeps what it needs for itself', () => {
  expect(['mod+K', 'mod+/', 'mod+.', 'mod+1'].filter((keys) => !worksInFields(keys))).toEqual([])
  expect(
    ['N', '?', 'F1', 'alt+shift+D', 'mod+Z', 'mod+shift+Z', 'ctrl+Y', 'mod+A', 'mod+Backspace'].filter(worksInFields)
  ).toEqual([])
})

test('keys are shown as the platform writes them', () => {
  expect(keyCaps('mod+shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('mod+shift+Z', true)).toEqual(['⇧', '⌘', 'Z'])
  expect(keyCaps('n', false)).toEqual(['N'])
  expect(keyCaps('mod++', false)).toEqual(['Ctrl', '+'])
  expect(keyCaps('shift+ArrowDown', false)).toEqual(['Shift', '↓'])
})

test('the native menu gets no bare keys: it would take them from every text field', () => {
  expect(accelerator('mod+shift+Z')).toBe('CmdOrCtrl+Shift+Z')
  expect(accelerator('alt+shift+D')).toBe('Alt+Shift+D')
  expect(accelerator('mod++')).toBe('CmdOrCtrl+Plus')
  expect(accelerator('F1')).toBe('F1')
  expect(accelerator('N')).toBeUndefined()
  expect(accelerator('?')).toBeUndefined()
  expect(accelerator('shift+1')).toBeUndefined()
})
