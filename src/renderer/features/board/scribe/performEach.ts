/** `kept`: it waits to be saved. */
type Fate = 'done' | 'kept' | 'refused'

interface Outcome<T> {
  /** The first is done, whatever became of those that hang on it. */
  readonly isDone: boolean
  readonly refused: readonly T[]
}

/** Performs the first step and then those that hang on it, each for itself. Without the first, none. */
export async function performEach<T>(steps: readonly T[], perform: (step: T) => Promise<Fate>): Promise<Outcome<T>> {
  const [first, ...others] = steps
  const fate = first === undefined ? 'done' : await perform(first)
  if (fate === 'refused') return { isDone: false, refused: steps }
  const refused: T[] = []
  for (const step of others) {
    if ((await perform(step)) === 'refused') refused.push(step)
  }
  return { isDone: fate === 'done', refused }
}
