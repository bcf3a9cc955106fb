// Before and after all unit tests: where they put their files. What a test leaves there goes at the end, however its process
// has ended.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Linux's folder in memory: a library waits for the disk at each commit, which the tests that use this cannot tell. */
const MEMORY = '/dev/shm'
/** In some containers it is tiny. */
const ROOM = 2 ** 30

const made: string[] = []

function folderIn(parent: string): string {
  const folder = fs.mkdtempSync(path.join(parent, 'plumbline-tests-'))
  made.push(folder)
  return folder
}

function isRoomy(folder: string): boolean {
  if (!fs.existsSync(folder)) return false
  const { bavail, bsize } = fs.statfsSync(folder)
  return bavail * bsize > ROOM
}

export function setup(): void {
  process.env['PLUMBLINE_TEST_FILES'] = folderIn(os.tmpdir())
  process.env['PLUMBLINE_TEST_LIBRARIES'] = folderIn(isRoomy(MEMORY) ? MEMORY : os.tmpdir())
}

export function teardown(): void {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true })
}
