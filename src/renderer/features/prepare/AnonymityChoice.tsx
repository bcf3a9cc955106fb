import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useTranslation } from 'react-i18next'
import { signingType } from '../../../domain/brief/signing.ts'
import { ANONYMITIES, type Session } from '../../../domain/sessions/session.ts'
import { reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { useReplica, useRun } from '../../replica/hooks.tsx'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { namesHeldIn } from './namesHeld.ts'

/** What becomes of the names of those who speak in a session: what is kept, and who could see it, is said. */
export function AnonymityChoice({ session: { id, anonymity } }: { readonly session: Session }) {
  const { t } = useTranslation()
  const run = useRun()
  const replica = useReplica()
  const named = namesHeldIn(replica, id)
  const isSigned = replica.list(signingType).length > 0
  return (
    <ChoiceCards
      label={t('prepare.anonymity.label')}
      isLabelHidden
      cardWidth="14rem"
      value={anonymity}
      onChange={(chosen) => {
        if (chosen === 'not-stored' && named > 0) askToForget(named, isSigned, () => run('session.forgetNames', { id }))
        else reported(() => run('session.edit', { id, anonymity: chosen }))
      }}
      choices={ANONYMITIES.map((each) => ({
        value: each,
        label: t(`prepare.anonymity.name.${each}`),
        about: t(`prepare.anonymity.about.${each}`)
      }))}
    />
  )
}

/** Names that were stored go for good, with the history that would still know them: so it is asked first. */
function askToForget(count: number, isSigned: boolean, forget: () => Promise<void>): void {
  modals.openConfirmModal({
    modalId: 'prepare.forgetNames',
    title: i18n.t('prepare.anonymity.forget.title'),
    withCloseButton: false,
    children: (
      <Text size="sm">
        {i18n.t('prepare.anonymity.forget.text', { count })}
        {isSigned && ` ${i18n.t('prepare.anonymity.forget.signed')}`}
      </Text>
    ),
    labels: { confirm: i18n.t('prepare.anonymity.forget.confirm'), cancel: i18n.t('action.cancel') },
    confirmProps: { color: 'red' },
    cancelProps: { 'data-autofocus': true },
    onConfirm: () => reported(forget)
  })
}
