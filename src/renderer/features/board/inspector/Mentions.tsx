import { ActionIcon, Text } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { Mention } from '../../../../domain/expectations/mention.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { NoteEdits } from '../../../notes/useNoteEdits.ts'
import { PersonChip } from '../../../ui/PersonChip.tsx'
import { offerUndo } from '../../../ui/undoToast.tsx'
import { AddMention } from './AddMention.tsx'
import { FieldGroup } from './FieldRow.tsx'
import classes from './Mentions.module.css'
import { Relations, RemoveRelation } from './Relation.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
  readonly edits: NoteEdits
}

/** Who else said it: merged notes with their own words, and bare +1s. */
export function Mentions({ map, note, edits }: Props) {
  const { t } = useTranslation()
  const mentions = map.mentions.filter(({ expectationId }) => expectationId === note.id)
  return (
    <FieldGroup
      title={t('inspector.mentions.title')}
      aside={mentions.length > 0 && <span className={classes['count']}>{mentions.length}</span>}
    >
      <Relations
        items={mentions.map((mention) => (
          <MentionItem key={mention.id} map={map} mention={mention} note={note} edits={edits} />
        ))}
      >
        <AddMention map={map} note={note} edits={edits} />
      </Relations>
    </FieldGroup>
  )
}

interface ItemProps extends Props {
  readonly mention: Mention
}

function MentionItem({ map, mention, note, edits }: ItemProps) {
  const { t } = useTranslation()
  const person = map.participants.find(({ id }) => id === mention.participantId)
  const name = person?.name ?? t('inspector.anonymous')

  const remove = async (): Promise<void> => {
    const isRemoved = await edits.removeMention(mention.id)
    if (isRemoved) offerUndo({ scope: note.scope, message: t('inspector.mentions.removed', { name }) })
  }

  return (
    <li className={classes['mention']}>
      <div className={classes['who']}>
        {person === undefined ? (
          <Text size="sm" c="dimmed" component="span">
            {name}
          </Text>
        ) : (
          <PersonChip name={person.name} color={person.color} note={person.role || person.organisation} />
        )}
        <span className={classes['buttons']}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('inspector.mentions.split', { name })}
            title={t('inspector.mentions.splitHint')}
            onClick={() => void edits.splitMention(mention)}
          >
            <IconUnlink size={14} aria-hidden />
          </ActionIcon>
          <RemoveRelation label={t('inspector.mentions.remove', { name })} onRemove={remove} />
        </span>
      </div>
      {mention.text !== '' && <p className={classes['words']}>{mention.text}</p>}
      {mention.quote !== '' && <q className={classes['quote']}>{mention.quote}</q>}
    </li>
  )
}
