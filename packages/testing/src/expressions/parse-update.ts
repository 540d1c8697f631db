import { bindUpdate } from './binding/bind-update.js'
import { readUpdate } from './grammar/read-update.js'
import type { ExpressionScope } from './scope/expression-scope.js'
import { ParameterScope } from './scope/parameter-scope.js'
import type { Update } from './syntax.js'
import { openExpression } from './tokens/open-expression.js'
import { checkOperatorCount } from './words/check-operator-count.js'
import { checkUpdateWords } from './words/check-update-words.js'
import { updateOperators } from './words/count-operators.js'

/** Parses an UpdateExpression. Its errors come in DynamoDB's order, as those of conditions do. */
export function parseUpdate(text: string, scope: ExpressionScope): Update {
  const own = new ParameterScope('UpdateExpression', scope)
  const cursor = openExpression(text, own)
  const sections = readUpdate(cursor)
  cursor.end()
  checkUpdateWords(sections, own)
  const update = bindUpdate(sections, own)
  checkOperatorCount(updateOperators(sections), own)
  return update
}
