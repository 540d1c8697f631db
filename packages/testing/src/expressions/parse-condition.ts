import { bindCondition } from './bind-condition.js'
import { checkConditionWords } from './check-condition-words.js'
import { checkOperatorCount } from './check-operator-count.js'
import { conditionOperators } from './count-operators.js'
import type { ConditionParameter } from './expression-parameter.js'
import type { ExpressionScope } from './expression-scope.js'
import { openExpression } from './open-expression.js'
import { ParameterScope } from './parameter-scope.js'
import { readCondition } from './read-condition.js'
import type { Condition } from './syntax.js'

/**
 * Parses a condition. Its errors come in DynamoDB's order: syntax, parentheses, words, then what each test is about,
 * then the number of operators.
 */
export function parseCondition(text: string, parameter: ConditionParameter, scope: ExpressionScope): Condition {
  const own = new ParameterScope(parameter, scope)
  const cursor = openExpression(text, own)
  const written = readCondition(cursor)
  cursor.end()
  checkConditionWords(written, own)
  const condition = bindCondition(written, own)
  checkOperatorCount(conditionOperators(written), own)
  return condition
}
