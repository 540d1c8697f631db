import { bindCondition } from './binding/bind-condition.js'
import { readCondition } from './grammar/read-condition.js'
import type { ConditionParameter } from './scope/expression-parameter.js'
import type { ExpressionScope } from './scope/expression-scope.js'
import { ParameterScope } from './scope/parameter-scope.js'
import type { Condition } from './syntax.js'
import { openExpression } from './tokens/open-expression.js'
import { checkConditionWords } from './words/check-condition-words.js'
import { checkOperatorCount } from './words/check-operator-count.js'
import { conditionOperators } from './words/count-operators.js'

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
