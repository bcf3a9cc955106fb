import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../domain/expectations/expectation.ts'
import classes from './VerdictMark.module.css'

/** The verdict as a word with a dot: the word says it, the dot is for the eye that runs down a list. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation()
  return (
    <span className={classes['mark']}>
      <VerdictDot verdict={verdict} />
      <span className={classes['word']}>{t(`verdict.${verdict}`)}</span>
    </span>
  )
}

export function VerdictDot({ verdict }: { readonly verdict: Verdict }) {
  return <span className={classes['dot']} data-verdict={verdict} aria-hidden />
}
