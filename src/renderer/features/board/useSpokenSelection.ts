import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { useSelection } from '../../canvas/selection.ts'
import { announce } from '../../ui/announce.ts'
import { sayable } from './links/linkCommands.ts'

const REST_MS = 300

/** Says what is selected, once it has come to rest. */
export function useSpokenSelection(map: WorkshopMap): void {
  const { t } = useTranslation()
  const { notes, frames, elements, links } = useSelection()
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the selection changes, not when the map does
  useEffect(() => {
    const timer = setTimeout(() => {
      const [id] = notes.size === 1 ? notes : frames
      const note = map.expectations.find((each) => each.id === id)
      const element = map.elements.find((each) => elements.has(each.id))
      const link = map.links.find((each) => links.has(each.id))
      const cluster = map.clusters.find((each) => each.id === id)
      if (notes.size > 1) announce(t('board.selected.notes', { count: notes.size }))
      else if (note !== undefined) announce(t('board.selected.one', { text: note.text }))
      else if (cluster !== undefined)
        announce(t('board.selected.cluster', { title: cluster.title || t('board.cluster.untitled') }))
      else if (element !== undefined) {
        const { kind, text } = element
        announce(t('element.selected', { kind: t(`element.kind.${kind}`), text: text || t('element.unnamed') }))
      } else if (link !== undefined) {
        const textOf = (id: string) => sayable(map.expectations.find((each) => each.id === id))
        const words = { from: textOf(link.fromId), to: textOf(link.toId) }
        announce(t('link.selected', { ...words, kind: t(`link.kind.${link.kind}`) }))
      }
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [notes, frames, elements, links])
}
