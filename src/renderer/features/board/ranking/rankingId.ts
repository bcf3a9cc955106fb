/** The id of the panel's element: what floats over a row is put into it. */
export const RANKING_ID = 'ranking'
