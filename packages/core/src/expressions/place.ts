import { checkAttributeName } from '../codec/attribute-name.js'
import { describeValue } from '../codec/describe-value.js'
import { InvalidValue } from '../codec/invalid-value.js'
import { MAX_PATH_STEPS } from '../limits.js'
import type { AttributeType } from '../schema/attribute-type.js'
import type { PlaceOperand } from './condition.js'
import { enterClass, enterValue, isIndex } from './enter.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { isModelled } from './is-modelled.js'
import { type PathSource, type StoredSource, sourceName, sourceOf } from './operand-source.js'
import { pathText } from './path-text.js'

/** An operand as the stored item has it, and how values there are encoded. */
export interface Place<O extends PlaceOperand = PlaceOperand> {
  readonly operand: O
  readonly type: AttributeType
  /** Whether the class asks for a value there. */
  readonly required: boolean
  /** For messages. */
  readonly text: string
}

export type PathPlace = Place<PlaceOperand & { readonly kind: 'path' }>

/**
 * Where an operand is.
 *
 * @throws {ExpressionError} for anything but a path of this expression's `$`, or `size()` of one.
 */
export function placeOf(scope: OperatorScope, operand: unknown): Place {
  const source = sourceOf(operand)
  if (source?.kind !== 'size') return pathPlaceOf(scope, operand)
  const { operand: of, type, text } = pathPlaceOf(scope, source.of)
  if (!hasSize(type)) throw expressionError(scope, text, 'numbers and booleans have no size: compare the value itself')
  return {
    operand: Object.freeze({ kind: 'size', path: of.path }),
    type: 'number',
    required: false,
    text: `size(${text})`,
  }
}

/** Where a path leads. */
export function pathPlaceOf(scope: OperatorScope, operand: unknown): PathPlace {
  const source = sourceOf(operand)
  if (source?.kind !== 'path' && source?.kind !== 'stored-path') {
    const got = source === undefined ? describeValue(operand) : sourceName(source)
    throw expressionError(scope, undefined, `the first operand is ${got}, expected a path such as $.property`)
  }
  const shown = pathText(source.steps.map(String))
  const text = source.kind === 'path' ? shown : shown.replace('$', 'storedPath')
  if (source.kind === 'path' && source.root !== scope.root) {
    throw expressionError(scope, text, "the path is of another function's $: use its own")
  }
  try {
    return { ...(source.kind === 'path' ? walk(scope, source) : walkStored(scope, source)), text }
  } catch (error) {
    throw expressionError(scope, text, InvalidValue.from(error).reason)
  }
}

function walk({ schema }: OperatorScope, { steps }: PathSource): Omit<PathPlace, 'text'> {
  const [first, ...others] = steps
  if (first === undefined) throw new InvalidValue('$ is the whole item: name an attribute, such as $.property')
  checkDepth(steps)
  let { stored, type, required } = enterClass(schema, first)
  const path = [stored]
  for (const step of others) {
    ;({ stored, type, required } = enterValue(type, step))
    path.push(stored)
  }
  return { operand: Object.freeze({ kind: 'path', path: Object.freeze(path) }), type, required }
}

function walkStored({ schema }: OperatorScope, { steps }: StoredSource): Omit<PathPlace, 'text'> {
  checkDepth(steps)
  for (const [at, step] of steps.entries()) checkStored(step, at)
  if (isModelled(schema, steps)) throw new InvalidValue(`${schema.className} models it: go there by $ and its property`)
  return { operand: Object.freeze({ kind: 'path', path: steps }), type: 'unknown', required: false }
}

function checkDepth({ length }: readonly unknown[]): void {
  if (length <= MAX_PATH_STEPS) return
  throw new InvalidValue(`the path has ${length} steps, DynamoDB takes ${MAX_PATH_STEPS}: look less deep`)
}

function checkStored(step: unknown, at: number): void {
  if (typeof step === 'string') checkAttributeName(step)
  else if (at === 0 || typeof step !== 'number' || !isIndex(String(step))) {
    throw new InvalidValue(
      `the ${at + 1}. step is ${describeValue(step)}, expected a name${at === 0 ? '' : ' or an index'}`,
    )
  }
}

const WITHOUT_SIZE: readonly AttributeType[] = ['number', 'bigint', 'decimal', 'boolean', 'epoch-seconds', 'epoch-ms']

function hasSize(type: AttributeType): boolean {
  if (typeof type === 'object' && 'kind' in type && type.kind === 'one-of') return typeof type.values[0] === 'string'
  return !WITHOUT_SIZE.includes(type)
}
