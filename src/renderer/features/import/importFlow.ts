import { notifications } from '@mantine/notifications'
import { APP_SCOPE, MAX_TITLE } from '../../../domain/engine/schema.ts'
import { isPlumb } from '../../../domain/handover/plumbMagic.ts'
import { listerOf, workshopMap } from '../../../domain/map/workshopMap.ts'
import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../../protocol/contract.ts'
import { runAction, subscribeToActions } from '../../app/actions.ts'
import { dropWaiting, takeIn } from '../../app/arrivals.ts'
import { attempt } from '../../app/failures.tsx'
import { runJob } from '../../app/jobs.ts'
import { currentRoute, go } from '../../app/route.ts'
import { until } from '../../app/until.ts'
import { working } from '../../app/work.ts'
import { takePlumb } from '../../handover/taking.ts'
import { i18n } from '../../i18n/i18n.ts'
import { failureOf, newId, openScope, Refusal, request } from '../../replica/bridge.ts'
import { readSorts } from '../../sorts/readSorts.ts'
import { useSortsUi } from '../../sorts/sortsUi.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { rememberColumns, rememberedColumns } from './columnMemories.ts'
import { countsText } from './countsText.ts'
import { titleFrom } from './fileKinds.ts'
import { changeDraft, type ImportDraft, type OpenWorkshop, type Reading, useImport } from './importState.ts'

/** Takes in files that were chosen, dropped or pasted, one after the other; what cannot be used leaves all as it is. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  await takeIn(files.map((file) => async () => openFile(file.name, await bytesOf(file))))
}

/** Gives up the file that is looked at. */
export function skipFile(): void {
  lastReading.abort()
  useImport.setState({ draft: null })
}

/** Gives up that file and those after it. */
export function cancelImport(): void {
  dropWaiting()
  skipFile()
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw new Refusal({ code: 'file-too-large', params: { max: MAX_FILE_MB } })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that has gone or may not be read.
    throw new Refusal({ code: 'file-unreadable', params: { detail: file.name } })
  }
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  if (isPlumb(bytes)) return takePlumb(name, bytes)
  const reading: Reading = { hasHeader: true }
  const workshop = await openWorkshop()
  const remembered = await rememberedColumns()
  const title = i18n.t('import.work.reading', { name })
  const preview = await working({ title }, (options) =>
    runJob('import.preview', workshop?.scope ?? APP_SCOPE, { name, bytes, ...reading, remembered }, options)
  )
  if (preview.kind === 'workshop') {
    await openWorkshopFile(name, bytes)
    return
  }
  const choices = {
    badRows: 'skip',
    sessionId: null,
    color: 'yellow',
    newTitle: workshop === null ? titleFrom(name) : null
  } as const
  const looked = { name, bytes, reading, preview, choices, workshop, remembered }
  useImport.setState({ draft: { ...looked, failure: null, isReading: false, isImporting: false } })
  await until(useImport, ({ draft }) => draft === null)
  // It may be looked at as card sorts instead: the next file waits for that too.
  await until(useSortsUi, ({ view }) => view !== 'file')
}

/** Goes on with the file as card sorts: what each person did is kept, and its cards are the notes that are here. */
export async function takeAsSorts(): Promise<void> {
  const { draft } = useImport.getState()
  if (draft === null || draft.workshop === null) return
  const { name, bytes, workshop } = draft
  if ((await attempt(readSorts(workshop.scope, { name, bytes }))) && isShown(bytes)) skipFile()
}

async function openWorkshop(): Promise<OpenWorkshop | null> {
  const route = currentRoute()
  if (route.page !== 'workshop') return null
  const { records } = await openScope(route.scope)
  const { workshop, sessions } = workshopMap(listerOf(records))
  return workshop === null ? null : { scope: route.scope, title: workshop.title, sessions }
}

/** Ends with the file: what it would have shown must not come into the next one. */
let lastReading = new AbortController()

