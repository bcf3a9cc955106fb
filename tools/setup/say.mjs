// Lines for a person who waits: what is being done, and that it still is.

// A bench that is asked for JSON has standard output for itself.
const out = process.argv.includes('--json') ? process.stderr : process.stdout
const interactive = out.isTTY === true

export function say(line) {
  out.write(`${line}\n`)
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Runs work under a line of its own; while it lasts, detail() may say how far it is. */
export async function step(title, work, detail = () => '') {
  const start = performance.now()
  say(`• ${title}`)
  const beat = setInterval(
    () => {
      const line = `  … ${seconds(start)} ${detail()}`
      if (interactive) out.write(`\r${line}\x1b[K`)
      else say(line)
    },
    interactive ? 1_000 : 15_000
  )
  try {
    return await work()
  } finally {
    clearInterval(beat)
    if (interactive) out.write('\r\x1b[K')
    const took = performance.now() - start
    if (took > 1_000) say(`  done in ${seconds(start)}`)
  }
}

/** A failure that needs no stack trace: its message says what to do. */
export class Stop extends Error {}

/** Runs the main function of a tool: a Stop prints its message, anything else its stack; both end with 1. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? `\n✖ ${error.message}` : error)
    process.exitCode = 1
  }
}
