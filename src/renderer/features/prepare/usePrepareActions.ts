import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { FIELD } from './fields.ts'
import { openTemplateDialog } from './templateUi.ts'

/** What one does when preparing, by key and from the palette: each leads to its place on the page. */
export function usePrepareActions(page: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation()
  const section = t('app.phase.prepare')
  const find = (field: string): HTMLElement | null =>
    page.current?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? null
  const goTo = (field: string): void => {
    find(field)?.focus({ preventScroll: true })
    find(field)?.scrollIntoView({ block: 'center' })
  }
  useActions([
    {
      id: 'prepare.addParticipant',
      label: t('prepare.people.add'),
      section,
      keys: ['N'],
      menu: 'workshop',
      run: () => goTo(FIELD.newPerson)
    },
    {
      id: 'prepare.addSession',
      label: t('prepare.sessions.add'),
      section,
      keys: ['shift+N'],
      menu: 'workshop',
      run: () => find(FIELD.newSession)?.click()
    },
    {
      id: 'prepare.addSegment',
      label: t('prepare.segments.add'),
      section,
      menu: 'workshop',
      run: () => goTo(FIELD.newSegment)
    },
    {
      id: 'prepare.addGoal',
      label: t('prepare.goals.add'),
      section,
      keys: ['G'],
      menu: 'workshop',
      run: () => goTo(FIELD.newGoal)
    },
    {
      id: 'prepare.saveTemplate',
      label: t('template.save.action'),
      section,
      menu: 'file',
      run: () => openTemplateDialog('save')
    },
    {
      id: 'prepare.applyTemplate',
      label: t('template.apply.action'),
      section,
      menu: 'file',
      run: () => openTemplateDialog('apply')
    },
    {
      id: 'prepare.editBrief',
      label: t('prepare.about.editBrief'),
      section,
      keys: ['B'],
      run: () => goTo(FIELD.brief)
    }
  ])
}
