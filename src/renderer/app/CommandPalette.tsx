import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../domain/text/fold.ts'
import { Keys } from '../ui/Keys.tsx'
import { type Action, runAction, sectioned, useAllActions } from './actions.ts'

/** Closing gives the focus back a moment later; what the action focuses must not lose it again. */
const FOCUS_BACK_MS = 40

export const openPalette = (): void => spotlight.open()

/** Everything that can be done here and now, found by its name. */
export function CommandPalette() {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const actions = useAllActions().filter(({ id, isEnabled }) => id !== 'app.palette' && isEnabled !== false)
  const groups = sectioned(matching(actions, query))
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      centered={false}
      overlayProps={{ backgroundOpacity: 0.4 }}
      scrollable
      maxHeight={460}
      attributes={{ content: { 'aria-label': t('app.palette.title') } }}
    >
      <Spotlight.Search
        placeholder={t('app.palette.placeholder')}
        aria-label={t('app.palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.5} />}
      />
      <Spotlight.ActionsList>
        {groups.map(([section, members]) => (
          <Spotlight.ActionsGroup key={section} label={section}>
            {members.map(({ id, label, keys }) => (
              <Spotlight.Action
                key={id}
                label={label}
                rightSection={keys?.[0] !== undefined && <Keys keys={keys[0]} />}
                onClick={() => setTimeout(() => runAction(id), FOCUS_BACK_MS)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('app.palette.empty')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Every word that was typed is somewhere in the name, the group or the id: the last so that English always helps. */
function matching(actions: readonly Action[], query: string): readonly Action[] {
  const words = fold(query).split(' ')
  return actions.filter(({ id, label, section }) => {
    const text = fold(`${label} ${section} ${id}`)
    return words.every((word) => text.includes(word))
  })
}
