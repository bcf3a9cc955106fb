import { expect } from '@playwright/test'

/** Expects of a value that is read again and again that it becomes right soon: `await soon(() => …).toEqual(…)`. */
export const soon = <T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> =>
  expect.poll(read, { intervals: [20, 40, 80] })
