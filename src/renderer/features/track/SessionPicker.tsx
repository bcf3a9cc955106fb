import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../domain/sessions/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'
import classes from './TrackPage.module.css'

interface Props {
  readonly sessions: readonly Session[]
  readonly session: Session | null
  onChange(sessionId: string | null): void
  onCreate(title: string): void
  readonly frameRef: Ref<HTMLDivElement>
}

/** "As seen in …": an existing session, or a new one by typing its name. The latest stands first. */
export function SessionPicker({ sessions, session, onChange, onCreate, frameRef }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const choices = sessions.toReversed().map(({ id, title, date }) => ({
    value: id,
    label: t('track.session.choice', { title: title || t('common.untitled'), date: format.date(date) })
  }))
  return (
    <div ref={frameRef} className={classes['session']}>
      <label htmlFor={FIELD_ID} className={classes['sessionLabel']}>
        {t('track.session.label')}
      </label>
      <ChoiceSelect
        id={FIELD_ID}
        flex={1}
        size="sm"
        placeholder={t('track.session.placeholder')}
        value={session?.id ?? null}
        choices={choices}
        onChange={onChange}
        onCreate={onCreate}
      />
    </div>
  )
}

const FIELD_ID = 'track-session'
