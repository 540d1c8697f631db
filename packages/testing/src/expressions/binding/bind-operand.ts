import { sizeOf } from '../../values/size-of.js'
import type { StoredType } from '../../values/stored-type.js'
import type { WrittenFunction, WrittenOperand } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { bindPath } from './bind-path.js'
import type { BoundOperand } from './bound-operand.js'
import { checkOperandCount } from './check-operand-count.js'
import { checkTypes } from './check-operands.js'

const SIZED: readonly StoredType[] = ['S', 'B', 'SS', 'NS', 'BS', 'L', 'M']

/** Resolves the aliases of an operand of a condition and checks it. Of functions only `size` gets here. */
export function bindOperand(written: WrittenOperand, scope: ParameterScope): BoundOperand {
  switch (written.kind) {
    case 'path':
      return { kind: 'path', path: bindPath(written, scope) }
    case 'value':
      return { kind: 'value', value: scope.value(written.alias) }
    case 'function':
      return bindSize(written, scope)
    default:
      return written satisfies never
  }
}

function bindSize({ name, operands }: WrittenFunction, scope: ParameterScope): BoundOperand {
  const bound = operands.map((operand) => bindOperand(operand, scope))
  checkOperandCount(name, bound.length, scope)
  checkTypes(name, bound, SIZED, scope)
  const [operand] = bound
  if (operand?.kind === 'path') return { kind: 'size', path: operand.path }
  return { kind: 'literal-size', size: (operand?.kind === 'value' && sizeOf(operand.value)) || 0 }
}
