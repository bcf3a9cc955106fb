import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Premise } from '../../../../domain/premises/premise.ts'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { sayable } from '../links/linkCommands.ts'
import classes from './premises.module.css'
import { usePremises } from './usePremises.ts'

interface Props {
  readonly map: WorkshopMap
  readonly premise: Premise
  readonly noteIds: readonly string[]
}

/** The expectations that it shaped. */
export function PremiseNotes({ map, premise: { id }, noteIds }: Props) {
  const { t } = useTranslation()
  const { link } = usePremises()
  const notes = byId(map.expectations)
  const linked = new Set(noteIds)
  const others = map.expectations.filter((note) => !linked.has(note.id) && !note.isFaceDown && note.text !== '')
  return (
    <>
      {noteIds.length > 0 && (
        <ul className={classes['notes']} aria-label={t('premise.notes')}>
          {noteIds.map((noteId) => {
            const text = sayable(notes.get(noteId))
            return (
              <li key={noteId} className={classes['note']}>
                <span className={classes['text']}>{text}</span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('premise.unlink', { text })}
                  title={t('action.remove')}
                  onClick={() => void link(id, noteId, false)}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
      )}
      <ChoiceSelect
        // Chosen, it is linked: the field is free for the next.
        key={noteIds.length}
        size="xs"
        aria-label={t('premise.addNote')}
        placeholder={t('premise.addNote')}
        value={null}
        choices={others.map((note) => ({ value: note.id, label: note.text }))}
        onChange={(noteId) => {
          if (noteId !== null) void link(id, noteId, true)
        }}
      />
    </>
  )
}
