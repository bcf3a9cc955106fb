/**
 * Cohen's κ = (P_o − P_e) / (1 − P_e) of two who judged the same things (Cohen 1960, *Educational and Psychological
 * Measurement* 20, 37–46): P_o the share on which they agree, P_e the share on which two who judge at random, each as often
 * as they did, would. At most 1, 0: as by chance; null where chance alone explains all (P_e = 1) or nothing was judged.
 * @param table how often the first said the one (row) while the second said the other (column)
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | null {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const n = rows.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const observed = table.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / n
  const expected = rows.reduce((sum, row, index) => sum + (row / n) * ((columns[index] ?? 0) / n), 0)
  return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected)
}

/** What is said of a figure of agreement, in words (Landis & Koch 1977, *Biometrics* 33, 159–174). A habit, not a truth. */
export const AGREEMENT_BANDS = ['poor', 'slight', 'fair', 'moderate', 'substantial', 'almost-perfect'] as const
export type AgreementBand = (typeof AGREEMENT_BANDS)[number]

/** below 0 poor, to .20 slight, to .40 fair, to .60 moderate, to .80 substantial, above almost perfect. */
export function agreementBand(kappa: number): AgreementBand {
  if (kappa < 0) return 'poor'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect'
}
