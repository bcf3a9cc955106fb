import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconBoxMultiple, IconBoxOff, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byId } from '../../../domain/map/workshopMap.ts'
import { fold } from '../../../domain/text/fold.ts'
import { reported } from '../../app/failures.tsx'
import { useSelection } from '../../canvas/selection.ts'
import { useNoteEdits } from '../../notes/useNoteEdits.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { Finder } from '../../ui/Finder.tsx'
import { useClusterEdits } from './inspector/useClusterEdits.ts'

const [store, picker] = createSpotlight()

export const openMoveToCluster = (): void => picker.open()

const ICON = { size: 18, stroke: 1.5, 'aria-hidden': true } as const

/** Where the notes that are selected go, or the clusters: found by name, made by a name that is not there. */
export function MoveToCluster() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const { notes, frames } = useSelection()
  const noteEdits = useNoteEdits()
  const clusterEdits = useClusterEdits()
  const [query, setQuery] = useState('')
  const clusters = byId(map.clusters)
  const isOfNotes = notes.size > 0
  const label = isOfNotes ? t('cluster.move') : t('cluster.moveToTheme')
  const name = query.trim()
  const titleOf = (id: string): string => clusters.get(id)?.title || t('board.cluster.untitled')
  const pathOf = (id: string, parentId: string | null): string =>
    parentId === null ? titleOf(id) : `${titleOf(parentId)} › ${titleOf(id)}`

  const hosts = map.clusters
    .filter(({ id, parentId }) => isOfNotes || (parentId === null && !frames.has(id)))
    .map(({ id, parentId }) => ({ id, path: pathOf(id, parentId) }))
  const found = hosts.filter(({ path }) => fold(path).includes(fold(name)))
  const isNew = isOfNotes && name !== '' && !map.clusters.some(({ title }) => fold(title) === fold(name))
  const move = (to: string | null): void =>
    reported(async () => {
      if (isOfNotes) await noteEdits.join([...notes], to)
      else await clusterEdits.nest([...frames], to)
    })
  const make = (): void => reported(async () => void (await noteEdits.joinNewCluster([...notes], name)))

  return (
    <Finder
      store={store}
      title={label}
      query={query}
      onQuery={setQuery}
      nothing={found.length === 0 && name !== '' && !isNew ? t('common.nothingFound') : null}
    >
      {found.map(({ id, path }) => (
        <Spotlight.Action key={id} label={path} leftSection={<IconBoxMultiple {...ICON} />} onClick={() => move(id)} />
      ))}
      {isNew && (
        <Spotlight.Action label={t('cluster.new', { name })} leftSection={<IconPlus {...ICON} />} onClick={make} />
      )}
      {name === '' && (
        <Spotlight.Action
          label={isOfNotes ? t('cluster.moveOut') : t('cluster.moveOutOfTheme')}
          leftSection={<IconBoxOff {...ICON} />}
          onClick={() => move(null)}
        />
      )}
    </Finder>
  )
}
