import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { APP_SCOPE } from '../../../../domain/engine/schema.ts'
import type { Phase } from '../../../../domain/phases/readiness.ts'
import { useActions } from '../../../app/actions.ts'
import { logError, reported } from '../../../app/failures.tsx'
import { runJob } from '../../../app/jobs.ts'
import { currentRoute, go } from '../../../app/route.ts'
import { useShell } from '../../../app/shell.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useRoom } from '../../../session/room.ts'
import { useDesk } from '../deskContext.ts'
import { useLens } from '../useLens.ts'
import { ghostId } from './preview.ts'
import { ownWords, suggestClusters } from './suggestCommands.ts'
import { askForSuggestion, showPreview, useSuggesting } from './suggestStore.ts'

/** From any page of a workshop: the board comes first. */
export function useAskForSuggestion(): void {
  const { t } = useTranslation()
  const { isStill } = useRoom(useReplica().scope)
  const isPresenting = useShell((shell) => shell.isPresenting)
  const isOpen = useSuggesting(({ preview }) => preview !== null)
  const hasNotes = useWorkshopMap().expectations.length > 0
  useActions([
    {
      id: 'suggest.start',
      label: t('suggest.action'),
      section: t('board.section.clusters'),
      keys: ['alt+G'],
      menu: 'workshop',
      isEnabled: hasNotes && !isStill && !isPresenting && !isOpen,
      run: () => {
        const route = currentRoute()
        askForSuggestion(true)
        if (route.page === 'workshop') go({ ...route, phase: 'cluster' })
      }
    }
  ])
}

/** Begins what was asked for as soon as the free board is there, and ends it when one goes elsewhere. */
export function useSuggestionOnBoard(phase: Phase): void {
  const desk = useDesk()
  const { scope } = useReplica()
  const { lens, choose } = useLens(phase)
  const { isStill } = useRoom(scope)
  const isPresenting = useShell((shell) => shell.isPresenting)
  const isAsked = useSuggesting((state) => state.isAsked)
  const chosen = useSuggesting((state) => state.chosen)
  const isFree = lens.id === affinityLens.id
  const canShow = isFree && phase === 'cluster' && !isPresenting && !isStill

  // By the time that somebody asks for them, all is ready. Who asks already would wait longer beside that.
  useEffect(() => {
    if (phase !== 'cluster' || useSuggesting.getState().isAsked) return
    void runJob('clusters.prepare', APP_SCOPE, { ownWords: ownWords() }).catch(logError)
  }, [phase])

  useEffect(() => {
    if (!isAsked || desk === null || phase !== 'cluster') return
    if (isFree) reported(() => suggestClusters(desk))
    else choose(affinityLens)
  }, [isAsked, desk, phase, isFree, choose])
  useEffect(() => {
    if (desk === null || chosen === null) return
    desk.board.setCurrent(ghostId(chosen))
    return () => desk.board.setCurrent(null)
  }, [desk, chosen])
  const isShown = useSuggesting(({ preview }) => preview !== null)
  // It may also come late, when there is something else to see.
  useEffect(() => {
    if (isShown && !canShow) showPreview(null)
  }, [isShown, canShow])
  useEffect(() => () => showPreview(null), [])
}
