import { useTranslation } from 'react-i18next'
import { DIMENSIONS, type Expectation, FACTORS } from '../../domain/expectations/expectation.ts'
import classes from './MarkChips.module.css'
import type { MarkField, Marks } from './markSteps.ts'
import { type Share, shareOf } from './mixedValues.ts'

interface Props<Field extends MarkField> {
  readonly notes: readonly Expectation[]
  onChange(mark: Marks[Field], isOn: boolean): void
}

/** What shaped the expectation. */
export function FactorChips({ notes, onChange }: Props<'factors'>) {
  const { t } = useTranslation()
  const chips = FACTORS.map((factor) => ({ mark: factor, label: t(`factor.${factor}`) }))
  const has = (note: Expectation, mark: Marks['factors']): boolean => note.factors.includes(mark)
  return <Chips legend={t('inspector.factors')} chips={chips} notes={notes} has={has} onChange={onChange} />
}

/** Which sides of the service it is about (SERVQUAL). */
export function DimensionChips({ notes, onChange }: Props<'dimensions'>) {
  const { t } = useTranslation()
  const chips = DIMENSIONS.map((dimension) => ({ mark: dimension, label: t(`dimension.${dimension}`) }))
  const has = (note: Expectation, mark: Marks['dimensions']): boolean => note.dimensions.includes(mark)
  return <Chips legend={t('inspector.dimensions')} chips={chips} notes={notes} has={has} onChange={onChange} />
}

interface ChipsProps<Mark extends string> {
  readonly legend: string
  readonly chips: readonly { readonly mark: Mark; readonly label: string }[]
  readonly notes: readonly Expectation[]
  has(note: Expectation, mark: Mark): boolean
  onChange(mark: Mark, isOn: boolean): void
}

/** Checkboxes; a mark that only some of the notes have is half on. */
function Chips<Mark extends string>({ legend, chips, notes, has, onChange }: ChipsProps<Mark>) {
  return (
    <fieldset className={classes['chips']}>
      <legend className={classes['legend']}>{legend}</legend>
      {chips.map(({ mark, label }) => {
        const share = shareOf(notes, (note) => has(note, mark))
        return (
          <label key={mark} className={classes['chip']} data-share={share}>
            <input
              type="checkbox"
              checked={share === 'all'}
              ref={(box) => markMixed(box, share)}
              onChange={() => onChange(mark, share !== 'all')}
            />
            {label}
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
