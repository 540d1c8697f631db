import { bindUpdate } from './bind-update.js'
import { checkOperatorCount } from './check-operator-count.js'
import { checkUpdateWords } from './check-update-words.js'
import { updateOperators } from './count-operators.js'
import type { ExpressionScope } from './expression-scope.js'
import { openExpression } from './open-expression.js'
import { ParameterScope } from './parameter-scope.js'
import { readUpdate } from './read-update.js'
import type { Update } from './syntax.js'

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
