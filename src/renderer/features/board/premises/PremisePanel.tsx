import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch, IconStack2 } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../../domain/map/workshopMap.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { MoreButton, usePages } from '../../../ui/MoreButton.tsx'
import { foundPremises } from './foundPremises.ts'
import { PremiseItem } from './PremiseItem.tsx'
import classes from './premises.module.css'

/** What stands behind the expectations: assumptions, claims of ours, events outside. */
export function PremisePanel() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const { limit, more } = usePages()
  const [search, setSearch] = useState('')
  const [openId, setOpenId] = useState<string | null>(null)
  const searched = useDeferredValue(search)
  const found = useMemo(() => foundPremises(map, searched), [map, searched])
  const links = useMemo(() => groupBy(map.premiseLinks, ({ premiseId }) => premiseId), [map.premiseLinks])
  const isEmpty = map.premises.length === 0
  return (
    <aside data-list className={classes['panel']} aria-label={t('premise.title')}>
      {!isEmpty && (
        <TextInput
          className={classes['search'] ?? ''}
          size="xs"
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            search !== '' && <CloseButton size="xs" aria-label={t('action.clear')} onClick={() => setSearch('')} />
          }
          aria-label={t('premise.search')}
          placeholder={t('premise.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {found.length === 0 ? (
        <EmptyState
          icon={<IconStack2 size={32} stroke={1.4} aria-hidden />}
          title={isEmpty ? t('premise.none') : t('common.nothingFound')}
          {...(isEmpty && { text: t('premise.noneHint') })}
        />
      ) : (
        <ul className={classes['premises']}>
          {found.slice(0, limit).map((premise) => (
            <PremiseItem
              key={premise.id}
              map={map}
              premise={premise}
              noteIds={(links.get(premise.id) ?? []).map(({ expectationId }) => expectationId)}
              isOpen={premise.id === openId}
              onToggle={() => setOpenId(premise.id === openId ? null : premise.id)}
            />
          ))}
        </ul>
      )}
      <MoreButton count={found.length - limit} onMore={more} />
    </aside>
  )
}
