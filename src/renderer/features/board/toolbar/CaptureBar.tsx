import { Divider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Anonymity } from '../../../../domain/sessions/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import type { Capture } from '../../../notes/capture.ts'
import { PersonSelect } from '../../../notes/NoteSelects.tsx'
import { useNoteEdits } from '../../../notes/useNoteEdits.ts'
import { newId } from '../../../replica/bridge.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { chooseSession, useCapturedIn } from '../../../session/sessionInHand.ts'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { ColorSwatchPicker } from '../../../ui/ColorSwatchPicker.tsx'
import { setCapture, useBoardUi } from '../boardUi.ts'
import { useDesk } from '../deskContext.ts'
import classes from './toolbar.module.css'

/** Who is being listened to: new notes are theirs until somebody else is chosen. */
export function CaptureBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  const anonymity = useCapturedIn(useWorkshopMap().sessions)?.anonymity ?? 'named'
  return (
    <section className={classes['card']} aria-label={t('board.capture.label')}>
      <NamesNotice anonymity={anonymity} />
      {/* Chosen: the keys go back to the board, so that N writes the next note. */}
      <CaptureFields hasColor onChosen={() => desk?.board.focus()} />
    </section>
  )
}

/** What is kept of who speaks, where it is not simply shown. */
export function NamesNotice({ anonymity }: { readonly anonymity: Anonymity }) {
  const { t } = useTranslation()
  if (anonymity === 'named') return null
  return (
    <Text className={classes['names'] ?? ''} size="xs" fw={600} component="span">
      {anonymity === 'hidden' ? t('scribe.names.hidden') : t('scribe.names.notStored')}
    </Text>
  )
}

interface Props {
  /** While nobody is chosen: the colour of notes that nobody is named for. */
  readonly hasColor: boolean
  onChosen(): void
}

export function CaptureFields({ hasColor, onChosen }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useWorkshopMap()
  const edits = useNoteEdits()
  const { scope } = useReplica()
  const { speakerId, color } = useBoardUi((ui) => ui.capture)
  const session = useCapturedIn(map.sessions)
  // Where names are not kept, nobody is asked for.
  const hasSpeaker = session?.anonymity !== 'not-stored'
  const speaker = hasSpeaker ? map.participants.find(({ id }) => id === speakerId) : undefined

  const choose = (change: Partial<Capture>): void => {
    setCapture(change)
    onChosen()
  }
  const addSpeaker = async (name: string): Promise<void> => {
    const id = await edits.addSpeaker(name, { id: newId() })
    if (id !== null) choose({ speakerId: id })
  }

  return (
    <>
      {hasSpeaker && (
        <div className={classes['select']}>
          <PersonSelect
            map={map}
            size="xs"
            aria-label={t('board.capture.speaker')}
            placeholder={t('board.capture.anyone')}
            value={speaker?.id ?? null}
            onChange={(id) => choose({ speakerId: id })}
            onCreate={(name) => void addSpeaker(name)}
          />
        </div>
      )}
      {map.sessions.length > 0 && (
        <div className={classes['select']}>
          <ChoiceSelect
            size="xs"
            aria-label={t('board.capture.session')}
            placeholder={t('board.capture.noSession')}
            value={session?.id ?? null}
            choices={map.sessions.map(({ id, title, date }) => ({ value: id, label: title || format.date(date) }))}
            onChange={(id) => {
              chooseSession(scope, id)
              onChosen()
            }}
          />
        </div>
      )}
      {hasColor && speaker === undefined && (
        <>
          <Divider orientation="vertical" mx={4} />
          <div className={classes['swatches']}>
            <ColorSwatchPicker
              value={color}
              label={t('board.capture.color')}
              onChange={(chosen) => setCapture({ color: chosen })}
            />
          </div>
        </>
      )}
    </>
  )
}
