/** One step of the SDK's middleware. */
export type Middleware = (
  next: (args: object) => Promise<unknown>,
  context: object,
) => (args: object) => Promise<unknown>

/** The part of the SDK's middleware stack that is used here; the types of its steps don't matter to us. */
export interface Stack {
  clone(): Stack
  add(middleware: Middleware, options: object): void
  addRelativeTo(middleware: Middleware, options: object): void
}
