import { Spotlight, type SpotlightStore } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  /** Opens and closes it. */
  readonly store: SpotlightStore
  readonly title: string
  readonly placeholder?: string
  readonly query: string
  /** Said when there is nothing to choose; null: there is. */
  readonly nothing: string | null
  /** `Spotlight.Action`s, in groups or not. */
  readonly children: ReactNode
  onQuery(query: string): void
}

/** Over everything else: a field to type into, and below it what it finds, to be chosen with arrows and Enter. */
export function Finder({ store, title, placeholder = title, query, nothing, children, onQuery }: Props) {
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={onQuery}
      shortcut={null}
      centered={false}
      overlayProps={{ backgroundOpacity: 0.4 }}
      scrollable
      maxHeight={460}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Spotlight.Search
        placeholder={placeholder}
        aria-label={placeholder}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {children}
        {nothing !== null && <Spotlight.Empty>{nothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
