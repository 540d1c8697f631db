import type { Stack } from './middleware-stack.js'

/** The same command, sent once whatever the client's retry settings are: by way of `send` the retry step is the client's. */
export function withoutRetries<C extends object>(command: C): C {
  const { middlewareStack } = command as { readonly middlewareStack?: Stack }
  middlewareStack?.add((next) => next, {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    tags: ['RETRY'],
    override: true,
  })
  return command
}
