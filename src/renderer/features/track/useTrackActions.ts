import { useTranslation } from 'react-i18next'
import { DELIVERY_STATES, type DeliveryState } from '../../../domain/statuses/status.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { LEVELS } from '../../ui/levels.ts'
import { showTab, TRACK_TABS, type TrackTab } from './trackView.ts'

interface Handles {
  readonly tab: TrackTab
  readonly hasSelected: boolean
  /** Where the selected promise stands; null: what is selected is no promise. */
  readonly state: DeliveryState | null
  step(rows: number): void
  setState(state: DeliveryState): void
  typeLevel(figure: number): void
  setLevel(level: number): void
  writeEvidence(): void
  chooseSession(): void
}

/** All of the page by key and from the command palette. Figures set the state of a promise or a level, as the tab is. */
export function useTrackActions(on: Handles): void {
  const { t } = useTranslation()
  const section = t('app.phase.track')
  const { tab, hasSelected, state } = on
  const isPromise = state !== null
  const actions: Action[] = [
    ...TRACK_TABS.map(
      (each): Action => ({
        id: `track.show.${each}`,
        label: t(`track.action.show.${each}`),
        section,
        keys: [each === 'promises' ? 'P' : 'L'],
        run: () => showTab(each)
      })
    ),
    {
      id: 'track.nextRow',
      label: t('track.action.nextRow'),
      section,
      keys: ['mod+]'],
      isEnabled: hasSelected,
      run: () => on.step(1)
    },
    {
      id: 'track.previousRow',
      label: t('track.action.previousRow'),
      section,
      keys: ['mod+['],
      isEnabled: hasSelected,
      run: () => on.step(-1)
    },
    { id: 'track.session', label: t('track.action.session'), section, keys: ['S'], run: on.chooseSession },
    {
      id: 'track.evidence',
      label: t('track.action.evidence'),
      section,
      keys: ['E'],
      isEnabled: isPromise,
      run: on.writeEvidence
    },
    ...DELIVERY_STATES.map(
      (each, index): Action => ({
        id: `track.state.${each}`,
        label: t('track.action.state', { state: t(`track.state.${each}`) }),
        section,
        keys: tab === 'promises' ? [String(index + 1)] : [],
        isEnabled: isPromise && state !== each,
        run: () => on.setState(each)
      })
    ),
    ...LEVELS.map((level): Action => {
      const hasKey = tab === 'levels' && level < 10
      return {
        id: `track.level.${level}`,
        label: t('track.action.level', { level }),
        section,
        keys: hasKey ? [String(level)] : [],
        isEnabled: hasSelected,
        run: () => (hasKey ? on.typeLevel(level) : on.setLevel(level))
      }
    })
  ]
  useActions(actions)
}
