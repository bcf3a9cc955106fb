import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { clearSelection } from '../../canvas/selection.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { announce } from '../../ui/announce.ts'
import { ControlStrip } from './ControlStrip.tsx'
import classes from './Presenter.module.css'
import { leavePresenting, setPresent, showStep, usePresent } from './presentStore.ts'
import { StepVeil } from './StepVeil.tsx'
import { stepFrom } from './steps.ts'
import { usePresenterActions } from './usePresenterActions.ts'
import { useSteps, useStepTitle } from './useSteps.ts'

/** The board for the room: step by step, with nothing over it but what the pointer asks for. */
export function Presenter() {
  const { t } = useTranslation()
  const steps = useSteps()
  const titleOf = useStepTitle()
  const source = usePresent((present) => present.source)
  const stepId = usePresent((present) => present.stepId)
  const isBlank = usePresent((present) => present.isBlank)
  const isLaser = usePresent((present) => present.isLaser)
  const index = steps.findIndex(({ id }) => id === stepId)
  const step = steps[index] ?? null
  usePresenterActions(steps)

  // The first step of what was chosen; also when the one that was shown is gone.
  useEffect(() => {
    const first = step === null ? stepFrom(steps, null, 0) : null
    if (first !== null) showStep(first)
  }, [steps, step])
  useEffect(() => leavePresenting, [])
  const board = useShownBoard((shown) => shown.board)
  useEffect(() => {
    // The page that one comes from may have had something selected; here it would take the arrows.
    if (board !== null) clearSelection()
  }, [board])
  useEffect(() => {
    // Nothing is written into what one does not see.
    if (!isBlank || !(document.activeElement instanceof HTMLElement)) return
    document.activeElement.blur()
    return () => useShownBoard.getState().board?.focus()
  }, [isBlank])

  const said = step === null ? '' : t('present.step.said', { title: titleOf(step), at: index + 1, of: steps.length })
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])

  return (
    <>
      {step !== null && <StepVeil key={`${source} ${step.id}`} step={step} />}
      {isLaser && <LaserShield />}
      <ControlStrip steps={steps} step={step} />
      {isBlank && (
        <button
          type="button"
          className={classes['blank']}
          aria-label={t('present.blank.leave')}
          onClick={() => setPresent({ isBlank: false })}
        />
      )}
    </>
  )
}

/** With the laser in the hand nothing is moved by mistake; the wheel still looks elsewhere. */
function LaserShield() {
  return (
    <div
      className={classes['shield']}
      data-testid="laser-shield"
      onWheel={({ nativeEvent }) => {
        const { board } = useShownBoard.getState()
        board?.element.dispatchEvent(new WheelEvent('wheel', nativeEvent))
      }}
    />
  )
}
