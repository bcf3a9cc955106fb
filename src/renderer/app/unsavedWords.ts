import type { ErrorCode } from '../../domain/engine/errors.ts'
import { i18n } from '../i18n/i18n.ts'

const TOLD = [
  'disk-full',
  'disk-read-only',
  'library-in-use',
  'library-unreachable'
] as const satisfies readonly ErrorCode[]

/** What keeps the store from saving, in one short sentence. */
export const troubleText = (trouble: ErrorCode): string =>
  i18n.t(`app.unsaved.trouble.${TOLD.find((each) => each === trouble) ?? 'other'}`)
