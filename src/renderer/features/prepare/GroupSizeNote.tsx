import { Text } from '@mantine/core'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { groupSizeAdvice } from '../../../domain/people/groupSize.ts'
import classes from './GroupSizeNote.module.css'

/** Whether the client's people make a focus group: said once, and never in the way. */
export function GroupSizeNote({ people }: { readonly people: number }) {
  const { t } = useTranslation()
  const advice = groupSizeAdvice('focus-group', people)
  if (advice === null) return null
  const { fit, min, max } = advice
  const Icon = fit === 'fits' ? IconCheck : IconInfoCircle
  return (
    <Text size="sm" className={classes['note']} data-fit={fit} role="status">
      <Icon size={16} aria-hidden />
      <span>{t(`prepare.groupSize.${fit}`, { count: people, min, max })}</span>
    </Text>
  )
}
