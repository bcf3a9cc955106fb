import { APP_SCOPE } from '../../../domain/engine/schema.ts'
import { columnMemoryType } from '../../../domain/interop/columnMemory.ts'
import { listerOf } from '../../../domain/map/workshopMap.ts'
import type { JobArgs, TablePreview } from '../../../protocol/jobs.ts'
import { newId, openScope, request } from '../../replica/bridge.ts'

export type RememberedColumns = NonNullable<JobArgs<'import.preview'>['remembered']>

/** What the columns of tables were taken for before. */
export async function rememberedColumns(): Promise<RememberedColumns> {
  const { records } = await openScope(APP_SCOPE)
  return listerOf(records)(columnMemoryType).map(({ headers, mapping }) => ({ headers, mapping }))
}

/** For the next table that has the same columns. */
export async function rememberColumns({ headers, mapping }: TablePreview): Promise<void> {
  if (headers.length === 0) return
  const args = { id: newId(), headers, mapping }
  await request('command:run', { scope: APP_SCOPE, name: 'import.rememberColumns', args })
}
