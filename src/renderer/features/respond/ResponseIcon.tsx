import { IconArrowsSplit2, IconCircleDashed, IconHeartHandshake, IconMessage2 } from '@tabler/icons-react'
import type { ResponseKind } from '../../../domain/responses/response.ts'

const ICONS = { promise: IconHeartHandshake, explanation: IconMessage2, alternative: IconArrowsSplit2 } as const

/** The sign of a kind of response, beside its name; null: there is none yet. */
export function ResponseIcon({ kind, size = 14 }: { readonly kind: ResponseKind | null; readonly size?: number }) {
  const Icon = kind === null ? IconCircleDashed : ICONS[kind]
  return <Icon size={size} stroke={1.75} aria-hidden />
}
