import { useTranslation } from 'react-i18next'
import { PHASES } from '../../domain/phases/readiness.ts'
import { useHistory } from '../replica/hooks.tsx'
import { type Action, useActions } from './actions.ts'
import { isTyping } from './platform.ts'
import { go } from './route.ts'
import { stepText, useStep } from './steps.ts'

/** What can be done anywhere in a workshop. A component of its own: it alone is drawn again with each step. */
export function WorkshopActions({ scope }: { readonly scope: string }) {
  const { t } = useTranslation()
  const history = useHistory()
  const undo = useStep('undo')
  const redo = useStep('redo')
  const edit = t('app.menu.edit')
  useActions([
    {
      id: 'edit.undo',
      label: history.undo === null ? t('action.undo') : t('app.undoOf', { what: stepText(history.undo) }),
      section: edit,
      keys: ['mod+Z'],
      menu: 'edit',
      isEnabled: history.undo !== null,
      run: () => inField('undo') ?? undo()
    },
    {
      id: 'edit.redo',
      label: history.redo === null ? t('action.redo') : t('app.redoOf', { what: stepText(history.redo) }),
      section: edit,
      keys: ['mod+shift+Z', 'ctrl+Y'],
      menu: 'edit',
      isEnabled: history.redo !== null,
      run: () => inField('redo') ?? redo()
    },
    ...PHASES.map(
      (phase, index): Action => ({
        id: `workshop.phase.${phase}`,
        label: t('app.goToPhase', { phase: t(`app.phase.${phase}`) }),
        section: t('app.phases'),
        keys: [`mod+${index + 1}`],
        menu: 'workshop',
        run: () => go({ page: 'workshop', scope, phase })
      })
    ),
    {
      id: 'workshop.close',
      label: t('app.backToLibrary'),
      section: t('app.section.general'),
      menu: 'file',
      run: () => go({ page: 'library' })
    }
  ])
  return null
}

/** Chosen from the menu while one types: a field's own undo comes first, as by its key. */
function inField(command: 'undo' | 'redo'): Promise<void> | undefined {
  if (!isTyping()) return undefined
  document.execCommand(command)
  return Promise.resolve()
}
