import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../domain/text/fold.ts'
import { Finder } from '../ui/Finder.tsx'
import { Keys } from '../ui/Keys.tsx'
import { type Action, runAction, sectioned, useAllActions } from './actions.ts'

/** Closing gives the focus back a moment later; what the action focuses must not lose it again. */
const FOCUS_BACK_MS = 40

const [store, palette] = createSpotlight()

export const openPalette = (): void => palette.open()

/** Everything that can be done here and now, found by its name. */
export function CommandPalette() {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const actions = useAllActions().filter(({ id, isEnabled }) => id !== 'app.palette' && isEnabled !== false)
  const groups = sectioned(matching(actions, query))
  return (
    <Finder
      store={store}
      title={t('app.palette.title')}
      placeholder={t('app.palette.placeholder')}
      query={query}
      onQuery={setQuery}
      nothing={groups.length === 0 ? t('app.palette.empty') : null}
    >
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
    </Finder>
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
