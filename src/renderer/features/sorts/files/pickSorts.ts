import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../../../protocol/contract.ts'
import type { JobArgs } from '../../../../protocol/jobs.ts'
import { reported } from '../../../app/failures.tsx'
import { pickFiles } from '../../../app/files.ts'
import { runJob } from '../../../app/jobs.ts'
import { working } from '../../../app/work.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { Refusal } from '../../../replica/bridge.ts'
import { setSortsUi } from '../sortsUi.ts'

/** Lets the user choose a file of card sorts, and shows what would come of it. */
export const pickSorts = (scope: string): void =>
  reported(async () => {
    const [file] = await pickFiles('.csv,.tsv,.txt,.xlsx,text/csv')
    if (file === undefined) return
    if (file.size > MAX_FILE_BYTES) throw new Refusal({ code: 'file-too-large', params: { max: MAX_FILE_MB } })
    await readSorts(scope, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  })

/** Reads them, by these columns where the headers do not tell. */
export async function readSorts(scope: string, file: JobArgs<'sorts.read'>): Promise<void> {
  const { name, bytes } = file
  const read = await working({ title: i18n.t('import.work.reading', { name }) }, (options) =>
    runJob('sorts.read', scope, file, options)
  )
  setSortsUi({ view: 'file', file: { name, bytes, read } })
}
