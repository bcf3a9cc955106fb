import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../../domain/engine/schema.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { PersonSelect, ruleFor } from '../../../notes/NoteSelects.tsx'
import type { NoteEdits } from '../../../notes/useNoteEdits.ts'
import { newId } from '../../../replica/bridge.ts'
import { useLeaving } from '../../../ui/useLeaving.ts'
import classes from './Mentions.module.css'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
  readonly edits: NoteEdits
}

/** One more voice: a bare +1, or with a name and words. Words that were typed and not added are added on leaving. */
export function AddMention({ map, note, edits }: Props) {
  const { t } = useTranslation()
  const [participantId, setParticipantId] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const isNameless = ruleFor(map, [note.id]) === 'not-stored'

  const add = async (): Promise<void> => {
    const mention = { expectationId: note.id, text: words.trim(), participantId, sessionId: note.sessionId }
    setWords('')
    setParticipantId(null)
    if (!(await edits.addMention(mention))) setWords(mention.text)
  }

  useLeaving(() => {
    if (words.trim() !== '') void add()
  })

  const addSpeaker = async (name: string): Promise<void> => {
    const gesture: Gesture = { id: newId() }
    setParticipantId(await edits.addSpeaker(name, gesture))
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void add()
  }

  return (
    <form onSubmit={submit} className={classes['add']} aria-label={t('inspector.mentions.add')}>
      <PersonSelect
        map={map}
        size="xs"
        aria-label={t('inspector.mentions.who')}
        isNameless={isNameless}
        placeholder={isNameless ? t('inspector.nameless.not-stored') : t('inspector.mentions.who')}
        value={participantId}
        onChange={setParticipantId}
        onCreate={(name) => void addSpeaker(name)}
      />
      <Button type="submit" size="xs" variant="default" title={t('inspector.mentions.add')}>
        {t('inspector.mentions.plusOne')}
      </Button>
      <TextInput
        className={classes['wide'] ?? ''}
        size="xs"
        maxLength={MAX_TEXT}
        aria-label={t('inspector.mentions.words')}
        placeholder={t('inspector.mentions.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </form>
  )
}
