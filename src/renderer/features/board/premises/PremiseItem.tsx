import { Button, Select, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { boundsOf } from '../../../../base/geometry.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { PREMISE_KINDS, type Premise } from '../../../../domain/premises/premise.ts'
import { reported } from '../../../app/failures.tsx'
import { select } from '../../../canvas/selection.ts'
import { useFormat } from '../../../i18n/format.ts'
import { DayInput } from '../../../ui/DayInput.tsx'
import { DraftInput, DraftTextarea } from '../../../ui/DraftInput.tsx'
import { neighbourOf } from '../../../ui/neighbour.ts'
import { useDesk } from '../deskContext.ts'
import { PremiseIcon } from './PremiseIcon.tsx'
import { PremiseNotes } from './PremiseNotes.tsx'
import classes from './premises.module.css'
import { usePremises } from './usePremises.ts'

interface Props {
  readonly map: WorkshopMap
  readonly premise: Premise
  readonly noteIds: readonly string[]
  readonly isOpen: boolean
  onToggle(): void
}

/** One thing that stands behind expectations: its words, and opened all that is known of it. */
export function PremiseItem({ map, premise, noteIds, isOpen, onToggle }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const person = map.participants.find(({ id }) => id === premise.participantId)
  const facts = [
    t(`premise.kind.${premise.kind}`),
    person?.name ?? '',
    premise.source,
    premise.date === null ? '' : format.date(premise.date),
    noteIds.length > 0 ? t('premise.behind', { count: noteIds.length }) : ''
  ]
  return (
    <li className={classes['premise']} data-open={isOpen || undefined}>
      <UnstyledButton className={classes['head']} aria-expanded={isOpen} onClick={onToggle}>
        <span className={classes['icon']} data-kind={premise.kind}>
          <PremiseIcon kind={premise.kind} />
        </span>
        <span className={classes['words']}>
          <span className={classes['text']}>{premise.text}</span>
          <span className={classes['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        </span>
      </UnstyledButton>
      {isOpen && <Fields map={map} premise={premise} noteIds={noteIds} />}
    </li>
  )
}

function Fields({ map, premise, noteIds }: Omit<Props, 'isOpen' | 'onToggle'>) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { edit, remove } = usePremises()
  const { id, kind, text, source, date } = premise

  const show = (): void => {
    select({ notes: noteIds })
    const bounds = boundsOf(noteIds.flatMap((noteId) => desk?.board.scene.notes.get(noteId) ?? []))
    if (bounds !== null) desk?.board.camera.fit(bounds)
  }
  return (
    <div className={classes['fields']}>
      <DraftTextarea
        size="xs"
        minRows={1}
        maxRows={6}
        aria-label={t('premise.text')}
        value={text}
        onSave={async (typed, gesture) => typed.trim() === '' || edit(id, { text: typed.trim() }, gesture)}
      />
      <Select
        size="xs"
        aria-label={t('premise.kindLabel')}
        allowDeselect={false}
        leftSection={<PremiseIcon kind={kind} />}
        value={kind}
        data={PREMISE_KINDS.map((each) => ({ value: each, label: t(`premise.kind.${each}`) }))}
        onChange={(value) => {
          const chosen = PREMISE_KINDS.find((each) => each === value)
          if (chosen !== undefined) void edit(id, { kind: chosen })
        }}
      />
      <div className={classes['pair']}>
        <DraftInput
          size="xs"
          aria-label={t(`premise.source.${kind}`)}
          placeholder={t(`premise.source.${kind}`)}
          value={source}
          onSave={(typed, gesture) => edit(id, { source: typed }, gesture)}
        />
        <DayInput
          size="xs"
          aria-label={t('premise.date')}
          placeholder={t('premise.date')}
          value={date}
          onSave={(chosen) => reported(() => edit(id, { date: chosen }))}
          onClear={() => reported(() => edit(id, { date: null }))}
        />
      </div>
      <PremiseNotes map={map} premise={premise} noteIds={noteIds} />
      <div className={classes['buttons']}>
        <Button size="compact-xs" variant="default" disabled={noteIds.length === 0} onClick={show}>
          {t('premise.show')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={({ currentTarget }) => {
            const neighbour = neighbourOf(currentTarget)
            void remove(premise).then(() => neighbour?.focus())
          }}
        >
          {t('action.remove')}
        </Button>
      </div>
    </div>
  )
}
