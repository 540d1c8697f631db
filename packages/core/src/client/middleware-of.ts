import type { SdkClient } from './sdk-client.js'

/** A middleware's place in the SDK's stack: at a step, or relative to another middleware. */
export interface Place {
  readonly name?: string
  readonly step?: string
  readonly priority?: string
  readonly relation?: string
  readonly toMiddleware?: string
}

type Visit = (middleware: unknown, place: Place) => void

/** Shows each middleware of a client, with its place; the stack's own list leaves out what is relative to a command's. */
export function visitMiddleware(client: SdkClient, onAbsolute: Visit, onRelative: Visit): void {
  const { middlewareStack } = client as { readonly middlewareStack: { applyToStack(stack: object): void } }
  // a copy is given everything
  middlewareStack.applyToStack({ add: onAbsolute, addRelativeTo: onRelative })
}

/** All that a handler resolved from the client's middleware depends on, part by part: to be compared one by one. */
export function middlewareOf(client: SdkClient): readonly unknown[] {
  const parts: unknown[] = [(client.config as { readonly logger?: unknown }).logger]
  const note: Visit = (middleware, { name, step, priority, relation, toMiddleware }) => {
    parts.push(middleware, name, step, priority, relation, toMiddleware)
  }
  visitMiddleware(client, note, note)
  return parts
}
