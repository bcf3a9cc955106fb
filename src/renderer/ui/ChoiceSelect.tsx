import { type ComboboxItem, type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../domain/engine/schema.ts'
import { fold } from '../../domain/text/fold.ts'
import { useOpenAtOnce } from './useOpenAtOnce.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

type Passed =
  | 'id'
  | 'label'
  | 'aria-label'
  | 'placeholder'
  | 'size'
  | 'flex'
  | 'tabIndex'
  | 'autoFocus'
  | 'comboboxProps'

interface Props extends Pick<SelectProps, Passed> {
  /** null: none of them. */
  readonly value: string | null
  readonly choices: readonly Choice[]
  onChange(value: string | null): void
  /** Makes one of a name that is not there and chooses it. */
  readonly onCreate?: (name: string) => void
  readonly renderChoice?: (value: string) => ReactNode
  /** Nothing stands in the field though there are values, several: none must be among the choices then. */
  readonly isMixed?: boolean
  /** What is chosen goes to a list elsewhere: the field keeps the focus and is empty for the next. */
  readonly isAdder?: boolean
  readonly isOpenAtOnce?: boolean
  /** Why there is nothing to choose. */
  readonly nothingFound?: string
  readonly onClose?: () => void
}

/** No id looks like these. */
const NEW = '+'
const NONE = '-'
/** More are found by typing. */
const MAX_SHOWN = 60

/** One of many or none, found by typing; where it says so, a name that is not among them can be added right there. */
export function ChoiceSelect(props: Props) {
  const { value, choices, onChange, onCreate, renderChoice, isMixed, isAdder, isOpenAtOnce, onClose, ...rest } = props
  const { placeholder, nothingFound, ...input } = rest
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const field = useOpenAtOnce(isOpenAtOnce)
  const name = search.trim()
  const isNew = onCreate !== undefined && name !== '' && !choices.some(({ label }) => fold(label) === fold(name))
  const data = [
    ...(isMixed ? [{ value: NONE, label: t('common.none') }] : []),
    ...choices,
    ...(isNew ? [{ value: NEW, label: t('common.addNamed', { name }) }] : [])
  ]
  const choose = (chosen: string | null): void => {
    if (chosen === NEW) onCreate?.(name)
    else onChange(chosen === NONE ? null : chosen)
    if (isAdder) setSearch('')
  }
  return (
    <Select
      ref={field}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      clearable
      selectFirstOptionOnChange
      maxLength={MAX_TITLE}
      {...input}
      {...(onClose && { onDropdownClose: onClose })}
      {...((isMixed || placeholder !== undefined) && { placeholder: isMixed ? t('common.mixed') : placeholder })}
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      value={value}
      data={data}
      filter={shown}
      limit={MAX_SHOWN}
      nothingFoundMessage={nothingFound ?? t('common.nothingFound')}
      onSearchChange={setSearch}
      {...(isAdder && { searchValue: search })}
      // What one types takes the place of the name that stands there.
      onFocus={({ currentTarget }) => currentTarget.select()}
      onClick={({ currentTarget }) => currentTarget.select()}
      renderOption={({ option: { value: each, label } }) => renderChoice?.(each) ?? label}
      onChange={choose}
    />
  )
}

interface Search {
  readonly options: ComboboxParsedItem[]
  readonly search: string
  readonly limit: number
}

/** Those that begin with what was typed come first; the offer to add a new one stays at the end. */
function shown({ options, search, limit }: Search): ComboboxParsedItem[] {
  const wanted = fold(search)
  const items = options.filter((item): item is ComboboxItem => 'value' in item)
  const found = items.filter(({ value, label }) => value !== NEW && fold(label).includes(wanted))
  const starts = found.filter(({ label }) => fold(label).startsWith(wanted))
  const others = found.filter((item) => !starts.includes(item))
  return [...[...starts, ...others].slice(0, limit), ...items.filter(({ value }) => value === NEW)]
}
