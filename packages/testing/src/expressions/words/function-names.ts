/** The functions of conditions. `size` is an operand, the others are conditions. */
export type ConditionFunction =
  | 'attribute_exists'
  | 'attribute_not_exists'
  | 'attribute_type'
  | 'begins_with'
  | 'contains'
  | 'size'

/** The functions of SET. */
export type UpdateFunction = 'if_not_exists' | 'list_append'

const OPERANDS: ReadonlyMap<string, number> = new Map<ConditionFunction | UpdateFunction, number>([
  ['attribute_exists', 1],
  ['attribute_not_exists', 1],
  ['attribute_type', 2],
  ['begins_with', 2],
  ['contains', 2],
  ['size', 1],
  ['if_not_exists', 2],
  ['list_append', 2],
])

/** How many operands a function takes; `undefined` for what is no function. */
export function operandCount(name: string): number | undefined {
  return OPERANDS.get(name)
}

/** Whether SET has the function. Case matters. */
export function isUpdateFunction(name: string): name is UpdateFunction {
  return name === 'if_not_exists' || name === 'list_append'
}

/** Whether conditions have the function. */
export function isConditionFunction(name: string): name is ConditionFunction {
  return OPERANDS.has(name) && !isUpdateFunction(name)
}
