import { useTranslation } from 'react-i18next'
import { VERDICTS } from '../../../domain/expectations/expectation.ts'
import { RESPONSE_KINDS, type ResponseKind } from '../../../domain/responses/response.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { useRun } from '../../replica/hooks.tsx'
import type { Row } from './responseList.ts'

interface Handles {
  readonly selected: Row | undefined
  step(rows: number): void
  goToUnanswered(): void
  withdraw(): Promise<void>
  write(): void
  respondWith(kind: ResponseKind): void
  showList(): void
  search(): void
}

/** All of the page by key and from the command palette. */
export function useRespondActions(on: Handles): void {
  const { t } = useTranslation()
  const run = useRun()
  const section = t('app.phase.respond')
  const { selected } = on
  const isEnabled = selected !== undefined
  const actions: Action[] = [
    // In a field, the page listens for this one itself: the field must have stored its text first.
    {
      id: 'respond.next',
      label: t('respond.action.next'),
      keys: ['mod+Enter'],
      section,
      isEnabled,
      run: on.goToUnanswered
    },
    {
      id: 'respond.nextRow',
      label: t('respond.action.nextRow'),
      keys: ['mod+]'],
      section,
      isEnabled,
      run: () => on.step(1)
    },
    {
      id: 'respond.previousRow',
      label: t('respond.action.previousRow'),
      keys: ['mod+['],
      section,
      isEnabled,
      run: () => on.step(-1)
    },
    { id: 'respond.write', label: t('respond.action.write'), keys: ['R'], section, isEnabled, run: on.write },
    { id: 'respond.list', label: t('respond.action.list'), keys: ['L'], section, isEnabled, run: on.showList },
    { id: 'respond.search', label: t('respond.action.search'), keys: ['mod+F'], section, isEnabled, run: on.search },
    ...RESPONSE_KINDS.map((kind, index) => ({
      id: `respond.with.${kind}`,
      label: t(`respond.action.respondWith.${kind}`),
      keys: [`${index + 1}`],
      section,
      isEnabled,
      run: () => on.respondWith(kind)
    })),
    ...VERDICTS.map((verdict, index) => ({
      id: `respond.verdict.${verdict}`,
      label: t('respond.action.verdict', { verdict: t(`verdict.${verdict}`) }),
      keys: [`shift+${index + 1}`],
      section,
      isEnabled,
      run: async () => {
        if (selected !== undefined) await run('expectation.triage', { ids: [selected.id], verdict })
      }
    })),
    {
      id: 'respond.withdraw',
      label: t('respond.action.withdraw'),
      section,
      isEnabled: selected?.response !== undefined,
      run: on.withdraw
    }
  ]
  useActions(actions)
}
