import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundPairs } from '../../../protocol/jobs.ts'
import { useActions } from '../../app/actions.ts'
import { runJob } from '../../app/jobs.ts'
import { useRoute } from '../../app/route.ts'
import { working } from '../../app/work.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Review } from './Review.tsx'

/** Notes that say nearly the same, looked at pair by pair; from any page of a workshop. */
export function DuplicatesOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { scope } = useReplica()
  return <OfWorkshop key={scope} scope={scope} />
}

function OfWorkshop({ scope }: { readonly scope: string }) {
  const { t } = useTranslation()
  const { expectations } = useWorkshopMap()
  const [found, setFound] = useState<FoundPairs | null>(null)
  const close = (): void => setFound(null)
  const find = async (): Promise<void> =>
    setFound(
      await working({ title: t('duplicates.finding') }, (options) => runJob('duplicates.find', scope, {}, options))
    )
  useActions([
    {
      id: 'duplicates.review',
      label: t('duplicates.action'),
      section: t('board.section.clusters'),
      keys: ['shift+D'],
      menu: 'workshop',
      isEnabled: expectations.length > 1,
      run: find
    }
  ])
  return (
    <Modal
      opened={found !== null}
      onClose={close}
      title={t('duplicates.title')}
      size="60rem"
      closeOnClickOutside={false}
    >
      {found !== null &&
        (found.count === 0 ? (
          <NothingFound onFind={find} onClose={close} />
        ) : (
          // Found anew: begun anew.
          <Review key={found.pairs.map(({ ids }) => ids.join()).join()} found={found} onFind={find} onClose={close} />
        ))}
    </Modal>
  )
}
