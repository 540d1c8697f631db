import { MAX_EXPRESSION_BYTES } from '../../limits.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { TokenCursor } from './token-cursor.js'
import { tokenise } from './tokenise.js'

/** Makes an expression that isn't empty or too long ready to be read. */
export function openExpression(text: string, scope: ParameterScope): TokenCursor {
  if (text === '') throw scope.refusal('The expression can not be empty;')
  const size = Buffer.byteLength(text)
  if (size > MAX_EXPRESSION_BYTES) {
    throw scope.refusal(`Expression size has exceeded the maximum allowed size; expression size: ${size}`)
  }
  return new TokenCursor(text, tokenise(text), scope)
}
