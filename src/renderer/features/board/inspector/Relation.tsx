import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { neighbourOf } from '../../../ui/neighbour.ts'
import classes from './Relation.module.css'

interface RelationsProps {
  readonly label?: string
  /** Of `RelationItem`; none: no list. */
  readonly items: readonly ReactNode[]
  /** Where the next is added. */
  readonly children: ReactNode
}

/** What something is related to, with the way to relate it to more. */
export function Relations({ label, items, children }: RelationsProps) {
  return (
    <div data-list>
      {items.length > 0 && (
        <ul className={classes['list']} aria-label={label}>
          {items}
        </ul>
      )}
      {children}
    </div>
  )
}

interface ItemProps {
  readonly icon?: ReactNode
  readonly removeLabel: string
  onRemove(): Promise<unknown>
  readonly children: ReactNode
}

export const RelationItem = ({ icon, removeLabel, onRemove, children }: ItemProps) => (
  <li className={classes['item']}>
    {icon !== undefined && <span className={classes['icon']}>{icon}</span>}
    <span className={classes['what']}>{children}</span>
    <RemoveRelation label={removeLabel} onRemove={onRemove} />
  </li>
)

interface RemoveProps {
  readonly label: string
  onRemove(): Promise<unknown>
}

/** Takes the row away that it stands in; the keys stay in the list. */
export function RemoveRelation({ label, onRemove }: RemoveProps) {
  const { t } = useTranslation()
  return (
    <ActionIcon
      data-remove
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      title={t('action.remove')}
      onClick={({ currentTarget }) => {
        const neighbour = neighbourOf(currentTarget)
        void onRemove().then(() => neighbour?.focus())
      }}
    >
      <IconX size={14} aria-hidden />
    </ActionIcon>
  )
}

interface AddProps {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  onAdd(id: string): void
}

/** Where the next is looked for and added. */
export const AddRelation = ({ label, choices, onAdd }: AddProps) => (
  <ChoiceSelect
    isAdder
    size="xs"
    aria-label={label}
    placeholder={label}
    value={null}
    choices={choices}
    onChange={(id) => {
      if (id !== null) onAdd(id)
    }}
  />
)
