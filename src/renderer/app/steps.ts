import { useCallback } from 'react'
import type { CommandName } from '../../domain/registry.ts'
import { i18n } from '../i18n/i18n.ts'
import { request } from '../replica/bridge.ts'
import { useReplica } from '../replica/hooks.tsx'
import { announce } from '../ui/announce.ts'

/** What a step of undo is called: "add note". A step may be named by a command or by a job. */
export const stepText = (name: string): string =>
  i18n.exists(`commands.${name}`) ? i18n.t(`commands.${name as CommandName}`) : i18n.t('commands.other')

/** Takes back, or does again, one step of the open workshop, and says so to who does not see the board. */
export function useStep(direction: 'undo' | 'redo'): () => Promise<void> {
  const replica = useReplica()
  return useCallback(async () => {
    const { seq, label } = await request(`history:${direction}`, { scope: replica.scope })
    await replica.reached(seq)
    const what = stepText(label)
    announce(direction === 'undo' ? i18n.t('app.undone', { what }) : i18n.t('app.redone', { what }))
  }, [replica, direction])
}
