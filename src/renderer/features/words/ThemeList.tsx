import { Text } from '@mantine/core'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Words.module.css'
import { isChanged, type ThemeDraft } from './wordsDraft.ts'

interface Props {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly theme: ThemeDraft }[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  /** Goes so many rows down (up below 0) from the chosen one. */
  readonly onStep: (rows: number) => void
  /** Switches the chosen one on or off. */
  readonly onFlip: () => void
}

const PAGE = 8
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity
}

/** A list box: the list has the focus, the chosen row is its active descendant; Space switches it on or off. */
export function ThemeList({ themes, chosenId, onChoose, onStep, onFlip }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosenId !== null) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) onStep(step)
    else if (event.key === ' ') onFlip()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('words.themes')}
      aria-activedescendant={chosenId === null ? undefined : optionId(chosenId)}
      className={classes['list']}
      onKeyDown={onKeyDown}
    >
      {themes.map(({ id, name, theme }) => (
        // The list box has the focus and the keys.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={id}
          id={optionId(id)}
          role="option"
          aria-selected={id === chosenId}
          data-off={theme.isOff || undefined}
          className={classes['row']}
          onClick={() => onChoose(id)}
        >
          <span className={classes['name']}>{name}</span>
          <State theme={theme} />
        </div>
      ))}
      {themes.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('app.palette.empty')}
        </Text>
      )}
    </div>
  )
}

/** Comparing lists of words takes a while, and but one of them is edited at a time. */
const State = memo(({ theme }: { readonly theme: ThemeDraft }) => {
  const { t } = useTranslation()
  const state = theme.isOff ? 'off' : theme.name !== null ? 'own' : isChanged(theme) ? 'edited' : null
  return state === null ? null : <span className={classes['state']}>{t(`words.state.${state}`)}</span>
})

const optionId = (id: string): string => `words-${id}`
