import { useTranslation } from 'react-i18next'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Premise } from '../../../../domain/premises/premise.ts'
import { AddRelation, RelationItem, Relations } from '../inspector/Relation.tsx'
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
    <Relations
      label={t('premise.notes')}
      items={noteIds.map((noteId) => {
        const text = sayable(notes.get(noteId))
        return (
          <RelationItem
            key={noteId}
            removeLabel={t('premise.unlink', { text })}
            onRemove={() => link(id, noteId, false)}
          >
            <span className={classes['text']}>{text}</span>
          </RelationItem>
        )
      })}
    >
      <AddRelation
        label={t('premise.addNote')}
        choices={others.map((note) => ({ value: note.id, label: note.text }))}
        onAdd={(noteId) => void link(id, noteId, true)}
      />
    </Relations>
  )
}
