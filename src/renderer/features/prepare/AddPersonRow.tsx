import { Table } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlus } from '@tabler/icons-react'
import { type ClipboardEvent, type FocusEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { type Participant, SIDES, type Side } from '../../../domain/people/participant.ts'
import { newcomers, nextColor, type PastedPerson, peopleFromText } from '../../../domain/people/roll.ts'
import type { Segment } from '../../../domain/people/segment.ts'
import { usualOrganisation } from '../../../domain/people/usual.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { newId } from '../../replica/bridge.ts'
import { useEntry } from '../../ui/useEntry.ts'
import { CellSelect } from './CellSelect.tsx'
import cells from './cells.module.css'
import { FIELD } from './fields.ts'
import classes from './table.module.css'

export type NewPerson = CommandArgs<'participant.add'>['participants'][number]

interface Props {
  readonly people: readonly Participant[]
  readonly segments: readonly Segment[]
  readonly client: string
  readonly onAdd: (people: readonly NewPerson[]) => Promise<boolean>
}

/**
 * The last row: a name and Enter add a person, and the field is free for the next one; several pasted lines add them all.
 * Side and segment stay as chosen. What stands in it when it is left is added, not lost.
 */
export function AddPersonRow({ people, segments, client, onAdd }: Props) {
  const { t } = useTranslation()
  const [side, setSide] = useState<Side>('client')
  const [segmentId, setSegmentId] = useState<string | null>(null)

  const addAll = (pasted: readonly PastedPerson[]): Promise<boolean> => {
    const colored: Pick<Participant, 'color'>[] = [...people]
    const organisation = usualOrganisation(people, side, client)
    // A segment that was removed in the meantime is none.
    const segment = segments.find(({ id }) => id === segmentId)
    const added = pasted.map((person): NewPerson => {
      const color = nextColor(colored)
      colored.push({ color })
      return {
        id: newId(),
        isAlias: false,
        side,
        segmentId: segment?.id ?? null,
        color,
        ...person,
        organisation: person.organisation || organisation
      }
    })
    return onAdd(added)
  }

  const { commit, fieldProps } = useEntry((name) => addAll([{ name, organisation: '', role: '' }]))

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\r\n\t]/.test(text.trim())) return
    event.preventDefault()
    const pasted = peopleFromText(text)
    const added = newcomers(pasted, people)
    if (added.length > 0) void addAll(added)
    const count = pasted.length - added.length
    if (count > 0) notifications.show({ message: t('prepare.people.known', { count }) })
  }

  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) commit()
  }

  return (
    <Table.Tr className={classes['add']} onBlur={onBlur}>
      <Table.Td className={classes['mark']}>
        <IconPlus size={16} aria-hidden />
      </Table.Td>
      <Table.Td colSpan={4}>
        <input
          className={cells['field']}
          data-cell="name"
          data-field={FIELD.newPerson}
          aria-label={t('prepare.people.add')}
          placeholder={t('prepare.people.addPlaceholder')}
          maxLength={MAX_TITLE}
          {...fieldProps}
          onPaste={onPaste}
        />
      </Table.Td>
      <Table.Td className={classes['short']}>
        <CellSelect<Side>
          label={t('prepare.people.sideOfNext')}
          value={side}
          onChange={setSide}
          choices={SIDES.map((each) => ({ value: each, label: t(`prepare.side.${each}`) }))}
        />
      </Table.Td>
      <Table.Td className={classes['choice']}>
        <CellSelect
          label={t('prepare.people.segmentOfNext')}
          value={segmentId ?? ''}
          onChange={(chosen) => setSegmentId(chosen || null)}
          choices={[
            { value: '', label: t('prepare.people.noSegment') },
            ...segments.map((segment) => ({ value: segment.id, label: segment.name }))
          ]}
        />
      </Table.Td>
      <Table.Td className={classes['mark']} />
    </Table.Tr>
  )
}
