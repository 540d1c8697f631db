import type { Path } from './syntax.js'

/** A path as DynamoDB's messages show it: `[a, [1], b]`. */
export function pathText(path: Path): string {
  return `[${path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join(', ')}]`
}
