import { beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../domain/settings/settings.ts'
import { menuSchema } from '../../protocol/contract.ts'
import { i18n, startI18n } from '../i18n/i18n.ts'
import type { Action } from './actions.ts'
import { menuOf } from './nativeMenu.ts'

const action = (fields: Partial<Action>): Action => ({ id: 'x.y', label: 'X', section: 'S', run: () => {}, ...fields })
const actions = [
  action({ id: 'edit.undo', label: 'Undo: add note', menu: 'edit', keys: ['mod+Z'], isEnabled: false }),
  action({ id: 'board.newNote', label: 'New note', menu: 'edit', keys: ['N', 'S'] }),
  action({ id: 'board.hidden', label: 'Not in a menu' })
]

beforeAll(() => startI18n('en'))

const section = (label: string) => menuOf(actions).find((each) => each.label === label)?.items ?? []

test('actions stand in their menu, undo first, bare keys without accelerator', () => {
  const [undo, line, cut] = section('Edit')
  expect(undo).toEqual({ actionId: 'edit.undo', label: 'Undo: add note', enabled: false, accelerator: 'CmdOrCtrl+Z' })
  expect(line).toEqual({ separator: true })
  expect(cut).toEqual({ role: 'cut', label: 'Cut' })
  expect(section('Edit').at(-1)).toEqual({ actionId: 'board.newNote', label: 'New note', enabled: true })
})

test('a menu without actions is left out', () => {
  expect(section('Workshop')).toEqual([])
})

test.each(LANGUAGES)('main takes the menu in %s', async (language) => {
  await i18n.changeLanguage(language)
  expect(menuSchema.safeParse(menuOf(actions)).error).toBeUndefined()
  await i18n.changeLanguage('en')
})
