const PLAIN = 'sluice-plain:'

/** Whoever imports `@sluice/testing` gets a module that says the same, with another client. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  if (specifier !== '@sluice/testing') return resolved
  return { url: PLAIN + resolved.url, format: 'module', shortCircuit: true }
}

export async function load(url, context, next) {
  if (!url.startsWith(PLAIN)) return next(url, context)
  return { format: 'module', shortCircuit: true, source: plainTesting(JSON.stringify(url.slice(PLAIN.length))) }
}

function plainTesting(testing) {
  return `
import { FakeDynamoDBClient as Fake } from ${testing}
export * from ${testing}
export class FakeDynamoDBClient extends Fake {
  constructor(config) {
    super(config)
    this.middlewareStack.add((next) => next, { step: 'initialize', name: 'watcher' })
  }
}`
}
