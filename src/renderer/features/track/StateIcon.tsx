import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconRosetteDiscountCheck
} from '@tabler/icons-react'
import type { DeliveryState } from '../../../domain/statuses/status.ts'
import classes from './StateIcon.module.css'

const ICONS = {
  open: IconCircleDashed,
  'in-progress': IconCircleHalf2,
  delivered: IconCircleCheck,
  exceeded: IconRosetteDiscountCheck,
  missed: IconCircleX,
  withdrawn: IconCircleMinus
} as const satisfies Record<DeliveryState, typeof IconCircleCheck>

/** Tells states apart by shape; the word stands beside it. */
export function StateIcon({ state, size = 16 }: { readonly state: DeliveryState; readonly size?: number }) {
  const Icon = ICONS[state]
  return <Icon size={size} stroke={1.75} className={classes['icon']} data-state={state} aria-hidden />
}
