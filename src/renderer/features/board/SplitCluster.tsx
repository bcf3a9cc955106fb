import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FACTORS } from '../../../domain/expectations/expectation.ts'
import { colorAt, PALETTE } from '../../../domain/map/palette.ts'
import { fold } from '../../../domain/text/fold.ts'
import { reported } from '../../app/failures.tsx'
import { useSelection } from '../../canvas/selection.ts'
import { newId } from '../../replica/bridge.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { Finder } from '../../ui/Finder.tsx'
import { useDesk } from './deskContext.ts'
import { FACETS, type Facet, type Share, sharesOf, splitPlan } from './plans/split.ts'

const [store, picker] = createSpotlight()

export const openSplitCluster = (): void => picker.open()

/** By what the cluster that is selected is split into several. */
export function SplitCluster() {
  const { t } = useTranslation()
  const desk = useDesk()
  const map = useWorkshopMap()
  const [clusterId] = useSelection(({ frames }) => frames)
  const nameOf = useShareName()
  const [query, setQuery] = useState('')
  if (desk === null || clusterId === undefined) return null

  const choices = FACETS.map((facet) => ({
    facet,
    label: t(`cluster.split.${facet}`),
    shares: sharesOf(map, clusterId, facet)
  })).filter(({ label, shares }) => shares.length > 1 && fold(label).includes(fold(query)))
  const split = (facet: Facet, shares: readonly Share[]): void =>
    reported(async () => {
      const named = shares.map(({ key, notes }, index) => ({
        ...{ id: newId(), title: nameOf(facet, key), notes },
        color: PALETTE.find((color) => facet === 'color' && color === key) ?? colorAt(index)
      }))
      await desk.perform(splitPlan(desk.view, clusterId, named), 'cluster.group')
    })

  return (
    <Finder
      store={store}
      title={t('cluster.split.title')}
      query={query}
      onQuery={setQuery}
      nothing={choices.length === 0 ? t('cluster.split.none') : null}
    >
      {choices.map(({ facet, label, shares }) => (
        <Spotlight.Action
          key={facet}
          label={label}
          description={t('cluster.count', { count: shares.length })}
          onClick={() => split(facet, shares)}
        />
      ))}
    </Finder>
  )
}

/** What a share is called. */
function useShareName(): (facet: Facet, key: string) => string {
  const { t } = useTranslation()
  const { participants, segments, sessions } = useWorkshopMap()
  return (facet, key) => {
    const factor = FACTORS.find((each) => each === key)
    const color = PALETTE.find((each) => each === key)
    if (facet === 'factor' && factor !== undefined) return t(`factor.${factor}`)
    if (facet === 'color' && color !== undefined) return t(`common.color.${color}`)
    if (facet === 'session') return sessions.find(({ id }) => id === key)?.title ?? ''
    return [...participants, ...segments].find(({ id }) => id === key)?.name ?? ''
  }
}
