import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { NoteEdits } from '../../../notes/useNoteEdits.ts'
import { DraftTextarea } from '../../../ui/DraftInput.tsx'

interface Props {
  readonly note: Expectation
  readonly edits: NoteEdits
}

/** As the headings of the groups below. */
const LABEL = { fz: 'xs', fw: 600, mb: 4 } as const

/** What is expected, and how it was said. */
export function WordsFields({ note: { id, text, quote }, edits }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <DraftTextarea
        label={t('inspector.text')}
        labelProps={LABEL}
        size="sm"
        minRows={2}
        maxRows={8}
        value={text}
        onSave={(typed, gesture) => edits.edit([id], { text: typed.trim() }, gesture)}
      />
      <DraftTextarea
        label={t('inspector.quote')}
        labelProps={LABEL}
        placeholder={t('inspector.quoteHint')}
        size="sm"
        minRows={1}
        maxRows={6}
        value={quote}
        onSave={(typed, gesture) => edits.edit([id], { quote: typed.trim() }, gesture)}
      />
    </>
  )
}
