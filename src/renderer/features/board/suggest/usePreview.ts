import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SuggestedGroup } from '../../../../domain/grouping/suggestion.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { type OwnWords, ownWordsType } from '../../../../domain/themes/ownWords.ts'
import { BUILT_IN_THEMES } from '../../../../domain/themes/themes.ts'
import { currentLanguage, i18n } from '../../../i18n/i18n.ts'
import type { BoardLens } from '../../../lenses/lens.ts'
import { useFront } from '../../../notes/filtering.ts'
import { useAppRecords } from '../../../replica/appReplica.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { groupTitle, type ThemeName } from './groupTitle.ts'
import { previewLens } from './preview.ts'
import { type Proposal, type ProposedGroup, proposalOf } from './proposal.ts'
import { type Preview, useSuggesting } from './suggestStore.ts'

export interface ShownPreview {
  readonly preview: Preview
  readonly proposal: Proposal
  /** As it was named by hand, or as it is suggested; of one that joins a cluster, that one's. */
  titleOf(group: ProposedGroup): string
  suggestedTitle(group: SuggestedGroup): string
}

/** The suggestion that is looked at, for the map as it is now; null: none is. */
export function usePreview(): ShownPreview | null {
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const front = useFront(map)
  const preview = useSuggesting((state) => (state.preview?.scope === scope ? state.preview : null))
  const titleFor = useSuggestedTitle(preview === null ? null : map)
  const { suggestion, places, orders, stop = 0, onlySure = false, leftOut } = preview ?? {}
  // A name that is typed changes no place.
  const proposal = useMemo(() => {
    if (suggestion === undefined || places === undefined || orders === undefined || leftOut === undefined) return null
    const isInFront = (id: string): boolean => front.shown?.has(id) ?? true
    return proposalOf({ suggestion, places, orders }, { stop, onlySure, leftOut }, map, isInFront)
  }, [suggestion, places, orders, stop, onlySure, leftOut, map, front])
  return useMemo(() => {
    if (preview === null || proposal === null) return null
    const clusters = byId(map.clusters)
    const themes = new Map<string | null, number>()
    for (const { group } of proposal.groups) themes.set(group.themeId, (themes.get(group.themeId) ?? 0) + 1)
    const suggestedTitle = (group: SuggestedGroup): string =>
      titleFor(group, group.themeId !== null && (themes.get(group.themeId) ?? 0) > 1)
    const titleOf = ({ group }: ProposedGroup): string => {
      if (group.clusterId !== null) return clusters.get(group.clusterId)?.title ?? ''
      return preview.titles.get(group.id) ?? suggestedTitle(group)
    }
    return { preview, proposal, titleOf, suggestedTitle }
  }, [preview, proposal, map, titleFor])
}

/** The lens with the suggestion in it, or as it is. */
export function useLensWithPreview(lens: BoardLens): { readonly lens: BoardLens; readonly isPreview: boolean } {
  const shown = usePreview()
  const { t } = useTranslation()
  return useMemo(() => {
    if (shown === null || lens.id !== 'affinity') return { lens, isPreview: false }
    const { proposal, titleOf } = shown
    const untitled = t('board.cluster.untitled')
    const ghostTitle = (group: ProposedGroup): string => {
      if (group.group.clusterId === null) return titleOf(group)
      // Its arrow says where it goes: a frame of one column has no room for the name.
      return group.place.columns === 1 ? '→' : `→ ${titleOf(group) || untitled}`
    }
    return { lens: previewLens(lens, proposal, ghostTitle), isPreview: true }
  }, [lens, shown, t])
}

type TitleFor = (group: SuggestedGroup, isThemeShared: boolean) => string

/** @param map null: no title is asked for */
function useSuggestedTitle(map: WorkshopMap | null): TitleFor {
  const { t } = useTranslation()
  const [own] = useAppRecords(ownWordsType)
  const notes = useMemo(() => byId(map?.expectations ?? []), [map])
  // biome-ignore lint/correctness/useExhaustiveDependencies: t changes with the language
  return useMemo(
    () =>
      keptTitles((group, isThemeShared) => {
        const texts = group.notes.flatMap(({ id }) => notes.get(id)?.text ?? [])
        return groupTitle(group, texts, currentLanguage(), themeName(own), isThemeShared)
      }),
    [notes, own, t]
  )
}

/** The list asks for them and so does the board, with each step of the slider. */
function keptTitles(titleFor: TitleFor): TitleFor {
  const known = { alone: new WeakMap<SuggestedGroup, string>(), shared: new WeakMap<SuggestedGroup, string>() }
  return (group, isThemeShared) => {
    const titles = isThemeShared ? known.shared : known.alone
    const title = titles.get(group) ?? titleFor(group, isThemeShared)
    titles.set(group, title)
    return title
  }
}

export const themeName =
  (own: OwnWords | undefined): ThemeName =>
  (id, language) => {
    const builtIn = BUILT_IN_THEMES.find((theme) => theme.id === id)
    if (builtIn !== undefined) return i18n.getFixedT(language)(`theme.${builtIn.id}`)
    return own?.ownThemes.find((theme) => theme.id === id)?.name ?? null
  }
