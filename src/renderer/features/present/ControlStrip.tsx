import { Menu, SegmentedControl, UnstyledButton } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  IconCircleDotted,
  IconPointerFilled,
  IconRectangleFilled,
  IconX
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../app/ActionButton.tsx'
import { useGesturing } from '../../canvas/gesturing.ts'
import classes from './ControlStrip.module.css'
import { ProjectorMenu } from './ProjectorMenu.tsx'
import { chooseSource, showStep, usePresent } from './presentStore.ts'
import { STEP_SOURCES, type Step, type StepSource } from './steps.ts'
import { useStepTitle } from './useSteps.ts'

/** So near to the lower edge the pointer asks for the strip, and so far away it no longer does. */
const NEAR_PX = 90
const FAR_PX = 170
/** At the beginning it shows itself, so that one knows where it is. */
const SHOWN_AT_FIRST_MS = 3_500

interface Props {
  readonly steps: readonly Step[]
  readonly step: Step | null
}

const LARGE = { size: '3rem', side: 'top' } as const

/** What leads through a presentation: at the lower edge, when the pointer or the keyboard goes there. */
export function ControlStrip({ steps, step }: Props) {
  const { t } = useTranslation()
  const source = usePresent((present) => present.source)
  const isLaser = usePresent((present) => present.isLaser)
  const hasHalo = usePresent((present) => present.hasHalo)
  const [hasMenu, setMenu] = useState(false)
  const isWanted = useWanted()
  return (
    <section className={classes['place']} data-shown={isWanted || hasMenu} aria-label={t('present.strip')}>
      <div className={classes['strip']} role="toolbar" aria-label={t('present.strip')}>
        <ActionButton id="present.previous" {...LARGE}>
          <IconChevronLeft aria-hidden />
        </ActionButton>
        <StepMenu steps={steps} step={step} onToggle={setMenu} />
        <ActionButton id="present.next" {...LARGE}>
          <IconChevronRight aria-hidden />
        </ActionButton>
        <span className={classes['line']} />
        <SegmentedControl
          size="md"
          aria-label={t('present.source.label')}
          value={source}
          onChange={(value) => chooseSource(value as StepSource)}
          data={STEP_SOURCES.map((value) => ({ value, label: t(`present.source.${value}`) }))}
        />
        <span className={classes['line']} />
        <ActionButton id="present.laser" {...LARGE} isOn={isLaser}>
          <IconPointerFilled aria-hidden />
        </ActionButton>
        <ActionButton id="present.halo" {...LARGE} isOn={hasHalo}>
          <IconCircleDotted aria-hidden />
        </ActionButton>
        <ActionButton id="present.blank" {...LARGE}>
          <IconRectangleFilled aria-hidden />
        </ActionButton>
        <ProjectorMenu isLarge onToggle={setMenu} />
        <span className={classes['line']} />
        <ActionButton id="present.end" {...LARGE}>
          <IconX aria-hidden />
        </ActionButton>
      </div>
    </section>
  )
}

interface StepMenuProps extends Props {
  onToggle(isOpen: boolean): void
}

/** Where one is, and the way to any other step. */
function StepMenu({ steps, step, onToggle }: StepMenuProps) {
  const { t } = useTranslation()
  const titleOf = useStepTitle()
  const source = usePresent((present) => present.source)
  const at = step === null ? 0 : steps.indexOf(step) + 1
  return (
    <Menu position="top" withinPortal={false} onChange={onToggle} width={360} disabled={steps.length === 0}>
      <Menu.Target>
        <UnstyledButton className={classes['step']} data-testid="present-step">
          <span className={classes['title']}>{step === null ? t(`present.none.${source}`) : titleOf(step)}</span>
          {step !== null && (
            <span className={classes['count']}>{t('present.step.count', { at, of: steps.length })}</span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {steps.map((each) => (
          <Menu.Item
            key={each.id}
            fz="md"
            aria-current={each === step ? 'step' : undefined}
            fw={each === step ? 620 : undefined}
            onClick={() => showStep(each)}
          >
            {titleOf(each)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The pointer is at the lower edge, or was just told where the strip is. */
function useWanted(): boolean {
  const [isFirst, setFirst] = useState(true)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFirst(false), SHOWN_AT_FIRST_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const look = ({ clientY }: PointerEvent): void => {
      // Something that is dragged to the edge is not to fall onto a button.
      if (useGesturing.getState().isGesturing) return
      const distance = window.innerHeight - clientY
      setNear((wasNear) => distance < (wasNear ? FAR_PX : NEAR_PX))
    }
    window.addEventListener('pointermove', look)
    window.addEventListener('pointerdown', look)
    return () => {
      window.removeEventListener('pointermove', look)
      window.removeEventListener('pointerdown', look)
    }
  }, [])
  return isFirst || isNear
}
