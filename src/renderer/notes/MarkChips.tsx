import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DIMENSIONS, type Expectation, FACTORS } from '../../domain/expectations/expectation.ts'
import { ChipGroup, ToggleChip } from '../ui/ToggleChip.tsx'
import type { MarkField, Marks } from './markSteps.ts'
import { shareOf } from './mixedValues.ts'

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

/** A mark that only some of the notes have is half on. */
function Chips<Mark extends string>({ legend, chips, notes, has, onChange }: ChipsProps<Mark>) {
  return (
    <Box my={12}>
      <ChipGroup legend={legend}>
        {chips.map(({ mark, label }) => {
          const share = shareOf(notes, (note) => has(note, mark))
          const toggle = (): void => onChange(mark, share !== 'all')
          return <ToggleChip key={mark} label={label} state={STATES[share]} onToggle={toggle} />
        })}
      </ChipGroup>
    </Box>
  )
}

const STATES = { all: 'on', some: 'some', none: 'off' } as const
