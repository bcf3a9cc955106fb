import type { JobArgs } from '../../protocol/jobs.ts'
import { runJob } from '../app/jobs.ts'
import { working } from '../app/work.ts'
import { i18n } from '../i18n/i18n.ts'
import { setSortsUi } from './sortsUi.ts'

/** Reads the card sorts of a file, by these columns where its headers do not tell, and shows what would come of them. */
export async function readSorts(scope: string, file: JobArgs<'sorts.read'>): Promise<void> {
  const { name, bytes } = file
  const read = await working({ title: i18n.t('import.work.reading', { name }) }, (options) =>
    runJob('sorts.read', scope, file, options)
  )
  setSortsUi({ view: 'file', file: { name, bytes, read } })
}
