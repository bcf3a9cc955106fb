import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FACETS, type Facet, type FacetChoice, facetChoices, withToggled } from '../../../../domain/map/filter.ts'
import { fold } from '../../../../domain/text/fold.ts'
import { runAction } from '../../../app/actions.ts'
import { useFormat } from '../../../i18n/format.ts'
import { hideRest, setFilter, useFiltering } from '../../../notes/filtering.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { ChipGroup, ToggleChip } from '../../../ui/ToggleChip.tsx'
import classes from './FilterPanel.module.css'
import { useFacetNames } from './useFacetNames.ts'

/** From so many choices on, one finds one by typing. */
const MANY = 14

/** What notes can be filtered by: several of one kind mean any of them, several kinds all. */
export function FilterPanel({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const { filter, isHiding } = useFiltering()
  const [search, setSearch] = useState('')
  const nameOf = useFacetNames(map)
  const choices = useMemo(() => facetChoices(map, filter), [map, filter])
  const wanted = fold(search)
  const total = FACETS.reduce((sum, facet) => sum + choices[facet].length, 0)
  const shown = FACETS.flatMap((facet) => {
    const found = choices[facet].filter(({ value }) => fold(nameOf(facet, value)).includes(wanted))
    // A facet in which all notes are alike tells nothing apart.
    const isUseful = choices[facet].length > 1 || filter[facet] !== undefined
    return isUseful && found.length > 0 ? [{ facet, found }] : []
  })
  const isActive = Object.keys(filter).length > 0

  return (
    <div className={classes['panel']}>
      <SegmentedControl
        flex="none"
        size="xs"
        fullWidth
        aria-label={t('filter.rest')}
        value={isHiding ? 'hide' : 'dim'}
        onChange={(value) => hideRest(scope, value === 'hide')}
        data={[
          { value: 'dim', label: t('filter.dim') },
          { value: 'hide', label: t('filter.hide') }
        ]}
      />
      {total > MANY && (
        <TextInput
          flex="none"
          size="xs"
          leftSection={<IconSearch size={14} aria-hidden />}
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <div className={classes['facets']}>
        {shown.map(({ facet, found }) => (
          <FacetField
            key={facet}
            facet={facet}
            choices={found}
            nameOf={(choice) => nameOf(facet, choice.value)}
            isOn={({ value }) => filter[facet]?.includes(value) ?? false}
            onToggle={({ value }) => setFilter(scope, map, withToggled(filter, facet, value))}
          />
        ))}
      </div>
      <div className={classes['foot']}>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!isActive}
          onClick={() => {
            onDone()
            runAction('board.selectFiltered')
          }}
        >
          {t('filter.select')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={!isActive}
          onClick={() => runAction('board.clearFilter')}
        >
          {t('filter.clear')}
        </Button>
      </div>
    </div>
  )
}

interface FieldProps {
  readonly facet: Facet
  readonly choices: readonly FacetChoice[]
  nameOf(choice: FacetChoice): string
  isOn(choice: FacetChoice): boolean
  onToggle(choice: FacetChoice): void
}

function FacetField({ facet, choices, nameOf, isOn, onToggle }: FieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ChipGroup legend={t(`filter.facet.${facet}`)}>
      {choices.map((choice) => {
        const name = nameOf(choice)
        return (
          <ToggleChip
            key={choice.value}
            label={name}
            count={format.number(choice.count)}
            name={t('filter.choice', { name, count: choice.count })}
            state={isOn(choice) ? 'on' : 'off'}
            isEmpty={choice.count === 0}
            onToggle={() => onToggle(choice)}
          />
        )
      })}
    </ChipGroup>
  )
}
