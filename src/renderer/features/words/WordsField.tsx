import { Group, Text, Textarea } from '@mantine/core'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import { readWords, type WordLanguage } from '../../../domain/text/wordLists.ts'
import { MAX_WORDS } from '../../../domain/themes/ownWords.ts'
import { leftOut } from './wordsDraft.ts'

interface Props {
  readonly language: WordLanguage
  readonly text: string
  /** Words without spaces in them. */
  readonly isSingle?: boolean
  readonly rows?: number
  readonly onChange: (text: string) => void
}

const CODES = { en: 'en', zh: 'zh-Hans' } as const

/** A list of words as text with commas: typed, pasted and mended like any other. */
export function WordsField({ language, text, isSingle = false, rows = 6, onChange }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const count = useMemo(() => readWords(text, isSingle).length, [text, isSingle])
  const problem = useMemo(() => leftOut(text, isSingle), [text, isSingle])
  const error =
    problem === null
      ? null
      : 'word' in problem
        ? t('words.tooLong', { word: problem.word })
        : t('words.tooMany', { most: MAX_WORDS })
  return (
    <div>
      <Group justify="space-between" align="baseline" mb={4}>
        <Text component="label" htmlFor={id} size="sm" fw={500}>
          {t(`words.language.${language}`)}
        </Text>
        <Text size="xs" c="dimmed" className="tabular">
          {t('words.count', { count })}
        </Text>
      </Group>
      <Textarea
        id={id}
        lang={CODES[language]}
        value={text}
        error={error}
        maxLength={MAX_TEXT}
        spellCheck={false}
        autosize
        minRows={2}
        maxRows={rows}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
