/** Those of the values that an expression names, or `undefined` where it names none: a request may give no others. */
export function usedValues(
  expression: string,
  values: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> | undefined {
  const aliases = new Set(expression.match(/:\w+/g))
  const used = Object.entries(values).filter(([alias]) => aliases.has(alias))
  return used.length > 0 ? Object.fromEntries(used) : undefined
}
