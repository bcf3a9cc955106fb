import { IconBolt, IconBulb, IconSpeakerphone } from '@tabler/icons-react'
import type { PremiseKind } from '../../../../domain/premises/premise.ts'

const ICONS = { assumption: IconBulb, claim: IconSpeakerphone, event: IconBolt } as const

/** Each kind has a sign of its own: what seems obvious, what we said aloud, what struck from outside. */
export function PremiseIcon({ kind }: { readonly kind: PremiseKind }) {
  const Icon = ICONS[kind]
  return <Icon size={16} stroke={1.6} aria-hidden />
}
