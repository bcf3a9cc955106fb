import { IconArrowNarrowRight, IconCircleX, IconDotsVertical, IconEqual } from '@tabler/icons-react'
import type { LinkKind } from '../../../../domain/links/link.ts'
import classes from './links.module.css'

const ICONS = {
  supports: IconArrowNarrowRight,
  conflicts: IconCircleX,
  depends: IconDotsVertical,
  duplicates: IconEqual
} as const

/** The same shapes as on the board. */
export function LinkIcon({ kind, size = 16 }: { readonly kind: LinkKind; readonly size?: number }) {
  const Icon = ICONS[kind]
  return <Icon size={size} stroke={2} aria-hidden className={classes['icon']} data-kind={kind} />
}
