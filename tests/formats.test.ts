import { describe, expect, it, vi } from 'vitest'
import { DomainError } from '../src/domain/engine/errors.ts'
import { coordinateSchema, MAX_TEXT, MAX_TITLE } from '../src/domain/engine/schema.ts'
import type { ImportBundle } from '../src/domain/interop/bundle.ts'
import { readFile } from '../src/jobs/import/read.ts'
import { fixture } from './harness/importFile.ts'
import { mutate } from './harness/mutate.ts'

// Boards and lists of other programs, read from their files as the import reads them. `bench:fuzz` does ten thousand more.
vi.setConfig({ testTimeout: 30_000 })

function read(name: string, bytes: Uint8Array = fixture(name)): ImportBundle & { readonly format: string } {
  const { content, format } = readFile({ name: name.slice(name.indexOf('/') + 1), bytes, hasHeader: true })
  if (content.kind !== 'bundle') throw new Error(`${name} is read as a ${content.kind}`)
  return { ...content.bundle, format }
}

const readJson = (name: string, value: unknown): ImportBundle =>
  read(name, new TextEncoder().encode(JSON.stringify(value)))

/** Each note with its cluster, colour and place. */
const told = ({ notes, clusters }: ImportBundle) =>
  notes.map(({ text, clusterKey, color, at }) => {
    const place = at === null ? null : [Math.round(at.x), Math.round(at.y)]
    return [text, clusters.find(({ key }) => key === clusterKey)?.title ?? '', color, place]
  })

const named = ({ clusters }: ImportBundle) =>
  clusters.map(({ title, parentKey }) => [title, clusters.find(({ key }) => key === parentKey)?.title ?? ''])

const linked = ({ links, notes }: ImportBundle) =>
  links.map(({ fromKey, toKey, kind }) => {
    const text = (wanted: string) => notes.find(({ key }) => key === wanted)?.text
    return [text(fromKey), kind, text(toKey)]
  })

const faults = ({ issues }: ImportBundle) => issues.map(({ where, fault }) => `${where}: ${fault}`)

describe('JSON Canvas', () => {
  const board = () => read('json-canvas/board.canvas')

  it('makes notes of what has words, as far apart as its notes must be', () => {
    expect(board().format).toBe('jsonCanvas')
    expect(told(board())).toEqual([
      [
        'On time\n\nEvery delivery on the day that was said, see plan (https://example.org/plan)',
        ...['交付时间', 'rose', [16, 133]]
      ],
      ['报价要透明', '交付时间', 'blue', [240, 133]],
      ['Nobody calls on a Saturday', '交付时间 / Weekends', null, [32, 1133]],
      ['notes/interview 3.md#Prices', 'Delivery', null, [560, 133]],
      ['https://example.org/sla', '', null, [1280, 0]]
    ])
  })

  it('brings groups in groups down to clusters in themes', () =>
    expect(named(board())).toEqual([
      ['Delivery', ''],
      ['交付时间', 'Delivery'],
      ['交付时间 / Weekends', 'Delivery']
    ]))

  it('connects notes, in the direction of the arrow', () =>
    expect(linked(board()).map(([, kind]) => kind)).toEqual(['supports', 'conflicts', 'supports']))

  it('names what it does not take', () =>
    expect(faults(board())).toEqual([
      'embed 7b07: unknown-part',
      'because of: unknown-part',
      'text 7b06: no-text',
      'edges[3]: dangling-link'
    ]))
})

describe('Excalidraw', () => {
  const board = () => read('excalidraw/board.excalidraw')

  it('makes notes of stickies of both kinds, of shapes grouped with a text, and of texts', () =>
    expect(told(board())).toEqual([
      ['One contact person', 'Service', 'yellow', [40, 60]],
      ['价格 不变', 'Service', 'blue', [300, 60]],
      ['Grouped, not bound', '', 'green', [900, 60]],
      ['A text of its own', '', null, [900, 300]]
    ]))

  it('connects what arrows are bound to, and names what it does not take', () => {
    expect(linked(board())).toEqual([['One contact person', 'depends', '价格 不变']])
    expect(faults(board())).toEqual([
      'rectangle deco: not-a-note',
      'freedraw scribble: not-a-note',
      'arrow arr-2: dangling-link'
    ])
  })

  it('reads its clipboard, where a frame may be named that is not in it', () =>
    expect(told(read('excalidraw/clipboard.json'))).toEqual([['One contact person', '', 'yellow', [40, 60]]]))
})

