import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SavingState, useSavingState } from '../replica/pending.ts'
import { useUnsaved } from '../replica/unsaved.ts'
import classes from './SavedIndicator.module.css'

/** A change is durable within milliseconds: only one that takes longer is worth showing. */
const PATIENCE_MS = 400

/** Says quietly that all is saved; loudly when it is not. */
export function SavedIndicator() {
  const { t } = useTranslation()
  const saving = useSavingState()
  const isUnsaved = useUnsaved(({ calls }) => calls.length > 0)
  const state = useCalm(isUnsaved ? 'failed' : saving)
  return (
    <Tooltip label={t(`app.saving.${state}Hint`)} multiline maw={280}>
      <span className={classes['state']} data-state={state} role={state === 'failed' ? 'alert' : undefined}>
        {state === 'saved' && <IconCheck size={14} stroke={2} aria-hidden />}
        {state === 'saving' && <IconLoader2 size={14} stroke={2} aria-hidden />}
        {state === 'failed' && <IconAlertTriangle size={14} stroke={2} aria-hidden />}
        <span className={classes['word']}>{t(`app.saving.${state}`)}</span>
      </span>
    </Tooltip>
  )
}

function useCalm(state: SavingState): SavingState {
  const [shown, setShown] = useState(state)
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), state === 'saving' ? PATIENCE_MS : 0)
    return () => clearTimeout(timer)
  }, [state])
  return shown
}
