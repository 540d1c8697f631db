/** A path as DynamoDB's messages show it: `[a, [1], b]`. */
export function pathText(path: readonly (string | number)[]): string {
  return `[${path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join(', ')}]`
}
