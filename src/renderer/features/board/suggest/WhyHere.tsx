import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSelection } from '../../../canvas/selection.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useReason } from './explaining.ts'
import type { ProposedGroup } from './proposal.ts'
import { ReasonView } from './ReasonView.tsx'
import classes from './Suggest.module.css'
import { useSuggesting } from './suggestStore.ts'

/** Why the note that is pointed at, or selected, is in its suggested group; or why the two that are selected are alike. */
export function WhyHere({ groups }: { readonly groups: readonly ProposedGroup[] }) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { expectations } = useWorkshopMap()
  const selected = useSelection(({ notes }) => notes)
  const pointed = useSuggesting((state) => state.pointed)
  const [noteId = pointed, second] = selected
  const group = groups.find(({ noteIds }) => noteId !== null && noteIds.includes(noteId))
  const members = expectations.filter(({ clusterId }) => clusterId !== null && clusterId === group?.group.clusterId)
  const there = new Set(group?.noteIds)
  const fellows = (group?.group.notes ?? []).flatMap(({ id }) => (there.has(id) ? id : []))
  const others =
    selected.size === 2 && second !== undefined
      ? [second]
      : selected.size < 2
        ? [...members.map(({ id }) => id), ...fellows].filter((id) => id !== noteId)
        : []
  const reason = useReason(scope, others.length > 0 ? noteId : null, others.join(' '))
  return (
    <section className={classes['why']} aria-label={t('suggest.why.title')} aria-live="polite">
      {others.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('suggest.why.hint')}
        </Text>
      ) : (
        <>
          <h3>{t('suggest.why.title')}</h3>
          {reason ? <ReasonView reason={reason} /> : null}
        </>
      )}
    </section>
  )
}
