import { CloseButton, Switch, Text, Title, UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { rankExpectations } from '../../../../domain/priority/score.ts'
import { clearSelection, select, useSelection } from '../../../canvas/selection.ts'
import { useFormat } from '../../../i18n/format.ts'
import { sharedOf, shareOf } from '../../../notes/mixedValues.ts'
import { shownRating } from '../../../notes/rating.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { ChoiceSelect } from '../../../ui/ChoiceSelect.tsx'
import { ColorSwatchPicker } from '../../../ui/ColorSwatchPicker.tsx'
import { DraftInput } from '../../../ui/DraftInput.tsx'
import { useDesk } from '../deskContext.ts'
import classes from './ClusterInspector.module.css'
import { factsOf } from './clusterFacts.ts'
import { FieldGroup, FieldRow } from './FieldRow.tsx'
import panel from './Inspector.module.css'
import { useClusterEdits } from './useClusterEdits.ts'

/** So many notes are listed; more are on the board. */
const MOST_LISTED = 100

/** What there is to the clusters that are selected, or what several have in common. */
export function ClusterInspector() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const { frames } = useSelection()
  const clusters = map.clusters.filter(({ id }) => frames.has(id))
  const [first] = clusters
  if (first === undefined) return null
  const single = clusters.length === 1 ? first : null
  const isTheme = single !== null && map.clusters.some(({ parentId }) => parentId === single.id)
  const many = t('cluster.count', { count: clusters.length })
  return (
    <aside className={panel['panel']} aria-label={t('inspector.title')}>
      <header className={panel['header']}>
        <Title order={2} size="h5">
          {single === null ? many : isTheme ? t('cluster.oneTheme') : t('inspector.cluster')}
        </Title>
        <CloseButton size="sm" aria-label={t('inspector.deselect')} onClick={clearSelection} />
      </header>
      <div className={panel['fields']} key={[...frames].join()}>
        {single === null && (
          <Text size="xs" c="dimmed">
            {t('inspector.forAll')}
          </Text>
        )}
        <ClusterFields map={map} clusters={clusters} />
        <Facts map={map} clusters={clusters} />
      </div>
    </aside>
  )
}

interface Props {
  readonly map: WorkshopMap
  readonly clusters: readonly Cluster[]
}

function ClusterFields({ map, clusters }: Props) {
  const { t } = useTranslation()
  const edits = useClusterEdits()
  const ids = clusters.map(({ id }) => id)
  const [single] = clusters.length === 1 ? clusters : []
  const theme = sharedOf(clusters, ({ parentId }) => parentId)
  const themeIds = new Set(map.clusters.map(({ parentId }) => parentId))
  // A theme goes into no other (CL1).
  const canNest = ids.every((id) => !themeIds.has(id))
  const hosts = map.clusters.filter(({ id, parentId }) => parentId === null && !ids.includes(id))
  const switches = [
    { name: 'isCollapsed', label: t('cluster.isCard'), set: edits.collapse },
    { name: 'isLocked', label: t('cluster.isLocked'), set: edits.lock }
  ] as const
  return (
    <div>
      {single !== undefined && (
        <DraftInput
          size="sm"
          mb={8}
          aria-label={t('cluster.name')}
          placeholder={t('board.cluster.name')}
          value={single.title}
          onSave={(title, gesture) => edits.edit(ids, { title }, gesture)}
        />
      )}
      <ColorSwatchPicker
        label={t('cluster.color')}
        value={sharedOf(clusters, ({ color }) => color).value}
        onChange={(color) => void edits.edit(ids, { color })}
      />
      {canNest && (
        <FieldRow label={t('cluster.oneTheme')}>
          {(id) => (
            <ChoiceSelect
              {...{ id, ...theme }}
              size="xs"
              placeholder={t('common.none')}
              choices={hosts.map((host) => ({ value: host.id, label: host.title || t('board.cluster.untitled') }))}
              onChange={(themeId) => void edits.nest(ids, themeId)}
            />
          )}
        </FieldRow>
      )}
      {switches.map(({ name, label, set }) => {
        const share = shareOf(clusters, (cluster) => cluster[name])
        return (
          <Switch
            key={name}
            mt={8}
            size="xs"
            label={share === 'some' ? `${label} (${t('common.mixed')})` : label}
            checked={share === 'all'}
            onChange={(event) => void set(ids, event.currentTarget.checked)}
          />
        )
      })}
    </div>
  )
}

function Facts({ map, clusters }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const desk = useDesk()
  const ranked = useMemo(() => rankExpectations(map), [map])
  const facts = factsOf(map, ranked, new Set(clusters.map(({ id }) => id)))
  const shown = (value: number | null): string => (value === null ? '–' : format.number(value, 0))
  const rows = [
    [t('cluster.notes'), format.number(facts.notes.length)],
    [t('cluster.judged'), t('common.doneOf', { done: facts.judged, total: facts.notes.length })],
    [t('cluster.importance'), shown(facts.importance === null ? null : shownRating(facts.importance))],
    [t('cluster.feasibility'), shown(facts.feasibility === null ? null : shownRating(facts.feasibility))],
    [t('cluster.score'), shown(facts.score)]
  ]
  const choose = (id: string): void => {
    select({ notes: [id] })
    const bounds = desk?.board.boundsOfSelection() ?? null
    if (bounds !== null) desk?.board.camera.reveal(bounds)
  }
  return (
    <>
      <FieldGroup title={t('cluster.facts')}>
        <dl className={classes['facts']}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </FieldGroup>
      {facts.notes.length > 0 && (
        <FieldGroup title={t('cluster.members')}>
          <ul className={classes['notes']}>
            {facts.notes.slice(0, MOST_LISTED).map(({ expectation: { id, text, color }, score }) => (
              <li key={id}>
                <UnstyledButton className={classes['note']} onClick={() => choose(id)}>
                  <span
                    className={classes['dot']}
                    style={{ '--dot': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
                  />
                  <span className={classes['text']}>{text || t('common.untitled')}</span>
                  <span className={classes['score']}>{score === null ? '' : format.number(score, 0)}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {facts.notes.length > MOST_LISTED && (
            <Text size="xs" c="dimmed" mt={6}>
              {t('cluster.more', { count: facts.notes.length - MOST_LISTED })}
            </Text>
          )}
        </FieldGroup>
      )}
    </>
  )
}
