import { notifications } from '@mantine/notifications'
import { APP_SCOPE, MAX_TITLE } from '../../domain/engine/schema.ts'
import type { Side } from '../../domain/handover/conflict.ts'
import type { JobArgs } from '../../protocol/jobs.ts'
import { showFailure } from '../app/failures.tsx'
import { runJob } from '../app/jobs.ts'
import { go } from '../app/route.ts'
import { until } from '../app/until.ts'
import { SEEN_PATIENCE_MS, working } from '../app/work.ts'
import { i18n } from '../i18n/i18n.ts'
import { failureOf, newId, openScope, Refusal, request } from '../replica/bridge.ts'
import { offerUndo } from '../ui/undoToast.tsx'
import { changeTaking, stopTaking, type Taking, useHandoverUi } from './handoverUi.ts'

/**
 * Takes in a `.plumb` file: at once where that takes nothing away, else after asking. Resolves when it is in or was given
 * up; one after the other (app/arrivals). Throws a `Refusal`.
 */
export async function takePlumb(name: string, bytes: Uint8Array): Promise<void> {
  const look = await working({ title: i18n.t('handover.work.open', { name }) }, (options) =>
    runJob('handover.look', APP_SCOPE, { bytes, passphrase: '' }, options)
  )
  const taking: Taking = {
    ...{ name, bytes, look, wasSealed: look.isSealed, step: 'passphrase' },
    ...{ ownTitle: '', comparison: null, failure: null, abort: new AbortController() }
  }
  useHandoverUi.setState({ taking })
  if (!look.isSealed) await lookedAt(taking)
  await until(useHandoverUi, (ui) => ui.taking === null)
}

/** Tries a passphrase; one that does not fit is said where it was typed. */
export async function openSealed(taking: Taking, passphrase: string): Promise<void> {
  const { name, bytes, abort } = taking
  const title = i18n.t('handover.work.open', { name })
  const look = await working({ title, patienceMs: SEEN_PATIENCE_MS, within: abort.signal }, (options) =>
    runJob('handover.look', APP_SCOPE, { bytes, passphrase }, options)
  ).catch((error: unknown) => {
    const failure = failureOf(error)
    changeTaking(taking, { failure: failure.code === 'cancelled' ? null : failure })
  })
  if (look === undefined) return
  const opened = { ...taking, look, bytes: look.opened ?? bytes, failure: null }
  changeTaking(taking, opened)
  await lookedAt(opened)
}

async function lookedAt(taking: Taking): Promise<void> {
  const { scope } = taking.look
  if (scope === undefined) return
  try {
    const { records } = await openScope(scope)
    const own = records.find(({ id }) => id === scope)
    if (own === undefined) await take(taking, { kind: 'receive' })
    else {
      changeTaking(taking, { step: 'choice', ownTitle: typeof own['title'] === 'string' ? own['title'] : '' })
      await compareAgain(taking, {})
    }
  } catch (error) {
    stopTaking(taking)
    throw error
  }
}

/** Works out what a merge would come to, after what has been decided. */
async function compareAgain(taking: Taking, choices: Readonly<Record<string, Side>>): Promise<void> {
  const { bytes, look, abort } = taking
  if (look.scope === undefined) return
  const comparison = await runJob('handover.compare', look.scope, { bytes, choices }, { signal: abort.signal })
  changeTaking(taking, { comparison })
}

type Way = JobArgs<'handover.take'>['way']

/** Does what was chosen, goes there and says what was done; nothing has changed when it fails or is cancelled. */
async function take(taking: Taking, way: Way): Promise<void> {
  const { name, bytes, look, abort } = taking
  if (look.scope === undefined) return
  const scope = way.kind === 'copy' ? newId() : look.scope
  const title = i18n.t('handover.work.take', { name })
  await working({ title, patienceMs: SEEN_PATIENCE_MS, within: abort.signal }, (options) =>
    runJob('handover.take', scope, { bytes, way }, options)
  )
  const { seq } = await request('scope:open', { scope })
  stopTaking(taking)
  go({ page: 'workshop', scope, phase: (look.notes ?? 0) === 0 ? 'prepare' : 'capture' })
  const called = look.title || i18n.t('common.untitled')
  if (way.kind === 'copy' || way.kind === 'receive')
    notifications.show({ message: i18n.t(`handover.done.${way.kind}`, { title: called }) })
  else offerUndo({ scope, seq, message: i18n.t(`handover.done.${way.kind}`, { title: called }) })
}

/** The way that was chosen in the dialog. What has changed in the meantime is shown anew, for the rest to be decided. */
export async function takeChosen(taking: Taking, way: Way): Promise<void> {
  try {
    await take(taking, way)
  } catch (error) {
    showFailure(error)
    const isStale = error instanceof Refusal && error.failure.code === 'changed-meanwhile'
    if (isStale) await compareAgain(taking, way.kind === 'merge' ? way.choices : {})
  }
}

/** What a workshop is called that stands beside the one it is a copy of. */
export const titleBeside = (title: string): string => i18n.t('handover.titleBeside', { title }).slice(0, MAX_TITLE)
