import { expect, test, vi } from 'vitest'
import { startI18n } from '../i18n/i18n.ts'
import { Refusal } from '../replica/bridge.ts'
import { type Arrival, dropWaiting, takeIn, useArrivals } from './arrivals.ts'

startI18n('en')

/** A file that waits for somebody to decide. */
function held() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  const arrival = vi.fn<Arrival>(() => promise)
  return { arrival, resolve: () => resolve() }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

test('the next file has its turn when the one before is through, whichever road it came by', async () => {
  const [first, second, third] = [held(), held(), held()]
  void takeIn([first.arrival, second.arrival])
  void takeIn([third.arrival])
  await settle()
  expect(second.arrival).not.toHaveBeenCalled()
  expect(useArrivals.getState().waiting).toHaveLength(2)
  first.resolve()
  await settle()
  expect(second.arrival).toHaveBeenCalledOnce()
  expect(third.arrival).not.toHaveBeenCalled()
  second.resolve()
  third.resolve()
  await settle()
  expect(third.arrival).toHaveBeenCalledOnce()
})

test('one that is refused does not stop the next', async () => {
  const next = held()
  next.resolve()
  await takeIn([() => Promise.reject(new Refusal({ code: 'cancelled', params: {} })), next.arrival])
  expect(next.arrival).toHaveBeenCalledOnce()
})

test('those that wait can be given up, and later ones come all the same', async () => {
  const [first, second, third] = [held(), held(), held()]
  void takeIn([first.arrival, second.arrival])
  dropWaiting()
  void takeIn([third.arrival])
  first.resolve()
  third.resolve()
  await settle()
  expect(second.arrival).not.toHaveBeenCalled()
  expect(third.arrival).toHaveBeenCalledOnce()
  expect(useArrivals.getState()).toEqual({ waiting: [], isBusy: false })
})