/** Reads the file again in another way; the newest wish wins. */
export async function readAgain(change: Partial<Reading> = {}): Promise<void> {
  const { draft } = useImport.getState()
  if (draft === null) return
  lastReading.abort()
  const abort = new AbortController()
  lastReading = abort
  const { mapping, ...others } = draft.reading
  // Columns that come of another reading are others, whatever they are called.
  const keepsColumns = mapping !== undefined && Object.keys(change).every((key) => KEEPING_COLUMNS.has(key))
  const reading: Reading = { ...others, ...(keepsColumns && { mapping }), ...change }
  changeDraft({ reading, isReading: true })
  try {
    const { name, bytes, remembered } = draft
    const args = { name, bytes, ...reading, remembered }
    const preview = await runJob('import.preview', targetOf(draft) ?? APP_SCOPE, args, { signal: abort.signal })
    if (!abort.signal.aborted && preview.kind !== 'workshop') changeDraft({ preview, failure: null, isReading: false })
  } catch (error) {
    if (!abort.signal.aborted) changeDraft({ failure: failureOf(error), isReading: false })
  }
}

const KEEPING_COLUMNS: ReadonlySet<string> = new Set(['mapping', 'scale', 'blockHeadings'])

/** The workshop that it goes into; null: one that is made for it. */
const targetOf = ({ choices, workshop }: ImportDraft): string | null =>
  choices.newTitle === null ? (workshop?.scope ?? null) : null

export async function importDraft(): Promise<void> {
  const { draft } = useImport.getState()
  if (draft === null || draft.isImporting) return
  changeDraft({ isImporting: true })
  const { name, bytes, reading, preview, workshop } = draft
  const { newTitle, ...choices } = draft.choices
  const scope = targetOf(draft) ?? newId()
  const title = scope === workshop?.scope ? null : newTitle?.trim() || titleFrom(name) || i18n.t('common.untitled')
  const table = preview.kind === 'table' ? preview : null
  const args = {
    name,
    bytes,
    format: preview.format,
    encoding: table?.encoding ?? undefined,
    delimiter: table?.delimiter ?? undefined,
    sheet: table?.sheet ?? undefined,
    hasHeader: reading.hasHeader,
    mapping: table?.mapping ?? null,
    ...(reading.scale !== undefined && { scale: reading.scale }),
    ...(reading.blockHeadings !== undefined && { blockHeadings: reading.blockHeadings }),
    newTitle: title?.slice(0, MAX_TITLE) ?? null,
    ...choices,
    // A session of another workshop is none of the new one's.
    sessionId: title === null ? choices.sessionId : null
  }
  await attempt(async () => {
    const counts = await working({ title: i18n.t('import.work.importing', { name }), patienceMs: 0 }, (options) =>
      runJob('import.run', scope, args, options)
    )
    // Before the next file is looked at, which may have the same columns.
    if (table !== null && !table.isRemembered) await attempt(rememberColumns(table))
    // The last changes may be told after the job has answered: the offer must not end with them.
    const { seq } = await request('scope:open', { scope })
    if (isShown(bytes)) useImport.setState({ draft: null })
    showBoard(scope)
    offerUndo({ scope, message: countsText(counts, table === null ? 'leftOut' : 'skipped'), seq })
  })
  // What was refused may be tried again.
  if (isShown(bytes)) changeDraft({ isImporting: false })
}

/** Not if it was given up meanwhile, and the next one is looked at. */
const isShown = (bytes: Uint8Array): boolean => useImport.getState().draft?.bytes === bytes

async function openWorkshopFile(name: string, bytes: Uint8Array): Promise<void> {
  const scope = newId()
  await working({ title: i18n.t('import.work.opening', { name }) }, (options) =>
    runJob('workshop.importJson', APP_SCOPE, { bytes, scope }, options)
  )
  showBoard(scope)
  notifications.show({ message: i18n.t('import.opened', { name }) })
}

/** The notes are seen where they are: on a board, all of it. */
function showBoard(scope: string): void {
  const route = currentRoute()
  const isThere = route.page === 'workshop' && route.scope === scope
  if (!isThere || (route.phase !== 'capture' && route.phase !== 'cluster')) {
    go({ page: 'workshop', scope, phase: 'capture' })
  }
  if (runAction(FIT_BOARD)) return
  const stop = subscribeToActions(() => {
    if (runAction(FIT_BOARD)) stop()
  })
  setTimeout(stop, BOARD_OPENS_MS)
}

/** The board's own action; it is there once the board is. */
const FIT_BOARD = 'board.fitAll'
const BOARD_OPENS_MS = 5000
