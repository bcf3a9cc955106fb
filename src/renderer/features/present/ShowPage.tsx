import { Text } from '@mantine/core'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomFound, RoomView } from '../../../protocol/room.ts'
import type { FoundOnBoard } from '../../canvas/emphasis.ts'
import { useBoardTheme } from '../../canvas/useBoardTheme.ts'
import { type Filtering, UNFILTERED } from '../../notes/filtering.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { openRoomChannel } from './messages.ts'
import type { PointerSign } from './PointerLayer.ts'
import { faceDown, roomFront, roomMap } from './roomMap.ts'
import classes from './ShowPage.module.css'
import { ShowStage } from './ShowStage.ts'
import veilClasses from './StepVeil.module.css'

/** The map for the room, as the other window says. Nothing here takes the mouse or the keys. */
export function ShowPage() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const live = useWorkshopMap()
  const theme = useBoardTheme()
  const host = useRef<HTMLDivElement>(null)
  const veil = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<ShowStage | null>(null)
  const [view, setView] = useState<RoomView | null>(null)
  const [filtering, setFiltering] = useState<Filtering>(UNFILTERED)
  const [finding, setFinding] = useState<Finding>(NOTHING_FOUND)
  const picture = useStill({ map: live, filtering, finding }, view)
  const { map } = picture
  const hasNames = view?.hasNames === true
  const shown = useMemo(() => roomMap(map, hasNames), [map, hasNames])
  const front = useMemo(() => roomFront(shown, picture.filtering), [shown, picture.filtering])
  const begin = useRef(theme)

  useLayoutEffect(() => {
    if (host.current === null || veil.current === null) return
    const made = new ShowStage(host.current, veil.current, begin.current)
    setStage(made)
    return () => made.destroy()
  }, [])
  useEffect(() => {
    if (stage === null) return
    const point = ({ at, isLaser, hasHalo }: PointerSign): void => stage.point({ at, isLaser, hasHalo })
    const channel = openRoomChannel(scope, (message) => {
      if (message.kind === 'view') setView(message)
      else if (message.kind === 'filter') setFiltering({ ...message, leftOut: new Set(message.leftOut) })
      else if (message.kind === 'found') setFinding(findingOf(message))
      else if (message.kind === 'pointer') point(message)
    })
    channel.send({ kind: 'ready', scope })
    return channel.close
  }, [scope, stage])
  useLayoutEffect(() => stage?.setTheme(theme), [stage, theme])
  useLayoutEffect(() => {
    stage?.show(shown, view?.lens ?? null, hasNames, front)
  }, [stage, shown, view?.lens, hasNames, front])
  useLayoutEffect(() => stage?.find(picture.finding.found, picture.finding.current), [stage, picture.finding])
  useLayoutEffect(() => stage?.look(view?.box ?? null), [stage, view?.box])
  useLayoutEffect(() => stage?.focus(view?.focus ?? null), [stage, view?.focus])

  const title = map.workshop?.title || t('common.untitled')
  useEffect(() => {
    document.title = t('present.projector.title', { title })
  }, [t, title])
  const all = shown.expectations.length
  const count = front.isHiding ? (front.shown?.size ?? all) : all
  return (
    <main className={classes['page']}>
      <div
        ref={host}
        className={classes['stage']}
        role="img"
        aria-label={t('present.projector.shows', { title, count })}
        data-testid="show"
        data-lens={view?.lens}
        data-facedown={faceDown(shown).size}
        data-frozen={view?.isFrozen === true}
      />
      <div ref={veil} className={veilClasses['veil']} aria-hidden />
      {all === 0 && (
        <Text className={classes['empty']} fw={620}>
          {title}
        </Text>
      )}
      {view?.isBlank === true && <div className={classes['blank']} data-testid="show-blank" />}
    </main>
  )
}

interface Finding {
  readonly found: FoundOnBoard | null
  readonly current: string | null
}

const NOTHING_FOUND: Finding = { found: null, current: null }

const findingOf = ({ found, current }: RoomFound): Finding => ({
  found: found && { notes: new Set(found.notes), frames: new Set(found.frames), wanted: found.wanted },
  current
})

/** What was to be seen when it was frozen, or is now. */
function useStill<T>(live: T, view: RoomView | null): T {
  const picture = view?.isFrozen === true ? view.picture : null
  const [still, setStill] = useState({ picture, seen: live })
  if (still.picture !== picture) setStill({ picture, seen: live })
  return picture === null || still.picture !== picture ? live : still.seen
}
