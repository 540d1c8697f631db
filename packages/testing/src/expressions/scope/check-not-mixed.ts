import { type ErrorStyle, inEnvelope } from '../../values/error-style.js'
import { validationError } from '../../wire/validation-error.js'

type Parameters = Readonly<Record<string, unknown>>

/** Refuses a request with expressions and with parameters that are older than expressions. Both in AWS's order. */
export function checkNotMixed(expressions: Parameters, older: Parameters, style: ErrorStyle): void {
  const [modern, legacy] = [namesOfGiven(expressions), namesOfGiven(older)]
  if (modern === '' || legacy === '') return
  throw validationError(
    inEnvelope(
      style,
      'Can not use both expression and non-expression parameters in the same request: ' +
        `Non-expression parameters: {${legacy}} Expression parameters: {${modern}}`,
    ),
  )
}

function namesOfGiven(parameters: Parameters): string {
  return Object.keys(parameters)
    .filter((name) => parameters[name] !== undefined)
    .join(', ')
}
