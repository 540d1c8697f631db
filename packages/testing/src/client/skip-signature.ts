type Next<Args, Output> = (args: Args) => Promise<Output>

/** The part of the SDK's middleware stack that is used here. */
interface Stack {
  remove(name: string): boolean
  addRelativeTo(middleware: <Args, Output>(next: Next<Args, Output>) => Next<Args, Output>, options: object): void
}

const NAME = 'httpSigningMiddleware'

/**
 * Leaves out the signature of requests: the fake looks at none, and where the credentials are its own made-up ones nobody
 * else can either. Its place in the stack stays, for middleware that is placed beside it. A stack that signs in another
 * way is left alone.
 */
export function skipSignature(stack: Stack): void {
  if (!stack.remove(NAME)) return
  stack.addRelativeTo((next) => next, {
    name: NAME,
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  })
}
