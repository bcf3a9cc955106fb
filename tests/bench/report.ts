/** One figure of a bench; with --json each is printed as one line, so that runs can be compared by machines. */
export interface Figure {
  readonly bench: string
  readonly case: string
  /** How many of what the case is about: records, runs. */
  readonly n: number
  readonly value: number
  readonly unit: 'ms' | 'MB' | 'count' | 'per s' | '×'
  /** Against the yardstick that was measured in the same run. */
  readonly ratio?: number
}

const isJson = process.argv.includes('--json')

export function report(figure: Figure): void {
  const value = Number(figure.value.toPrecision(4))
  if (isJson) console.log(JSON.stringify({ ...figure, value }))
  else {
    const ratio = figure.ratio === undefined ? '' : `  (${figure.ratio.toFixed(2)} × the yardstick)`
    const name = `${figure.case} (n = ${figure.n.toLocaleString('en')})`
    console.log(`${figure.bench.padEnd(8)} ${name.padEnd(52)} ${String(value).padStart(9)} ${figure.unit}${ratio}`)
  }
}

/** The value below which so many per cent of the samples lie. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? Number.NaN
}

export function reportDistribution(bench: string, name: string, n: number, samples: readonly number[]): void {
  for (const percent of [50, 95, 99]) {
    report({ bench, case: `${name} p${percent}`, n, value: percentile(samples, percent), unit: 'ms' })
  }
}
