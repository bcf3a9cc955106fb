import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { APP_SCOPE } from '../../../domain/engine/schema.ts'
import { noOwnWords, type OwnWords, ownWordsType } from '../../../domain/themes/ownWords.ts'
import { reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { appReplica } from '../../replica/appReplica.ts'
import { runIn } from '../../replica/hooks.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { useLeaving } from '../../ui/useLeaving.ts'
import { StopWords } from './StopWords.tsx'
import { Themes } from './Themes.tsx'
import { draftOf, ownWordsOf } from './wordsDraft.ts'

const PARTS = ['themes', 'stopWords'] as const

/** Keeps what was changed when it is left, in whichever way; that can be undone. */
export function WordsForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [part, setPart] = useState<(typeof PARTS)[number]>('themes')
  const [before] = useState(() => {
    const { stopWords, themes, ownThemes } = appReplica().list(ownWordsType)[0] ?? noOwnWords()
    return { stopWords, themes, ownThemes }
  })
  const [draft, setDraft] = useState(() => draftOf(before))
  useLeaving(() => keep(before, ownWordsOf(draft, t('words.newTheme'))))

  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={t('words.title')}
        value={part}
        onChange={setPart}
        data={PARTS.map((value) => ({ value, label: t(`words.${value}`) }))}
        style={{ alignSelf: 'start' }}
      />
      {part === 'themes' ? (
        <Themes draft={draft} onChange={setDraft} />
      ) : (
        <StopWords texts={draft.stopWords} onChange={(stopWords) => setDraft({ ...draft, stopWords })} />
      )}
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={() => setDraft(draftOf(noOwnWords()))}>
          {t('words.allBack')}
        </Button>
        <Button onClick={onDone}>{t('action.done')}</Button>
      </Group>
    </Stack>
  )
}

function keep(before: OwnWords, after: OwnWords): void {
  // Brought into the same form: what is kept may tell of themes and words that are shipped no more.
  if (JSON.stringify(ownWordsOf(draftOf(before), '')) === JSON.stringify(after)) return
  reported(async () => {
    await runIn(appReplica(), 'words.change', after)
    offerUndo({ scope: APP_SCOPE, message: i18n.t('words.changed') })
  })
}
