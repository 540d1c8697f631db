import type { ServiceError } from '../../wire/service-error.js'
import type { ExpressionRequest } from './expression-request.js'

/** Refuses names and values that are given without an expression that could use them. */
export function checkGiven(request: ExpressionRequest, refuse: (message: string) => ServiceError): void {
  const { names, values, expressions, style } = request
  const all = Object.entries(expressions)
  if (names !== undefined && !all.some(isGiven)) {
    throw refuse('ExpressionAttributeNames can only be specified when using expressions')
  }
  const withValues = all.filter(([parameter]) => parameter !== 'ProjectionExpression')
  if (values === undefined || withValues.some(isGiven)) return
  const missing = withValues.map(([parameter]) => parameter)
  const suffix = style === 'current' || missing.length === 0 ? '' : `: ${missing.join(' and ')} ${areNull(missing)}`
  throw refuse(`ExpressionAttributeValues can only be specified when using expressions${suffix}`)
}

function isGiven([, text]: readonly [string, string | undefined]): boolean {
  return text !== undefined
}

function areNull({ length }: readonly string[]): string {
  return length === 1 ? 'is null' : 'are null'
}
