/** What kind of thing a value is, for messages: never the value itself. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  if (Array.isArray(value)) return 'an array'
  const name = classNameOf(value)
  if (name === undefined || name === 'Object') return 'a plain object'
  return /^[AEIO]/.test(name) ? `an ${name}` : `a ${name}`
}

function classNameOf(value: object): string | undefined {
  const prototype: { readonly constructor?: unknown } | null = Object.getPrototypeOf(value)
  const owner = prototype?.constructor
  return typeof owner === 'function' && owner.name !== '' ? owner.name : undefined
}
