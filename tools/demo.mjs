// npm run demo (and npm start where there is no display): drives the sample workshop of the design agency through the
// whole journey in the real app, on a library of its own, and leaves everything that comes of it in out/demo.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loggedErrors, saveInto } from '../tests/e2e/electronApp.ts'
import { Plumbline } from '../tests/e2e/pages/plumbline.ts'
import { settled } from '../tests/e2e/settled.ts'
import { temporaryFolder } from '../tests/harness/library.ts'
import { headless } from './setup/electronArgs.mjs'
import { root } from './setup/project.mjs'
import { main, Stop, say, seconds } from './setup/say.mjs'

const folder = path.join(root, 'out/demo')
const SAMPLE = 'Ferriday & Son: new identity and website'
const CHINESE = [
  { language: 'zh-Hans', sample: '苇川精密：MES 与排产上线', phase: 'prioritise' },
  { language: 'zh-Hant', sample: '灶添醬油：端午檔期「粽子沾什麼」', phase: 'cluster' }
]
const NOTE = 'Say what hosting costs before we sign'
const CLUSTER = 'Just tell me what it costs'
const CHECK_IN = 'Check-in after the show'
/** Somebody may be watching: the pointer rests between steps. */
const isWatched = !headless()
const REST_MS = isWatched ? 1200 : 0

/** The day that is so many days from now: what is looked back at lies before the day on which one looks back. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const shots = []

/** One step of the demo: what is done, in a line, and a picture of what came of it. */
async function step(plumbline, title, name, work) {
  say(`  ${title}`)
  await work()
  await sleep(REST_MS)
  await shoot(plumbline, name)
}

async function shoot({ page }, name) {
  const file = path.join(folder, `${shots.length + 1}-${name}.png`)
  await settled(page)
  await page.screenshot({ path: file })
  shots.push(file)
}

async function journey(plumbline) {
  const { library, prepare, board, ranking, respond, report, track } = plumbline
  await step(plumbline, 'Prepare: who takes part, and a session to look back from', 'prepare', async () => {
    await library.open(SAMPLE)
    await plumbline.goTo('prepare')
    await prepare.addSession({ title: CHECK_IN, date: inDays(90), place: 'Millbeck', method: 'interview' })
  })
  await step(plumbline, 'Capture: one more expectation, in the words of who said it', 'capture', async () => {
    await plumbline.goTo('capture')
    await board.listenTo('Dot Haines')
    await board.fitAll()
    await board.pointAt(0.5, 0.12)
    await board.addNotes(NOTE)
    await overview(board)
  })
  await step(plumbline, 'Cluster: dragged to where it belongs', 'cluster', async () => {
    await plumbline.goTo('cluster')
    await board.fitAll()
    await board.dragIntoCluster(NOTE, CLUSTER)
    await overview(board)
  })
  await step(plumbline, 'Prioritise: judged on the matrix, and decided', 'prioritise', async () => {
    await plumbline.goTo('prioritise')
    await board.judge(NOTE, { importance: 0.94, feasibility: 0.9 })
    await ranking.decide(NOTE, 'now', 'It costs us one line')
    // Away from the row, which would explain its score.
    await board.pointAt(0.05, 0.9)
  })
  await step(plumbline, 'Respond: a promise that can be measured, with an owner and a date', 'respond', async () => {
    await plumbline.goTo('respond')
    await respond.promise(NOTE, {
      text: 'The yearly cost of hosting stands in the offer, VAT included, for three years ahead.',
      measure: 'The figure of the invoice is the figure of the offer',
      owner: 'Lena Voss',
      due: inDays(30),
      way: 'telling',
      level: 9
    })
    await respond.setLevel('desired', 9)
    await respond.setLevel('agreed', 8)
  })
  await step(plumbline, 'Sign: the brief as it stands becomes version 1', 'sign', async () => {
    await plumbline.goTo('report')
    await report.sign('Nora Ferriday', 'Lena Voss')
  })
  await step(plumbline, 'Track: delivered, and how the client sees it', 'track', async () => {
    await plumbline.goTo('track')
    await track.asSeenIn(CHECK_IN)
    await track.record(NOTE, 'delivered', 'Offer and invoice say the same')
    await track.show('levels')
    await track.perceive(NOTE, 7)
  })
}

/** All of the board, without a word about the button that shows it. */
async function overview(board) {
  await board.fitAll()
  await board.pointAt(0.5, 0.97)
}

/** Everything that can be taken along; path by kind. */
async function files(plumbline) {
  await plumbline.goTo('report')
  await saveInto(plumbline.electron, folder)
  await plumbline.report.version(1).click()
  say('  Report: version 1, the board and the data as files')
  const saved = {}
  for (const kind of ['pdf', 'png', 'csv', 'json']) saved[kind] = await plumbline.report.save(kind)
  await sleep(REST_MS)
  return saved
}

async function looks(plumbline) {
  await step(plumbline, 'The same in the dark', 'dark', async () => {
    await plumbline.look('dark')
    await plumbline.goTo('cluster')
    await overview(plumbline.board)
  })
  await plumbline.look('light')
  let speaking = plumbline
  for (const { language, sample, phase } of CHINESE) {
    await step(speaking, `And in Chinese: ${sample}`, language, async () => {
      await speaking.backToLibrary()
      speaking = await speaking.speak(language)
      await speaking.library.open(sample)
      await speaking.goTo(phase)
      await overview(speaking.board)
    })
  }
}

await main(async () => {
  const start = performance.now()
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const userData = temporaryFolder()
  const plumbline = await Plumbline.start({ userData, moves: isWatched })
  let saved
  try {
    await journey(plumbline)
    saved = await files(plumbline)
    await looks(plumbline)
  } finally {
    await plumbline.quit()
  }
  const errors = [...plumbline.app.complaints, ...loggedErrors(userData)]
  if (errors.length > 0) throw new Stop(`The app complained:\n${errors.join('\n')}`)
  const missing = [...Object.values(saved), ...shots].filter((file) => !(fs.statSync(file).size > 0))
  if (missing.length > 0) throw new Stop(`Nothing is in ${missing.join(', ')}`)
  const names = { pdf: 'Alignment brief', png: 'Board', csv: 'Expectations', json: 'Workshop' }
  say(`• Done in ${seconds(start)}. It left`)
  for (const [kind, file] of Object.entries(saved)) say(`  ${names[kind].padEnd(16)} ${path.relative(root, file)}`)
  for (const file of shots) say(`  ${'Screenshot'.padEnd(16)} ${path.relative(root, file)}`)
})
