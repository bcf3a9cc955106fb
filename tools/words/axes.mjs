const SWEEPS = 12

/** The principal axes of a symmetric matrix, the one of the largest value first (Jacobi's rotations). Writes over it. */
export function principalAxes(matrix) {
  const size = matrix.length
  const axes = matrix.map((_, at) => Float64Array.from({ length: size }, (_, d) => (d === at ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (matrix[p][q] === 0) continue
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
        const tan = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const cos = 1 / Math.hypot(tan, 1)
        rotate(matrix, p, q, cos, tan * cos)
        rotateRows(matrix, p, q, cos, tan * cos)
        rotate(axes, p, q, cos, tan * cos)
      }
    }
  }
  const order = axes.map((_, at) => at).sort((a, b) => matrix[b][b] - matrix[a][a])
  return order.map((column) => axes.map((row) => row[column]))
}

function rotate(rows, p, q, cos, sin) {
  for (const row of rows) {
    const [inP, inQ] = [row[p], row[q]]
    row[p] = cos * inP - sin * inQ
    row[q] = sin * inP + cos * inQ
  }
}

function rotateRows(rows, p, q, cos, sin) {
  for (let d = 0; d < rows.length; d++) {
    const [inP, inQ] = [rows[p][d], rows[q][d]]
    rows[p][d] = cos * inP - sin * inQ
    rows[q][d] = sin * inP + cos * inQ
  }
}
