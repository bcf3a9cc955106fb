import fs from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../harness/library.ts'
import { outsideContacts } from '../harness/netLog.ts'
import { readPdf } from '../harness/pdf.ts'
import { loggedErrors, saveInto } from './electronApp.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const A4 = { width: 595, height: 842 }

test('the whole journey, from an empty workshop to the first delivery check', async ({ start }) => {
  test.setTimeout(180_000)
  const netLog = path.join(temporaryFolder(), 'net.json')
  const plumbline = await start({ args: [`--log-net-log=${netLog}`] })
  const { library, prepare, board, ranking, respond, track, report, page } = plumbline
  const files = temporaryFolder()
  await saveInto(plumbline.electron, files)

  await test.step('create', async () => {
    await library.create({ title: 'Harbour Museum', client: 'City of Harbour', trade: 'design', stage: 'first-time' })
    await expect(prepare.client).toHaveValue('City of Harbour')
  })

  await test.step('prepare: brief, segments, people, sessions', async () => {
    await prepare.writeBrief('A new visitor guide, on paper and on screens, for the reopening.')
    await prepare.addSegment('Volunteers', 2)
    await prepare.addPerson({ name: 'Ines Moreau', role: 'Director', segment: 'Founders and management' })
    await prepare.addPerson({ name: 'Tom Okafor', role: 'Front desk', segment: 'Volunteers' })
    await prepare.addPerson({ name: '林晓', organisation: 'Friends of the museum' })
    await prepare.addPerson({ name: 'Petra Vogel', side: 'us', role: 'Project lead', organisation: 'Studio Vogel' })
    await prepare.planSession({ title: 'Kickoff', date: '2026-11-02', place: 'Museum', method: 'focus-group' })
    await expect(prepare.segment('Volunteers')).toContainText('1 person')
    await plumbline.expectPhase('prepare', 'Prepare: 4/4')
  })

  await test.step('capture: Enter after Enter, a pasted list, Chinese by its input method', async () => {
    await plumbline.goTo('capture')
    await board.inSession('Kickoff')
    await board.listenTo('Ines Moreau')
    await board.addNotes('Open before Easter', 'One person to call', 'No surprises on the invoice')
    await board.listenTo('Tom Okafor')
    await board.pointAt(0.2, 0.3)
    await board.addNotes('Tickets without queues')
    await board.listenTo('林晓')
    await board.pointAt(0.85, 0.3)
    await board.beginNote()
    await board.ime.type('kaimuqianshiyunxing')
    await board.ime.commit('开幕前试运行')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await board.expectNotes('开幕前试运行')
    await board.listenTo('Ines Moreau')
    await board.paste('- Cheaper than last time\n- Price agreed up front\n\nAn app as the big museums have')
    await plumbline.toast('Pasted as 3 notes').waitFor()
    await board.expectNotes('Cheaper than last time', 'Price agreed up front', 'An app as the big museums have')
    await plumbline.expectPhase('capture', 'Capture: 8 notes')

    await board.fitAll()
    expect(await board.inkOf('开幕前试运行'), 'the characters are drawn').toBeGreaterThan(100)
    const { participants, sessions } = await board.map()
    const tom = participants.find(({ name }) => name === 'Tom Okafor')
    expect(await board.note('Tickets without queues')).toMatchObject({
      participantId: tom?.id,
      sessionId: sessions[0]?.id,
      color: tom?.color
    })
    await board.lookAs('list')
    await expect(page.getByRole('grid').getByText('开幕前试运行')).toBeVisible()
    await board.lookAs('affinity')
  })

  await test.step('cluster: group, drag in and out, move together, merge', async () => {
    await plumbline.goTo('cluster')
    await board.fitAll()
    await board.select('No surprises on the invoice', 'Cheaper than last time', 'Price agreed up front')
    await board.group('Money')
    await board.fitAll()
    await board.lasso('Open before Easter', 'One person to call')
    await board.group('Opening')
    await board.fitAll()
    await board.dragIntoCluster('Tickets without queues', 'Opening')
    await board.expectClusters({
      Money: ['Cheaper than last time', 'No surprises on the invoice', 'Price agreed up front'],
      Opening: ['One person to call', 'Open before Easter', 'Tickets without queues']
    })

    const before = await board.note('Tickets without queues')
    await board.fitAll()
    await board.dragCluster('Opening', { x: 120, y: 60 })
    await soon(async () => (await board.note('Tickets without queues')).x).toBeGreaterThan(before.x)
    const { x, y } = await board.note('Tickets without queues')
    const other = await board.note('Open before Easter')
    await board.fitAll()
    await board.dragOutOfClusters('Tickets without queues')
    await expect
      .poll(async () => (await board.clusters())['Opening'])
      .toEqual(['One person to call', 'Open before Easter'])
    expect(await board.note('Open before Easter')).toEqual(other)
    expect(await board.note('Tickets without queues')).not.toMatchObject({ x, y })

    await board.fitAll()
    await board.merge('No surprises on the invoice', 'Price agreed up front')
    const { mentions } = await board.map()
    const kept = await board.note('No surprises on the invoice')
    expect(mentions).toMatchObject([{ expectationId: kept.id, text: 'Price agreed up front' }])
    await plumbline.expectPhase('cluster', 'Cluster: 4/7')
  })

  await test.step('prioritise: the matrix sets values, the ranking shows what a score is made of', async () => {
    await plumbline.goTo('prioritise')
    await board.judge('No surprises on the invoice', { importance: 0.9, feasibility: 0.8 })
    await board.judge('Open before Easter', { importance: 1, feasibility: 0.3 })
    await board.judge('An app as the big museums have', { importance: 0.2, feasibility: 0.1 })
    await board.judge('Cheaper than last time', { importance: 0.4, feasibility: 0.2 })
    await expect
      .poll(() => board.note('Cheaper than last time'))
      .toMatchObject({
        importance: expect.closeTo(0.4, 2),
        feasibility: expect.closeTo(0.2, 2)
      })
    await expect(ranking.panel.getByRole('button', { name: /^Rank \d/ })).toContainText([
      'No surprises on the invoice',
      'Open before Easter',
      'Cheaper than last time',
      'An app as the big museums have'
    ])
    // 50 × 0.9 + 30 × (who of the room says it) + 20 × 0.8
    await expect(ranking.row('No surprises on the invoice')).toContainText('45 of 50')
    await expect(ranking.row('No surprises on the invoice')).toContainText('16 of 20')
    await ranking.decide('No surprises on the invoice', 'now', 'Ours to keep')
    await ranking.decide('Open before Easter', 'later', 'The printer needs eight weeks')
    await ranking.decide('An app as the big museums have', 'alternative', 'Not with this budget')
    await expect
      .poll(() => board.note('Open before Easter'))
      .toMatchObject({
        verdict: 'later',
        verdictReason: 'The printer needs eight weeks'
      })
  })

  await test.step('respond: promise, explanation, alternative', async () => {
    await plumbline.goTo('respond')
    await respond.promise('No surprises on the invoice', {
      text: 'You agree to every extra before it is begun',
      measure: 'No line on the invoice without a signed note',
      owner: 'Petra Vogel',
      due: '2027-01-31',
      way: 'making',
      level: 8
    })
    await respond.setLevel('desired', 9)
    await respond.setLevel('agreed', 7)
    await expect(respond.lacks).toHaveText([/met$/, /met$/, /met$/, /met$/])
    await respond.explain('Open before Easter', 'The guide comes in May: printing alone takes eight weeks.')
    await respond.offerInstead(
      'An app as the big museums have',
      'A page for the phone, reached by a code on each ticket.'
    )
    await plumbline.expectPhase('respond', 'Respond: 3/7')
  })

  await test.step('sign: a version that stays as it is', async () => {
    await plumbline.goTo('report')
    await expect(report.brief).toContainText('You agree to every extra before it is begun')
    await report.sign('Ines Moreau', 'Petra Vogel')
    await expect(report.version(1)).toBeVisible()
    await expect(page.getByText('Version 1 is what stands.')).toBeVisible()
  })

  await test.step('track: at a later session, status, perceived level, gap and curve', async () => {
    await plumbline.goTo('track')
    await track.asSeenIn('Delivery review')
    await track.record('No surprises on the invoice', 'delivered', 'Invoice 118, no extras')
    await track.show('levels')
    await track.perceive('No surprises on the invoice', 5)
    await expect(track.row('No surprises on the invoice').first()).toContainText('−2')
    await expect(track.row('No surprises on the invoice').first()).toContainText('Below')
    await expect(track.curve.locator('svg')).toBeVisible()
    await expect(track.readings).toContainText(['Wished for9', 'Agreed7', 'Perceived5Delivery review'])
    await plumbline.expectPhase('track', 'Track: 1/1')
  })

  await test.step('report: everything on the disk', async () => {
    await plumbline.goTo('report')
    const saved = {
      pdf: await report.save('pdf'),
      png: await report.save('png'),
      csv: await report.save('csv'),
      json: await report.save('json')
    }
    expect(Object.values(saved).map((file) => path.dirname(file))).toEqual([files, files, files, files])

    const pdf = readPdf(fs.readFileSync(saved.pdf))
    expect(pdf.pages.length).toBeGreaterThan(0)
    for (const page of pdf.pages) expect(page).toEqual({ width: closeTo(A4.width), height: closeTo(A4.height) })
    for (const words of [
      'You agree to every extra',
      'A page for the phone',
      '开幕前试运行',
      'Signature',
      '31 Jan 2027'
    ])
      expect(pdf.text).toContain(words)

    const png = fs.readFileSync(saved.png)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16), 'width').toBeGreaterThan(1000)

    const csv = fs.readFileSync(saved.csv, 'utf8')
    expect(csv.startsWith('\uFEFFid,expectation,')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(8)
    expect(csv).toContain('You agree to every extra before it is begun')
    expect(csv).toContain('开幕前试运行')

    const json = JSON.parse(fs.readFileSync(saved.json, 'utf8')) as { records: { type: string }[] }
    expect(json.records.filter(({ type }) => type === 'expectation')).toHaveLength(7)

    await plumbline.backToLibrary()
    await plumbline.importer.chooseWorkshop(saved.json)
    await plumbline.expectPhase('capture', 'Capture: 7 notes')
    await plumbline.expectPhase('track', 'Track: 1/1')
  })

  await test.step('nothing was complained of, and nothing outside was asked', async () => {
    await plumbline.quit()
    expect(plumbline.app.complaints).toEqual([])
    expect(loggedErrors(plumbline.app.userData)).toEqual([])
    expect(outsideContacts(netLog)).toEqual([])
  })
})

const closeTo = (value: number): unknown => expect.closeTo(value, -0.5)
