import type { Stack } from './middleware-stack.js'

/** Takes the place of the SDK's retry step, which isn't just removed: the signing step is placed relative to it. */
export function leaveOutRetries(stack: Stack): void {
  stack.add((next) => next, {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    tags: ['RETRY'],
    override: true,
  })
}
