import { checkGiven } from '../../expressions/scope/check-given.js'
import type { ExpressionParameter } from '../../expressions/scope/expression-parameter.js'
import { checkNotMixed } from '../../legacy/check-not-mixed.js'
import { validationError } from '../../wire/validation-error.js'
import type { ReadInput } from './read-input.js'
import type { SelectionInput } from './read-selection.js'

type LegacyParameter = 'AttributesToGet' | 'QueryFilter' | 'ScanFilter' | 'ConditionalOperator' | 'KeyConditions'
type Expression = ExpressionParameter & keyof SelectionInput

/** Refuses parameters of a Query or Scan that don't go together, before it is looked at what they hold. */
export function checkParameters(
  input: ReadInput & SelectionInput,
  legacy: readonly LegacyParameter[],
  parameters: readonly Expression[],
): void {
  checkNotMixed<LegacyParameter | Expression>(input, legacy, parameters)
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
  const expressions = Object.fromEntries(parameters.map((parameter) => [parameter, input[parameter]]))
  checkGiven({ names, values, expressions, style: 'bare' }, validationError)
}
