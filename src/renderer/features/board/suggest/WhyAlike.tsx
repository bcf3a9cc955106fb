import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { useReplica } from '../../../replica/hooks.tsx'
import { useReason } from './explaining.ts'
import { ReasonView } from './ReasonView.tsx'

interface Props {
  readonly first: Expectation
  readonly second: Expectation
}

/** For two notes that are selected: what they have in common, when it is asked. */
export function WhyAlike({ first, second }: Props) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const [isAsked, setAsked] = useState(false)
  const reason = useReason(scope, isAsked ? first.id : null, second.id)
  if (first.isFaceDown || second.isFaceDown) return null
  if (reason) return <ReasonView reason={reason} />
  return (
    <Button size="compact-xs" variant="default" loading={isAsked} onClick={() => setAsked(true)}>
      {t('suggest.why.ask')}
    </Button>
  )
}
