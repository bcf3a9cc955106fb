import { Select, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { LINK_KINDS, type LinkKind } from '../../../../domain/links/link.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { attempt } from '../../../app/failures.tsx'
import { select } from '../../../canvas/selection.ts'
import { newId } from '../../../replica/bridge.ts'
import { useRun } from '../../../replica/hooks.tsx'
import { offerUndo } from '../../../ui/undoToast.tsx'
import { useDesk } from '../deskContext.ts'
import { FieldGroup } from '../inspector/FieldRow.tsx'
import { AddRelation, RelationItem, Relations } from '../inspector/Relation.tsx'
import { LinkIcon } from './LinkIcon.tsx'
import { type LinkSide, linksOfNote, sayable } from './linkCommands.ts'
import classes from './links.module.css'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
}

/** What a note is to others, with the way to each of them: also for those who do not see the arrows. */
export function LinksSection({ map, note }: Props) {
  const { t } = useTranslation()
  const sides = linksOfNote(map, note.id)
  const texts = byId(map.expectations)
  return (
    <FieldGroup title={t('link.label')}>
      <Relations
        items={sides.map((side) => <LinkItem key={side.link.id} side={side} text={sayable(texts.get(side.otherId))} />)}
      >
        <AddLink map={map} note={note} />
      </Relations>
    </FieldGroup>
  )
}

function LinkItem({ side: { link, otherId, isFrom }, text }: { readonly side: LinkSide; readonly text: string }) {
  const { t } = useTranslation()
  const run = useRun()
  const desk = useDesk()

  const go = (): void => {
    select({ notes: [otherId] })
    const box = desk?.board.scene.notes.get(otherId)
    if (box !== undefined) desk?.board.camera.reveal(box)
  }
  const remove = async (): Promise<void> => {
    const isRemoved = await attempt(run('link.remove', { ids: [link.id] }))
    if (isRemoved) offerUndo({ scope: link.scope, message: t('link.removed') })
  }

  return (
    <RelationItem icon={<LinkIcon kind={link.kind} />} removeLabel={t('link.remove', { text })} onRemove={remove}>
      <UnstyledButton className={classes['go']} title={t('link.goTo', { text })} onClick={go}>
        <span className={classes['kind']}>{isFrom ? t(`link.kind.${link.kind}`) : t(`link.back.${link.kind}`)}</span>
        <span className={classes['text']}>{text}</span>
      </UnstyledButton>
    </RelationItem>
  )
}

function AddLink({ map, note }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const [kind, setKind] = useState<LinkKind>('supports')
  const others = map.expectations.filter(({ id, text, isFaceDown }) => id !== note.id && text !== '' && !isFaceDown)
  return (
    <div className={classes['add']}>
      <Select
        size="xs"
        aria-label={t('link.kindLabel')}
        allowDeselect={false}
        leftSection={<LinkIcon kind={kind} />}
        value={kind}
        data={LINK_KINDS.map((each) => ({ value: each, label: t(`link.kind.${each}`) }))}
        onChange={(chosen) => setKind(LINK_KINDS.find((each) => each === chosen) ?? kind)}
      />
      <AddRelation
        label={t('link.add')}
        choices={others.map(({ id, text }) => ({ value: id, label: text }))}
        onAdd={(toId) => void attempt(run('link.add', { links: [{ id: newId(), fromId: note.id, toId, kind }] }))}
      />
    </div>
  )
}
