import { Button, Group, Stack, Switch, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { WORD_LANGUAGES } from '../../../domain/text/wordLists.ts'
import { MAX_WORD } from '../../../domain/themes/ownWords.ts'
import { WordsField } from './WordsField.tsx'
import { isChanged, shippedDraft, type ThemeDraft } from './wordsDraft.ts'

interface Props {
  readonly theme: ThemeDraft
  readonly name: string
  /** The name has the focus. */
  readonly isNew: boolean
  readonly onChange: (theme: ThemeDraft) => void
  readonly onRemove: () => void
}

export function ThemeDetails({ theme, name, isNew, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNew) nameField.current?.focus()
  }, [isNew])
  return (
    <Stack gap="md">
      {theme.name === null ? (
        <Title order={3}>{name}</Title>
      ) : (
        <TextInput
          ref={nameField}
          label={t('words.name')}
          placeholder={t('words.newTheme')}
          value={theme.name}
          maxLength={MAX_WORD}
          onChange={(event) => onChange({ ...theme, name: event.currentTarget.value })}
        />
      )}
      <Text size="sm" c="dimmed">
        {t('words.themeHint')}
      </Text>
      {WORD_LANGUAGES.map((language) => (
        <WordsField
          key={language}
          language={language}
          text={theme.texts[language]}
          onChange={(text) => onChange({ ...theme, texts: { ...theme.texts, [language]: text } })}
        />
      ))}
      <Group justify="space-between">
        <Switch
          label={t('words.inUse')}
          checked={!theme.isOff}
          onChange={(event) => onChange({ ...theme, isOff: !event.currentTarget.checked })}
        />
        {theme.name !== null ? (
          <Button variant="subtle" color="red" onClick={onRemove}>
            {t('words.removeTheme')}
          </Button>
        ) : (
          isChanged(theme) && (
            <Button variant="subtle" color="gray" onClick={() => onChange(shippedDraft(theme))}>
              {t('words.back')}
            </Button>
          )
        )}
      </Group>
    </Stack>
  )
}
