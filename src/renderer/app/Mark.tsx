/** The sign of the product: a plumb line that hangs straight. */
export const Mark = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="M3 2.75h14" stroke="var(--ink)" strokeWidth="1.5" strokeLinecap="round" />
    <path d="M10 3v7" stroke="var(--ink)" strokeWidth="1.5" />
    <path d="M6.5 10h7L10 18z" fill="var(--accent)" />
  </svg>
)
