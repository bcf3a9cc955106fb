import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../../../protocol/contract.ts'
import { reported } from '../../../app/failures.tsx'
import { pickFiles } from '../../../app/files.ts'
import { Refusal } from '../../../replica/bridge.ts'
import { readSorts } from '../../../sorts/readSorts.ts'

/** Lets the user choose a file of card sorts, and shows what would come of it. */
export const pickSorts = (scope: string): void =>
  reported(async () => {
    const [file] = await pickFiles('.csv,.tsv,.txt,.xlsx,text/csv')
    if (file === undefined) return
    if (file.size > MAX_FILE_BYTES) throw new Refusal({ code: 'file-too-large', params: { max: MAX_FILE_MB } })
    await readSorts(scope, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  })
