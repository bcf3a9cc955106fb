import { notifications } from '@mantine/notifications'
import { MAX_TITLE } from '../../domain/engine/schema.ts'
import type { Side } from '../../domain/handover/conflict.ts'
import type { HandoverLook, JobArgs } from '../../protocol/jobs.ts'
import { showFailure } from '../app/failures.tsx'
import { runJob } from '../app/jobs.ts'
import { go } from '../app/route.ts'
import { i18n } from '../i18n/i18n.ts'
import { failureOf, newId, openScope, Refusal, request } from '../replica/bridge.ts'
import { offerUndo } from '../ui/undoToast.tsx'
import { changeTaking, stopTaking, useHandoverUi } from './handoverUi.ts'

/** Takes in a `.plumb` file: at once where that takes nothing away, else after asking. Throws a `Refusal`. */
export async function takePlumb(name: string, bytes: Uint8Array): Promise<void> {
  const look = await runJob('handover.look', 'app', { bytes, passphrase: '' })
  useHandoverUi.setState({
    taking: {
      name,
      bytes,
      wasSealed: look.isSealed,
      step: 'passphrase',
      look,
      ownTitle: '',
      comparison: null,
      failure: null
    }
  })
  if (!look.isSealed) await lookedAt(look)
}

/** Tries a passphrase; one that does not fit is said where it was typed. */
export async function openSealed(passphrase: string): Promise<void> {
  const { taking } = useHandoverUi.getState()
  if (taking === null) return
  const look = await runJob('handover.look', 'app', { bytes: taking.bytes, passphrase }).catch((error: unknown) => {
    changeTaking({ failure: failureOf(error) })
  })
  if (look === undefined) return
  changeTaking({ look, bytes: look.opened ?? taking.bytes, failure: null })
  await lookedAt(look)
}

async function lookedAt({ scope }: HandoverLook): Promise<void> {
  if (scope === undefined) return
  try {
    const { records } = await openScope(scope)
    const own = records.find(({ id }) => id === scope)
    if (own === undefined) await take({ kind: 'receive' })
    else {
      changeTaking({ step: 'choice', ownTitle: typeof own['title'] === 'string' ? own['title'] : '' })
      await compareAgain({})
    }
  } catch (error) {
    stopTaking()
    throw error
  }
}

/** Works out what a merge would come to, after what has been decided. */
export async function compareAgain(choices: Readonly<Record<string, Side>>): Promise<void> {
  const { taking } = useHandoverUi.getState()
  if (taking?.look.scope === undefined) return
  const { bytes, look } = taking
  const comparison = await runJob('handover.compare', taking.look.scope, { bytes, choices })
  if (useHandoverUi.getState().taking?.look === look) changeTaking({ comparison })
}

type Way = JobArgs<'handover.take'>['way']

/** Does what was chosen, goes there and says what was done; nothing has changed when it fails. */
export async function take(way: Way): Promise<void> {
  const { taking } = useHandoverUi.getState()
  if (taking?.look.scope === undefined) return
  const { bytes, look } = taking
  const scope = way.kind === 'copy' ? newId() : taking.look.scope
  await runJob('handover.take', scope, { bytes, way })
  const { seq } = await request('scope:open', { scope })
  stopTaking()
  go({ page: 'workshop', scope, phase: (look.notes ?? 0) === 0 ? 'prepare' : 'capture' })
  const title = look.title || i18n.t('common.untitled')
  if (way.kind === 'copy' || way.kind === 'receive')
    notifications.show({ message: i18n.t(`handover.done.${way.kind}`, { title }) })
  else offerUndo({ scope, seq, message: i18n.t(`handover.done.${way.kind}`, { title }) })
}

/** The way that was chosen in the dialog. What has changed in the meantime is shown anew, for the rest to be decided. */
export async function takeChosen(way: Way): Promise<void> {
  try {
    await take(way)
  } catch (error) {
    showFailure(error)
    const isStale = error instanceof Refusal && error.failure.code === 'changed-meanwhile'
    if (isStale) await compareAgain(way.kind === 'merge' ? way.choices : {})
  }
}

/** What a workshop is called that stands beside the one it is a copy of. */
export const titleBeside = (title: string): string => i18n.t('handover.titleBeside', { title }).slice(0, MAX_TITLE)
