import { Button, CloseButton, Text, Title } from '@mantine/core'
import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { useActions } from '../../../app/actions.ts'
import { reported } from '../../../app/failures.tsx'
import { clearSelection, useSelection } from '../../../canvas/selection.ts'
import { type NoteEdits, useNoteEdits } from '../../../notes/useNoteEdits.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { turnNotes } from '../../../session/turn.ts'
import { useDesk } from '../deskContext.ts'
import { Attachments } from '../elements/Attachments.tsx'
import { LinksSection } from '../links/LinksSection.tsx'
import { PremiseSection } from '../premises/PremiseSection.tsx'
import { ClusterOffers } from '../suggest/ClusterOffers.tsx'
import { WhyAlike } from '../suggest/WhyAlike.tsx'
import { AnswerField } from './AnswerField.tsx'
import classes from './Inspector.module.css'
import { Mentions } from './Mentions.tsx'
import { RawRow } from './RawRow.tsx'
import { SharedFields } from './SharedFields.tsx'
import { Trail } from './Trail.tsx'
import { WordsFields } from './WordsFields.tsx'

/** Every field of the note that is selected, or what several have in common; nothing when no note is. */
export function Inspector() {
  // It follows when there is time: going through a long list by arrows must not wait for it.
  const ids = useDeferredValue(useSelection(({ notes }) => notes))
  return <Details ids={ids} />
}

const Details = memo(function Details({ ids }: { readonly ids: ReadonlySet<string> }) {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const edits = useNoteEdits()
  const notes = useMemo(() => map.expectations.filter(({ id }) => ids.has(id)), [map, ids])
  const panel = useRef<HTMLElement>(null)
  const desk = useDesk()

  useActions([
    {
      id: 'board.details',
      label: t('inspector.focus'),
      section: t('inspector.title'),
      keys: ['I'],
      isEnabled: notes.length > 0,
      run: () => panel.current?.querySelector<HTMLElement>('textarea, input')?.focus()
    }
  ])

  const [first, second] = notes
  if (first === undefined) return null
  const single = notes.length === 1 ? first : null
  // Fields belong to what is selected: with another selection they are others, and drafts go to where they were typed.
  const key = single?.id ?? [...ids].join()
  return (
    <aside ref={panel} className={classes['panel']} aria-label={t('inspector.title')}>
      <header className={classes['header']}>
        <Title order={2} size="h5">
          {single === null ? t('inspector.notes', { count: notes.length }) : t('inspector.note')}
        </Title>
        <CloseButton size="sm" aria-label={t('inspector.deselect')} onClick={clearSelection} />
      </header>
      <div className={classes['fields']} key={key}>
        {single === null ? (
          <Text size="xs" c="dimmed">
            {t('inspector.forAll')}
          </Text>
        ) : (
          <>
            <Words note={single} edits={edits} />
            {desk?.lens.isFree !== true && <ClusterOffers />}
          </>
        )}
        {notes.length === 2 && second !== undefined && <WhyAlike first={first} second={second} />}
        <SharedFields map={map} notes={notes} edits={edits} />
        {single !== null && (
          <>
            {!single.isFaceDown && <Mentions map={map} note={single} edits={edits} />}
            <LinksSection map={map} note={single} />
            {!single.isFaceDown && <PremiseSection map={map} note={single} />}
            {!single.isFaceDown && <Attachments map={map} note={single} />}
            <AnswerField map={map} note={single} />
            <Trail map={map} note={single} />
            <RawRow raw={single.raw} />
          </>
        )}
      </div>
    </aside>
  )
})

/** What lies face down is turned over before it is read, here too. */
function Words({ note, edits }: { readonly note: Expectation; readonly edits: NoteEdits }) {
  const { t } = useTranslation()
  const replica = useReplica()
  if (!note.isFaceDown) return <WordsFields note={note} edits={edits} />
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('tools.faceDown.inspector')}
      </Text>
      <Button variant="default" size="xs" onClick={() => reported(() => turnNotes(replica, [note.id], false))}>
        {t('tools.faceDown.up')}
      </Button>
    </>
  )
}
