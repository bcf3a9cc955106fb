import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../domain/text/fold.ts'
import { isComposing } from '../../app/platform.ts'
import { newId } from '../../replica/bridge.ts'
import { ThemeDetails } from './ThemeDetails.tsx'
import { ThemeList } from './ThemeList.tsx'
import classes from './Words.module.css'
import { canAddTheme, type ThemeDraft, type WordsDraft } from './wordsDraft.ts'

interface Props {
  readonly draft: WordsDraft
  readonly onChange: (draft: WordsDraft) => void
}

/** All themes at the left, one of them at the right. */
export function Themes({ draft, onChange }: Props) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  /** Just added: its name is what comes next. */
  const [newThemeId, setNewThemeId] = useState<string | null>(null)

  const nameOf = (theme: ThemeDraft): string => (theme.name === null ? t(`theme.${theme.id}`) : theme.name)
  const wanted = fold(query)
  const isFound = (theme: ThemeDraft): boolean =>
    [nameOf(theme), theme.texts.en, theme.texts.zh].some((text) => fold(text).includes(wanted))
  const found = wanted === '' ? draft.themes : draft.themes.filter(isFound)
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0]

  const change = (theme: ThemeDraft): void =>
    onChange({ ...draft, themes: draft.themes.map((each) => (each.id === theme.id ? theme : each)) })
  const add = (): void => {
    const id = newId()
    onChange({ ...draft, themes: [{ id, name: '', isOff: false, texts: { en: '', zh: '' } }, ...draft.themes] })
    setQuery('')
    setChosenId(id)
    setNewThemeId(id)
  }
  const remove = ({ id }: ThemeDraft): void =>
    onChange({ ...draft, themes: draft.themes.filter((each) => each.id !== id) })
  const step = (rows: number): void => {
    const at = chosen === undefined ? 0 : found.indexOf(chosen)
    setChosenId(found[Math.min(Math.max(at + rows, 0), found.length - 1)]?.id ?? null)
  }
  const stepFromSearch = (event: KeyboardEvent): void => {
    const rows = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (rows === undefined || isComposing(event.nativeEvent)) return
    event.preventDefault()
    step(rows)
  }

  return (
    <div className={classes['themes']}>
      <div className={classes['side']}>
        <TextInput
          data-autofocus
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={stepFromSearch}
          placeholder={t('words.search')}
          aria-label={t('words.search')}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        />
        <ThemeList
          themes={found.map((theme) => ({ id: theme.id, name: nameOf(theme) || t('words.newTheme'), theme }))}
          chosenId={chosen?.id ?? null}
          onChoose={setChosenId}
          onStep={step}
          onFlip={() => chosen && change({ ...chosen, isOff: !chosen.isOff })}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!canAddTheme(draft)}
          onClick={add}
        >
          {t('words.addTheme')}
        </Button>
      </div>
      {chosen !== undefined && (
        <ThemeDetails
          key={chosen.id}
          theme={chosen}
          name={nameOf(chosen)}
          isNew={chosen.id === newThemeId}
          onChange={change}
          onRemove={() => remove(chosen)}
        />
      )}
    </div>
  )
}
