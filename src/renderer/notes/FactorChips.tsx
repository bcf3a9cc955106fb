import { useTranslation } from 'react-i18next'
import { type Expectation, FACTORS, type Factor } from '../../domain/expectations/expectation.ts'
import classes from './FactorChips.module.css'
import { type Share, shareOf } from './mixedValues.ts'

interface Props {
  readonly notes: readonly Expectation[]
  onChange(factor: Factor, isOn: boolean): void
}

/** What shaped the expectation, as checkboxes; a factor that only some of the notes have is half on. */
export function FactorChips({ notes, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className={classes['chips']}>
      <legend className={classes['legend']}>{t('inspector.factors')}</legend>
      {FACTORS.map((factor) => {
        const share = shareOf(notes, ({ factors }) => factors.includes(factor))
        return (
          <label key={factor} className={classes['chip']} data-share={share}>
            <input
              type="checkbox"
              checked={share === 'all'}
              ref={(box) => markMixed(box, share)}
              onChange={() => onChange(factor, share !== 'all')}
            />
            {t(`factor.${factor}`)}
          </label>
        )
      })}
    </fieldset>
  )
}

/** Half on can only be said to the element itself. */
function markMixed(box: HTMLInputElement | null, share: Share): void {
  if (box !== null) box.indeterminate = share === 'some'
}
