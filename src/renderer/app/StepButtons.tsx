import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHistory } from '../replica/hooks.tsx'
import { KeyTip } from '../ui/Keys.tsx'
import { runAction } from './actions.ts'
import classes from './StepButtons.module.css'
import { stepText } from './steps.ts'

/** Undo and redo, each saying what it would do. */
export function StepButtons() {
  const { t } = useTranslation()
  const { undo, redo } = useHistory()
  return (
    <>
      <StepButton
        actionId="edit.undo"
        keys="mod+Z"
        isEnabled={undo !== null}
        label={undo === null ? t('action.undo') : t('app.undoOf', { what: stepText(undo) })}
        icon={<IconArrowBackUp size={18} stroke={1.5} />}
      />
      <StepButton
        actionId="edit.redo"
        keys="mod+shift+Z"
        isEnabled={redo !== null}
        label={redo === null ? t('action.redo') : t('app.redoOf', { what: stepText(redo) })}
        icon={<IconArrowForwardUp size={18} stroke={1.5} />}
      />
    </>
  )
}

interface Props {
  readonly actionId: string
  readonly keys: string
  readonly isEnabled: boolean
  readonly label: string
  readonly icon: ReactNode
}

const StepButton = ({ actionId, keys, isEnabled, label, icon }: Props) => (
  <Tooltip label={<KeyTip label={label} keys={keys} />}>
    {/* Not `disabled`: who tabs there may read why nothing happens. */}
    <ActionIcon
      aria-label={label}
      aria-disabled={!isEnabled}
      className={classes['button']}
      onClick={() => runAction(actionId)}
    >
      {icon}
    </ActionIcon>
  </Tooltip>
)
