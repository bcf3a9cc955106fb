import type { Migration } from '../migrate.ts'
import { initial } from './0010-initial.ts'
import { toldColumns } from './0020-told-columns.ts'

/** In order; numbered in tens, so that a fix can be put between two releases. */
export const migrations: readonly Migration[] = [initial, toldColumns]