describe('tldraw', () => {
  const board = () => read('tldraw/board.tldr')

  it('reads plain and rich words, at their places in frames and groups, a page beside the other', () => {
    expect(board().title).toBe('Kick-off')
    expect(told(board())).toEqual([
      ['Answer within a day', 'Support', 'yellow', [120, 150]],
      ['No surprises', '', 'green', [810, 20]],
      ['In a turned frame', 'Turned', 'rose', [-40, 630]],
      ['On the second page', '', 'violet', [1410, 0]],
      ['先说明\n再收费', 'Support', 'blue', [360, 150]]
    ])
  })

  it('connects by both kinds of arrows', () => {
    expect(linked(board())).toEqual([
      ['Answer within a day', 'supports', '先说明\n再收费'],
      ['No surprises', 'supports', 'Answer within a day']
    ])
    expect(faults(board())).toEqual(['draw shape:ink: not-a-note', 'arrow shape:arrow-loose: dangling-link'])
  })

  it('does not open an archive, and says what to do', () =>
    expect(() => read('x/board.tldraw', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toThrow(
      'import-tldraw-archive'
    ))
})

describe('Trello', () => {
  const board = () => read('trello/board.json')

  it('makes clusters of lists and notes of cards, in their order', () => {
    expect([board().title, named(board())]).toEqual([
      'Client wishes',
      [
        ['To do', ''],
        ['Doing', '']
      ]
    ])
    expect(told(board())).toEqual([
      ['First card', 'To do', null, null],
      ['Second card', 'To do', 'rose', null],
      ['正在做', 'Doing', null, null]
    ])
  })

  it('keeps what else is on a card', () =>
    expect(board().notes[1]?.raw).toEqual({
      description: 'As **she** said:\n> quickly',
      ...{ labels: 'urgent', members: 'Ann Lee', due: '2026-03-01T10:00:00.000Z' },
      ...{ checklists: 'Steps\n[x] Call\n[ ] Write', comments: 'First comment\n\nLater comment' },
      url: 'https://trello.com/c/aaaa'
    }))

  it('names what was put away', () =>
    expect(faults(board())).toEqual([
      'Archived card: archived',
      '65a10006c0: no-text',
      'Card of an archived list: archived'
    ]))
})

describe('Miro items', () => {
  it('reads what the REST interface answers: words out of HTML, corners out of centres', () => {
    const board = read('miro-items/rest.json')
    expect(told(board)).toEqual([
      ['Train our people & theirs\nbefore go-live', 'Onboarding', 'yellow', [651, 246]],
      ['一个联系人', '', 'teal', [1825, 386]],
      ['A card', '', 'blue', [1840, 853]]
    ])
    expect(linked(board).map(([, kind]) => kind)).toEqual(['depends'])
    expect(faults(board)).toEqual(['image 3458764500000000005: not-a-note'])
  })

  it('reads what the web interface answers', () => {
    const board = read('miro-items/websdk.json')
    expect(told(board).map(([text]) => text)).toEqual(['Flat fields', 'Line\nbreak\n- one\n- two'])
    expect(board.notes[0]?.raw).toEqual({ tags: 'must' })
  })
})

describe('Markdown', () => {
  it('reads headings, lists in lists, tasks and quotations', () => {
    const outline = read('markdown/outline.md')
    expect([outline.title, named(outline)]).toEqual([
      'Wishes of the client',
      [
        ['Support', ''],
        ['Later', 'Support'],
        ['Prices', ''],
        ['Transparent', 'Prices']
      ]
    ])
    expect(told(outline).map(([text, cluster]) => [text, cluster])).toEqual([
      ['An introduction of\ntwo lines.', ''],
      ...[
        ['Answer within a day', 'Support'],
        ['One contact person', 'Support']
      ],
      ['hotline on Sundays (https://example.org)', 'Support'],
      ...[
        ['先说明', 'Later'],
        ['再收费', 'Later'],
        ['Monthly bill', 'Transparent'],
        ['No surprises', 'Transparent']
      ],
      ...[
        ['Fixed\nfor a year', 'Prices'],
        ['- not an item', 'Prices']
      ]
    ])
    expect(outline.notes[1]).toMatchObject({
      ...{ quote: 'I wait for weeks', speaker: 'Ann Lee' },
      mentions: [{ text: 'me too', speaker: 'Bo' }]
    })
    expect(outline.notes[2]?.raw).toEqual({ done: 'x' })
  })

  it('takes an item that has items for a cluster', () =>
    expect(told(read('markdown/wishes.md')).map(([text, cluster]) => [text, cluster])).toEqual([
      ...[
        ['Faster', ''],
        ['in spring', 'Cheaper'],
        ['in autumn', 'Cheaper'],
        ['更好', '']
      ]
    ]))
})

describe('plain lists', () => {
  it('takes a line for a note, and what stands further in for a part of the line above', () => {
    const list = read('text-list/list.txt')
    expect(list.format).toBe('textList')
    expect(told(list).map(([text, cluster]) => [text, cluster])).toEqual([
      ...[
        ['Answer within a day', 'Support'],
        ['One contact person', 'Support']
      ],
      ...[
        ['Transparent', 'Prices'],
        ['No surprises', 'Prices']
      ],
      ...[
        ['不要涨价', ''],
        ['A line of its own, with a comma', '']
      ]
    ])
  })

  it.each([
    ['text;who\nFaster;Ann\nCheaper;Bo', 'x.txt'],
    ['Faster\nCheaper', 'x.csv'],
    ['Faster\tAnn\nCheaper\tBo', 'x.txt'],
    ['x{\n "nodes": [\n  {"id": 1,\n   "type": "text"}', 'x.txt']
  ])('leaves a table to be a table: %j', (text, name) =>
    expect(readFile({ name, bytes: new TextEncoder().encode(text), hasHeader: true }).format).not.toBe('textList')
  )
})

describe('vCard', () => {
  it('reads names, organisations and roles, and nothing else of a person', () => {
    const { people, notes, issues } = read('vcard/contacts.vcf')
    expect(people.map(({ name, organisation, role }) => [name, organisation, role])).toEqual([
      ['Dr. Ann Lee', 'Client, Ltd., Purchasing', 'Head of a very long title that is folded'],
      ['王小明', '明日科技', '产品经理'],
      ['陳思明', '', ''],
      ['Bo; the second', 'Client', '']
    ])
    expect(notes).toEqual([])
    expect(issues).toEqual([
      { where: 'All of them', fault: 'not-a-note' },
      { where: '#35', fault: 'no-text' }
    ])
  })
})

describe('hostile files', () => {
  const node = { id: 'a', type: 'text', x: 0, y: 0, width: 200, height: 200, text: 'Fine' }

  it('finds another place for what lies off every board', () => {
    const far = [1e308, -1e308, 1e8, null].map((x, index) => ({ ...node, id: `n${index}`, x, y: 0 }))
    const { notes } = readJson('board.canvas', { nodes: [node, ...far], edges: [] })
    expect(notes.map(({ at }) => at)).toEqual([{ x: 0, y: 0 }, null, null, null, null])
  })

  it('names texts of a million letters, titles that are too long, and things without a place', () => {
    const long = 'x'.repeat(1_000_000)
    const board = readJson('board.canvas', {
      nodes: [node, { ...node, id: 'b', text: long }, { ...node, id: 'c', type: 'group', label: long }, 7, { id: 'd' }]
    })
    expect(board.issues.map(({ fault }) => fault)).toEqual(['unknown-part', 'unknown-part', 'too-long', 'too-long'])
    expect(board.clusters[0]?.title.length).toBe(MAX_TITLE)
  })

  it('takes ids of its own making for what they are', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'a', 'a', 'a', 'y'.repeat(5000)]
    const text = JSON.stringify({ nodes: keys.map((id) => ({ ...node, id })), edges: [] })
    const poisoned = text.replace('"nodes"', '"__proto__":{"polluted":true},"nodes"')
    const { notes } = read('board.canvas', new TextEncoder().encode(poisoned))
    expect(new Set(notes.map(({ key }) => key)).size).toBe(keys.length)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('comes back from frames that lie in one another in a circle', () => {
    const frame = (id: string, parentId: string) => ({
      ...{ typeName: 'shape', type: 'frame', id, parentId, index: 'a1', x: 1, y: 1, rotation: 0 },
      props: { w: 500, h: 500, name: id }
    })
    const records = [frame('shape:a', 'shape:b'), frame('shape:b', 'shape:a'), frame('shape:c', 'shape:c')]
    const board = readJson('board.tldr', { tldrawFileFormatVersion: 1, records })
    const themes = new Map(board.clusters.map(({ key, parentKey }) => [key, parentKey]))
    for (const parentKey of themes.values()) expect(themes.get(parentKey) ?? '').toBe('')
  })

  it('refuses brackets in brackets, and reads lists in lists ten thousand deep or refuses them', () => {
    const deep = `{"nodes":${'['.repeat(10_000)}${']'.repeat(10_000)},"edges":[]}`
    expect(() => read('board.canvas', new TextEncoder().encode(deep))).toThrow('import-too-deep')
    const list = Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth)}- item ${depth}`).join('\n')
    expect(() => read('list.md', new TextEncoder().encode(list))).toThrow('import-too-many')
  })

  it('names a note that names a long text a million times, and comes back', () => {
    const tag = { id: 't', type: 'tag', title: 'x'.repeat(10_000) }
    const sticky = { id: 's', type: 'sticky_note', content: 'Fine', tagIds: Array.from({ length: 100_000 }, () => 't') }
    expect(readJson('items.json', [tag, sticky]).issues).toMatchObject([{ fault: 'too-long' }])
  })

  it('leaves no program in a note', () => {
    const content =
      '<p>Fine</p><script>alert(1)</script><svg onload=alert(1)><script>x</script></svg><img src=x onerror=y>'
    const board = readJson('items.json', { data: [{ id: 1, type: 'sticky_note', data: { content } }] })
    expect(board.notes.map(({ text }) => text)).toEqual(['Fine'])
  })

  it('makes nothing of a board that is none', () => {
    for (const value of [{}, { nodes: 1, edges: 2 }, { type: 'excalidraw' }, { lists: [], cards: [] }]) {
      expect(() => readJson('x.json', value)).toThrow()
    }
  })
})

const FILES = [
  ...['json-canvas/board.canvas', 'excalidraw/board.excalidraw', 'excalidraw/clipboard.json', 'tldraw/board.tldr'],
  ...['trello/board.json', 'miro-items/rest.json', 'miro-items/websdk.json', 'markdown/outline.md'],
  ...['markdown/wishes.md', 'text-list/list.txt', 'vcard/contacts.vcf']
]

describe.each(FILES)('%s, damaged', (file) => {
  const bytes = fixture(file)

  it('is refused, or makes what commands can take', () => {
    const cut = Array.from({ length: 12 }, (_, nth) => bytes.slice(0, Math.floor((bytes.length * nth) / 12)))
    const damaged = [...cut, ...Array.from({ length: 40 }, (_, seed) => mutate(bytes, seed))]
    const bundles = damaged.map((each) => bundleOrRefusal(file, each)).filter((each) => each !== null)
    expect(bundles.length).toBeGreaterThan(0)
    for (const bundle of bundles) expectSound(bundle)
  })
})

/** null: refused, or taken for a table. What else is thrown is a fault of ours. */
function bundleOrRefusal(name: string, bytes: Uint8Array): ImportBundle | null {
  try {
    const { content } = readFile({ name, bytes, hasHeader: true })
    return content.kind === 'bundle' ? content.bundle : null
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

function expectSound({ notes, clusters, links }: ImportBundle): void {
  const keyed = notes.map(({ key }) => key).filter((key) => key !== '')
  const frames = new Map(clusters.map((cluster) => [cluster.key, cluster]))
  expect([new Set(keyed).size, frames.size]).toEqual([keyed.length, clusters.length])
  for (const { text, quote, at, raw, clusterKey } of notes) {
    for (const words of [text, quote, ...Object.values(raw ?? {})]) expect(words.length).toBeLessThanOrEqual(MAX_TEXT)
    for (const side of at === null ? [] : [at.x, at.y]) expect(coordinateSchema.safeParse(side).success).toBe(true)
    expect(clusterKey === '' || frames.has(clusterKey)).toBe(true)
  }
  for (const { title, parentKey } of clusters) {
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE)
    // CL1: one level.
    expect(parentKey === '' || frames.get(parentKey)?.parentKey === '').toBe(true)
  }
  for (const { fromKey, toKey } of links)
    expect(keyed.includes(fromKey) && keyed.includes(toKey) && fromKey !== toKey).toBe(true)
}
