import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { changeRoom, useRoom } from '../../session/room.ts'
import {
  lengthenTimer,
  pauseTimer,
  resumeTimer,
  setTimerLarge,
  startQuickTimer,
  stopTimer,
  useTimer
} from '../../session/timerStore.ts'
import { turnNotes } from '../../session/turn.ts'
import { announce } from '../../ui/announce.ts'
import { GUIDE_KEYS } from './guideKeys.ts'
import { openSession, useSessionUi } from './sessionUi.ts'
import { useGuide } from './useGuide.ts'

/** What a facilitator does on any page of the workshop: the timer, and what lies face down. */
export function useSessionActions(): void {
  const { t } = useTranslation()
  const replica = useReplica()
  const { scope } = replica
  const { expectations } = useWorkshopMap()
  const { isPrivate } = useRoom(scope)
  const { timer, isLarge, minutes } = useTimer(scope)
  const isOpen = useSessionUi((ui) => ui.isOpen)
  const faceDown = expectations.filter((note) => note.isFaceDown)
  const section = t('tools.section')
  const hasTimer = timer !== null
  const isPaused = timer?.since === null
  const guide = useGuide()
  const hasGuide = guide.questions.length > 0

  useActions([
    {
      id: 'session.tools',
      label: t('tools.open'),
      section,
      menu: 'workshop',
      run: () => openSession(!isOpen)
    },
    {
      id: 'session.timer',
      label: !hasTimer
        ? t('tools.timer.startWith', { count: minutes })
        : isPaused
          ? t('tools.timer.resume')
          : t('tools.timer.pause'),
      section,
      keys: ['mod+shift+T'],
      menu: 'workshop',
      run: () => {
        if (!hasTimer) startQuickTimer(scope, minutes)
        else if (isPaused) resumeTimer(scope)
        else pauseTimer(scope)
      }
    },
    {
      id: 'session.timer.more',
      label: t('tools.timer.more'),
      section,
      isEnabled: hasTimer && timer.totalMs !== null,
      run: () => lengthenTimer(scope)
    },
    {
      id: 'session.timer.large',
      label: isLarge ? t('tools.timer.small') : t('tools.timer.large'),
      section,
      isEnabled: hasTimer,
      run: () => setTimerLarge(scope, !isLarge)
    },
    {
      id: 'session.timer.stop',
      label: t('tools.timer.stop'),
      section,
      isEnabled: hasTimer,
      run: () => stopTimer(scope)
    },
    {
      id: 'session.guide',
      label: guide.isShown ? t('tools.guide.hide') : t('tools.guide.show'),
      section,
      keys: [GUIDE_KEYS.show],
      menu: 'workshop',
      isEnabled: hasGuide,
      run: () => guide.show(!guide.isShown)
    },
    {
      id: 'session.guide.next',
      label: t('tools.guide.next'),
      section,
      keys: [GUIDE_KEYS.next],
      isEnabled: hasGuide,
      run: () => guide.step(1)
    },
    {
      id: 'session.guide.previous',
      label: t('tools.guide.previous'),
      section,
      keys: [GUIDE_KEYS.previous],
      isEnabled: hasGuide,
      run: () => guide.step(-1)
    },
    {
      id: 'session.private',
      label: isPrivate ? t('tools.private.end') : t('tools.private.begin'),
      section,
      run: () => {
        changeRoom(scope, { isPrivate: !isPrivate })
        announce(isPrivate ? t('tools.private.ended') : t('tools.private.began'))
      }
    },
    {
      id: 'session.reveal',
      label: t('tools.faceDown.revealAll'),
      section,
      isEnabled: faceDown.length > 0,
      run: async () => {
        // What is written from now on is for everybody to read, too.
        changeRoom(scope, { isPrivate: false })
        await turnNotes(
          replica,
          faceDown.map(({ id }) => id),
          false
        )
      }
    }
  ])
}
