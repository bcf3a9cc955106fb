import type { SelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { byId, type WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { Anonymity } from '../../domain/sessions/session.ts'
import { useFormat } from '../i18n/format.ts'
import { ChoiceSelect } from '../ui/ChoiceSelect.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'
import type { NoteEdits } from './useNoteEdits.ts'

export interface NoteSelectProps extends Pick<SelectProps, 'id' | 'aria-label' | 'size' | 'autoFocus'> {
  readonly map: WorkshopMap
  readonly edits: NoteEdits
  /** The notes that are edited, all at once. */
  readonly ids: readonly string[]
  readonly value: string | null
  /** They have several values. */
  readonly isMixed?: boolean
  readonly isOpenAtOnce?: boolean
  readonly onClose?: () => void
}

/** Who said it; somebody new is added by typing a name. */
export function SpeakerSelect({ map, edits, ids, ...select }: NoteSelectProps) {
  const { t } = useTranslation()
  const rule = ruleFor(map, ids)
  return (
    <PersonSelect
      {...select}
      map={map}
      isNameless={rule === 'not-stored'}
      placeholder={rule === 'named' ? t('inspector.anonymous') : t(`inspector.nameless.${rule}`)}
      onChange={(participantId) => void edits.edit(ids, { participantId })}
      onCreate={(name) => void edits.editNewSpeaker(ids, name)}
    />
  )
}

/** What their sessions say about names, where all say the same. */
export function ruleFor(map: WorkshopMap, ids: readonly string[]): Anonymity {
  const chosen = new Set(ids)
  const sessions = byId(map.sessions)
  const notes = map.expectations.filter(({ id }) => chosen.has(id))
  const rules = new Set(notes.map(({ sessionId }) => sessions.get(sessionId ?? '')?.anonymity ?? 'named'))
  const [rule = 'named'] = rules
  return rules.size === 1 ? rule : 'named'
}

interface PersonSelectProps extends Omit<NoteSelectProps, 'edits' | 'ids'> {
  readonly placeholder: string
  /** Names are not stored there: none is offered, and why is said. */
  readonly isNameless?: boolean
  onChange(participantId: string | null): void
  onCreate(name: string): void
}

export function PersonSelect({ map, isNameless = false, onCreate, ...select }: PersonSelectProps) {
  const { t } = useTranslation()
  const people = byId(map.participants)
  if (isNameless) return <ChoiceSelect {...select} choices={[]} nothingFound={t('inspector.nameless.why')} />
  return (
    <ChoiceSelect
      {...select}
      onCreate={onCreate}
      choices={map.participants.map(({ id, name }) => ({ value: id, label: name }))}
      renderChoice={(id) => {
        const person = people.get(id)
        return (
          person && <PersonChip name={person.name} color={person.color} note={person.role || person.organisation} />
        )
      }}
    />
  )
}

export function SessionSelect({ map, edits, ids, ...select }: NoteSelectProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ChoiceSelect
      {...select}
      placeholder={t('common.none')}
      choices={map.sessions.map(({ id, title, date }) => ({ value: id, label: title || format.date(date) }))}
      onChange={(sessionId) => void edits.putInSession(ids, sessionId)}
    />
  )
}

/** The frame of the board that it was written in: it goes on to say where the note comes from. */
export function LaneSelect({ map, edits, ids, ...select }: NoteSelectProps) {
  const { t } = useTranslation()
  const lanes = map.elements.filter(({ kind }) => kind === 'frame')
  return (
    <ChoiceSelect
      {...select}
      placeholder={t('common.none')}
      choices={lanes.map(({ id, text }) => ({ value: id, label: text || t('element.unnamed') }))}
      onChange={(laneId) => void edits.edit(ids, { laneId })}
    />
  )
}

/** The notes move into the frame of the cluster; a new one is made by typing its title. */
export function ClusterSelect({ map, edits, ids, ...select }: NoteSelectProps) {
  const { t } = useTranslation()
  return (
    <ChoiceSelect
      {...select}
      placeholder={t('common.none')}
      choices={map.clusters.map(({ id, title }) => ({ value: id, label: title || t('common.untitled') }))}
      onChange={(clusterId) => void edits.join(ids, clusterId)}
      onCreate={(title) => void edits.joinNewCluster(ids, title)}
    />
  )
}
