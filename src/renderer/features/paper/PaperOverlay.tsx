import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useRoute } from '../../app/route.ts'
import { BallotsDialog } from './BallotsDialog.tsx'
import { CardsDialog } from './CardsDialog.tsx'
import { showPaper } from './paperUi.ts'

/** Cards and ballots on paper, from any page of a workshop. */
export function PaperOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { t } = useTranslation()
  const section = t('paper.section')
  useActions([
    { id: 'paper.cards', label: t('paper.cards.action'), section, menu: 'workshop', run: () => showPaper('cards') },
    {
      id: 'paper.ballots',
      label: t('paper.ballots.action'),
      section,
      menu: 'workshop',
      run: () => showPaper('ballots')
    }
  ])
  return (
    <>
      <CardsDialog />
      <BallotsDialog />
    </>
  )
}
