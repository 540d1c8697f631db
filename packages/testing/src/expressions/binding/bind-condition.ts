import type { WrittenCondition } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Condition } from '../syntax.js'
import { bindFunction } from './bind-function.js'
import { bindTest } from './bind-test.js'

/** Resolves the aliases of a condition and checks its operands, one test after the other as written. */
export function bindCondition(written: WrittenCondition, scope: ParameterScope): Condition {
  switch (written.kind) {
    case 'and':
    case 'or':
      return { kind: written.kind, conditions: written.conditions.map((one) => bindCondition(one, scope)) }
    case 'not':
      return { kind: 'not', condition: bindCondition(written.condition, scope) }
    case 'function':
      return bindFunction(written, scope)
    case 'comparison':
    case 'between':
    case 'in':
      return bindTest(written, scope)
    default:
      return written satisfies never
  }
}
