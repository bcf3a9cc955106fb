import { expect, test } from 'vitest'
import { commands } from '../../domain/registry.ts'
import { LANGUAGES } from '../../domain/settings/settings.ts'
import { i18n, startI18n } from '../i18n/i18n.ts'
import { stepText } from './steps.ts'

startI18n('en')

test.each(LANGUAGES)('every command can be named as a step of undo in %s', async (language) => {
  await i18n.changeLanguage(language)
  const nameless = [...commands.keys()].filter((name) => stepText(name) === i18n.t('commands.other'))
  expect(nameless).toEqual([])
})

test('a step of a later version is a change all the same', async () => {
  await i18n.changeLanguage('en')
  expect(stepText('hologram.project')).toBe('last change')
})
