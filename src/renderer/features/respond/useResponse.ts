import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Expectation, Verdict } from '../../../domain/expectations/expectation.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { saysNothing } from '../../../domain/responses/answered.ts'
import type { Response, ResponseKind, Way } from '../../../domain/responses/response.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { attempt } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun } from '../../replica/hooks.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'

type Fields = Omit<CommandArgs<'response.give'>, 'id' | 'expectationId'>

export interface ResponseEditor {
  readonly kind: ResponseKind
  readonly way: Way
  /**
   * Stores the changes, giving the response with the first words; false when they were refused. A kind or a way alone is
   * no response yet: it waits for the words. A response that is emptied is withdrawn.
   */
  save(changes: Partial<Fields>, gesture?: Gesture): Promise<boolean>
}

/** What the verdict has already said. */
const KIND_FOR: Record<Verdict, ResponseKind> = {
  open: 'promise',
  now: 'promise',
  later: 'explanation',
  alternative: 'alternative',
  decline: 'explanation'
}

export function useResponse(
  { id: expectationId, verdict }: Expectation,
  response: Response | undefined
): ResponseEditor {
  const { t } = useTranslation()
  const run = useRun()
  const replica = useReplica()
  const [waiting, setWaiting] = useState<{ readonly kind?: ResponseKind; readonly way?: Way }>({})
  /** The id of a response that was sent and does not stand in our copy yet: several fields may save at once. */
  const sentId = useRef<string | null>(null)
  useEffect(() => {
    if (response !== undefined) sentId.current = null
  }, [response])

  const kind = response?.kind ?? waiting.kind ?? KIND_FOR[verdict]
  const way = response?.way ?? waiting.way ?? 'making'

  const give = async (given: Fields, gesture?: Gesture): Promise<boolean> => {
    const id = newId()
    sentId.current = id
    const isGiven = await attempt(run('response.give', { id, expectationId, ...given }, gesture))
    if (!isGiven) sentId.current = null
    return isGiven
  }

  const save: ResponseEditor['save'] = async (changes, gesture) => {
    const id = response?.id ?? sentId.current
    // A change of kind alone takes nothing away: what the other kind had is kept, in case one goes back to it.
    const isEmptied =
      response && !('kind' in changes) && !saysNothing(response) && saysNothing({ ...response, ...changes })
    if (isEmptied) {
      setWaiting({ kind, way })
      const isWithdrawn = await attempt(run('response.withdraw', { id: response.id }, gesture))
      // What hangs on it (its statuses) goes along: that must not pass unseen.
      if (isWithdrawn) offerUndo({ scope: replica.scope, message: t('respond.response.withdrawn') })
      return isWithdrawn
    }
    if (id !== null) return attempt(run('response.edit', { id, ...changes }, gesture))
    const given = { kind, way, text: '', measure: '', ownerId: null, dueDate: null, promisedLevel: null, ...changes }
    if (!isBlank(given)) return give(given, gesture)
    setWaiting({ kind: given.kind, way: given.way })
    return true
  }

  return { kind, way, save }
}

const isBlank = ({ text, measure, ownerId, dueDate, promisedLevel }: Fields): boolean =>
  text.trim() === '' && measure.trim() === '' && ownerId === null && dueDate === null && promisedLevel === null
