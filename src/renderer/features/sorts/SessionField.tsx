import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { chooseSession, useCapturedIn } from '../../session/sessionInHand.ts'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'

/** In which session people sort, and what becomes of their names there. */
export function SessionField() {
  const { t } = useTranslation()
  const format = useFormat()
  const { scope } = useReplica()
  const { sessions } = useWorkshopMap()
  const session = useCapturedIn(sessions)
  if (sessions.length === 0) return null
  return (
    <>
      <ChoiceSelect
        label={t('sorts.turn.session')}
        placeholder={t('sorts.turn.noSession')}
        value={session?.id ?? null}
        choices={sessions.map(({ id, title, date }) => ({ value: id, label: title || format.date(date) }))}
        onChange={(id) => chooseSession(scope, id)}
      />
      {session !== undefined && session.anonymity !== 'named' && (
        <Text size="sm" fw={600}>
          {session.anonymity === 'hidden' ? t('scribe.names.hidden') : t('scribe.names.notStored')}
        </Text>
      )}
    </>
  )
}
