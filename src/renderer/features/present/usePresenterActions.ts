import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { countOf, useSelection } from '../../canvas/selection.ts'
import { endPresenting, setPresent, showStep, usePresent } from './presentStore.ts'
import { type Step, stepFrom } from './steps.ts'

/** What one can do while presenting, besides all that can be done on the board. */
export function usePresenterActions(steps: readonly Step[]): void {
  const { t } = useTranslation()
  const { isBlank } = usePresent()
  // What is selected has the arrows, and a Space would write into it.
  const hasSelection = useSelection((selection) => countOf(selection) > 0)
  const section = t('present.section')
  const go = (by: number): void => {
    const step = stepFrom(steps, usePresent.getState().stepId, by)
    if (step !== null) showStep(step)
  }
  const isEnabled = steps.length > 0

  useActions([
    {
      id: 'present.next',
      label: t('present.next'),
      section,
      keys: hasSelection ? ['PageDown'] : ['ArrowRight', ' ', 'PageDown'],
      isEnabled,
      run: () => go(1)
    },
    {
      id: 'present.previous',
      label: t('present.previous'),
      section,
      keys: hasSelection ? ['PageUp'] : ['ArrowLeft', 'PageUp'],
      isEnabled,
      run: () => go(-1)
    },
    {
      id: 'present.first',
      label: t('present.first'),
      section,
      keys: ['Home'],
      isEnabled,
      run: () => go(-steps.length)
    },
    { id: 'present.last', label: t('present.last'), section, keys: ['End'], isEnabled, run: () => go(steps.length) },
    {
      id: 'present.blank',
      label: isBlank ? t('present.blank.leave') : t('present.blank.enter'),
      section,
      keys: ['B'],
      run: () => setPresent({ isBlank: !isBlank })
    },
    {
      id: 'present.end',
      label: t('present.end'),
      section,
      keys: ['Escape', 'F5'],
      menu: 'view',
      run: () => (isBlank ? setPresent({ isBlank: false }) : endPresenting())
    }
  ])
}
