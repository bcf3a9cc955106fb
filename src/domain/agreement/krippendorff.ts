/**
 * Krippendorff's α for nominal data: the agreement of any number of people, who need not all have judged every unit
 * (Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*). α = 1 − D_o / D_e, where D_o is the disagreement within
 * units and D_e that of all judgements put together at random:
 *
 * D_o = (1/n) Σ_u [m_u² − Σ_c n_uc²] / (m_u − 1), D_e = [n² − Σ_c n_c²] / (n (n − 1))
 *
 * over the units u that two or more (m_u) have judged, n = Σ m_u. At most 1, 0: as by chance, below: worse than that. null
 * where there is no such unit, or all said the same throughout, so that nothing could tell agreement from chance.
 * @param units for each unit how many said each of the categories
 */
export function krippendorffAlpha(units: Iterable<readonly number[]>): number | null {
  const totals: number[] = []
  let [n, within] = [0, 0]
  for (const counts of units) {
    const judged = counts.reduce((sum, count) => sum + count, 0)
    if (judged < 2) continue
    n += judged
    within += (judged * judged - squares(counts)) / (judged - 1)
    for (const [category, count] of counts.entries()) totals[category] = (totals[category] ?? 0) + count
  }
  const among = n * n - squares(totals)
  return among === 0 ? null : 1 - ((n - 1) * within) / among
}

const squares = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count * count, 0)
