import { setImmediate } from 'node:timers'

// taken once: fake timers of a test runner replace what is found later, and a fake that waited for them would never go on
const immediately = setImmediate

/** Calls back when everything else has had its turn: the next round of the event loop. */
export function onNextTurn(callback: () => void): void {
  immediately(callback)
}

/** Resolves when everything else has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => immediately(resolve))
}
