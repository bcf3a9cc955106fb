import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { WORD_LANGUAGES } from '../../../domain/text/wordLists.ts'
import classes from './Words.module.css'
import { WordsField } from './WordsField.tsx'
import { areStopWordsChanged, shippedStopText, type WordsDraft } from './wordsDraft.ts'

interface Props {
  readonly texts: WordsDraft['stopWords']
  readonly onChange: (texts: WordsDraft['stopWords']) => void
}

/** The words that say nothing of what a note is about. */
export function StopWords({ texts, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Stack gap="md" className={classes['stopWords']}>
      <Text size="sm" c="dimmed">
        {t('words.stopHint')}
      </Text>
      {WORD_LANGUAGES.map((language) => (
        <div key={language} className={classes['stopList']}>
          <WordsField
            language={language}
            text={texts[language]}
            isSingle
            rows={7}
            onChange={(text) => onChange({ ...texts, [language]: text })}
          />
          {areStopWordsChanged(texts, language) && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              mt={4}
              onClick={() => onChange({ ...texts, [language]: shippedStopText(language) })}
            >
              {t('words.back')}
            </Button>
          )}
        </div>
      ))}
    </Stack>
  )
}
