import { Dice } from './dice.ts'

/** What breaks readers: ends of strings and files, numbers beyond reason, names of prototypes, formulas, markup. */
const NASTY = [
  ...['"', "'", ',', ';', '\t', '\n', '\r\n', '\0', '\uFEFF', '{', '}', '[', ']', '<', '>', '&', '\\', '\\u', '=1+1'],
  ...['__proto__', 'constructor', 'null', 'NaN', '1e999', '-1e308', '99999999999999999999', '""', '[[[[[[[[', '{"a":'],
  ...['<script>alert(1)</script>', '=HYPERLINK("http://x")', '@SUM(A1)', '😀', '中', '\u202E', 'END:VCARD', '\ud800']
].map((text) => new TextEncoder().encode(text))

/** Long enough that what takes the square of it is noticed. */
const LONG = 200_000

const CHANGES = [cutOff, flipBits, takeOut, repeat, repeatAtLength, insertNasty, swap, overwrite] as const

/** The file as it might have been damaged, or made to do harm: the same for the same seed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const dice = new Dice(seed)
  // Hardly any of the rest is a file of its kind any more.
  if (seed % 3 === 0) return reword(bytes, dice)
  let changed = bytes
  for (let times = 1 + dice.int(3); times > 0; times--) changed = dice.of(CHANGES)(changed, dice)
  return changed
}

// Of a Buffer, `slice` is no copy.
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

function cutOff(bytes: Uint8Array, dice: Dice): Uint8Array {
  return bytes.slice(0, dice.int(bytes.length + 1))
}

function flipBits(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (let times = 1 + dice.int(8); times > 0 && changed.length > 0; times--) {
    const at = dice.int(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << dice.int(8))
  }
  return changed
}

/** Letters and digits become others: mostly still a file of its kind, which says something else. */
function reword(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (let times = 1 + dice.int(10); times > 0 && changed.length > 0; times--) {
    const at = dice.int(changed.length)
    const kind = WORD_BYTES.find(({ from, to }) => from <= (changed[at] ?? 0) && (changed[at] ?? 0) <= to)
    if (kind !== undefined) changed[at] = kind.from + dice.int(kind.to - kind.from + 1)
  }
  return changed
}

/** 1 to 9, A to Z, a to z. */
const WORD_BYTES = [
  { from: 0x31, to: 0x39 },
  { from: 0x41, to: 0x5a },
  { from: 0x61, to: 0x7a }
]

function takeOut(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice.int(bytes.length + 1)
  return join(bytes.subarray(0, from), bytes.subarray(from + dice.int(200)))
}

function repeat(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice.int(bytes.length + 1)
  const part = bytes.subarray(from, from + 1 + dice.int(100))
  return join(bytes.subarray(0, from), ...Array.from({ length: 1 + dice.int(50) }, () => part), bytes.subarray(from))
}

function repeatAtLength(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.int(bytes.length + 1)
  const part = dice.int(2) === 0 ? dice.of(NASTY) : bytes.subarray(at, at + 1 + dice.int(20))
  const length = 1 + dice.int(LONG)
  return join(bytes.subarray(0, at), Buffer.alloc(part.length === 0 ? 0 : length, part), bytes.subarray(at))
}

function insertNasty(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.int(bytes.length + 1)
  return join(bytes.subarray(0, at), dice.of(NASTY), bytes.subarray(at))
}

function swap(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [a = 0, b = 0] = [dice.int(bytes.length + 1), dice.int(bytes.length + 1)].sort((x, y) => x - y)
  return join(bytes.subarray(0, a), bytes.subarray(b), bytes.subarray(a, b))
}

function overwrite(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const nasty = dice.of(NASTY)
  const at = dice.int(Math.max(1, changed.length - nasty.length))
  changed.set(nasty.subarray(0, Math.max(0, changed.length - at)), at)
  return changed
}
