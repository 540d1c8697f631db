import { leaveOutRetries } from './leave-out-retries.js'
import type { Stack } from './middleware-stack.js'

/** The same command, sent once whatever the client's retry settings are: by way of `send` the retry step is the client's. */
export function withoutRetries<C extends object>(command: C): C {
  const { middlewareStack } = command as { readonly middlewareStack?: Stack }
  if (middlewareStack !== undefined) leaveOutRetries(middlewareStack)
  return command
}
