import { validationError } from '../wire/validation-error.js'

/** Refuses a request that has both legacy and expression parameters, of which it lists those given, in AWS's order. */
export function checkNotMixed<K extends string>(
  request: Readonly<Partial<Record<K, unknown>>>,
  legacy: readonly K[],
  expressions: readonly K[],
): void {
  const given = (parameters: readonly K[]): readonly K[] => parameters.filter((one) => request[one] !== undefined)
  const [legacyGiven, expressionsGiven] = [given(legacy), given(expressions)]
  if (legacyGiven.length === 0 || expressionsGiven.length === 0) return
  throw validationError(
    'Can not use both expression and non-expression parameters in the same request: ' +
      `Non-expression parameters: {${legacyGiven.join(', ')}} Expression parameters: {${expressionsGiven.join(', ')}}`,
  )
}
