import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../domain/expectations/expectation.ts'
import classes from './VerdictBadge.module.css'

/** The triage of an expectation as a word with a dot: the word says it, the dot is for the eye that runs down the list. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation()
  return (
    <span className={classes['verdict']} data-verdict={verdict}>
      {t(`verdict.${verdict}`)}
    </span>
  )
}
