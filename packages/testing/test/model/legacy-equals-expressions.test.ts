import test from 'ava'
import fc from 'fast-check'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { holds } from '#src/evaluation/holds.js'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { parseUpdate } from '#src/expressions/parse-update.js'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import type { Condition, Update } from '#src/expressions/syntax.js'
import type { AttributeUpdates } from '#src/legacy/attribute-updates.js'
import type { ComparisonOperator } from '#src/legacy/comparison-operator.js'
import type { LegacyCondition } from '#src/legacy/legacy-conditions.js'
import { readAttributeUpdates } from '#src/legacy/read-attribute-updates.js'
import { readFilter } from '#src/legacy/read-filter.js'
import { compareKeys } from '#src/values/compare-keys.js'
import { storedType } from '#src/values/stored-type.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { name, storedItem, storedValue } from '../support/documents.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 50_000 : process.env.SLUICE_TIER === 'ci' ? 10_000 : 2000

// What the Developer Guide's pages on the legacy parameters say to write instead. A list is what values become there.
const INSTEAD: Readonly<Record<ComparisonOperator, (path: string, values: readonly string[]) => string>> = {
  EQ: (path, [value]) => `${path} = ${value}`,
  NE: (path, [value]) => `${path} <> ${value}`,
  LT: (path, [value]) => `${path} < ${value}`,
  LE: (path, [value]) => `${path} <= ${value}`,
  GT: (path, [value]) => `${path} > ${value}`,
  GE: (path, [value]) => `${path} >= ${value}`,
  NULL: (path) => `attribute_not_exists(${path})`,
  NOT_NULL: (path) => `attribute_exists(${path})`,
  CONTAINS: (path, [value]) => `contains(${path}, ${value})`,
  NOT_CONTAINS: (path, [value]) => `(attribute_exists(${path}) AND NOT contains(${path}, ${value}))`,
  BEGINS_WITH: (path, [value]) => `begins_with(${path}, ${value})`,
  IN: (path, values) => `${path} IN (${values.join(', ')})`,
  BETWEEN: (path, [lower, upper]) => `${path} BETWEEN ${lower} AND ${upper}`,
}

const ofTypes = (...types: readonly string[]) => storedValue.filter((value) => types.includes(storedType(value)))
const scalar = ofTypes('S', 'N', 'B')
const sameTyped = fc.oneof(...['S', 'N', 'B'].map((type) => fc.array(ofTypes(type), { minLength: 1, maxLength: 3 })))
const bounds = fc
  .constantFrom('S', 'N', 'B')
  .chain((type) => fc.tuple(ofTypes(type), ofTypes(type)).map((pair) => pair.sort(byKey)))

function byKey(left: WireValue, right: WireValue): number {
  for (const type of ['S', 'N', 'B'] as const) {
    const [one, other] = [left[type], right[type]]
    if (one !== undefined && other !== undefined) return compareKeys(type, one, other)
  }
  return 0
}

const asked = (operators: readonly ComparisonOperator[], values: fc.Arbitrary<WireValue[]>) =>
  fc.record({ ComparisonOperator: fc.constantFrom(...operators), AttributeValueList: values })

const legacyCondition: fc.Arbitrary<Required<LegacyCondition>> = fc.oneof(
  asked(['EQ', 'NE'], fc.tuple(storedValue)),
  asked(['LT', 'LE', 'GT', 'GE'], fc.tuple(scalar)),
  asked(['NULL', 'NOT_NULL'], fc.constant([])),
  asked(['CONTAINS', 'NOT_CONTAINS'], fc.tuple(ofTypes('S', 'N', 'B', 'BOOL', 'NULL'))),
  asked(['BEGINS_WITH'], fc.tuple(ofTypes('S', 'B'))),
  asked(['IN'], sameTyped),
  asked(['BETWEEN'], bounds),
)

/** Conditions or updates by different names, as entries: an object would lose `__proto__`. */
const byName = <T>(one: fc.Arbitrary<T>, minLength: number) =>
  fc.uniqueArray(fc.tuple(name, one), { selector: ([key]) => key, minLength, maxLength: 3 })

/** Collects names and values under aliases, and parses what is written with them. */
class Writer {
  readonly #names: Record<string, string> = {}
  readonly #values: Record<string, WireValue> = {}
  #count = 0

  name(text: string): string {
    const alias = `#n${this.#count++}`
    this.#names[alias] = text
    return alias
  }

  value(value: WireValue): string {
    const alias = `:v${this.#count++}`
    this.#values[alias] = structuredClone(value)
    return alias
  }

  condition(text: string): Condition {
    return parseCondition(text, 'FilterExpression', this.#scope({ FilterExpression: text }))
  }

  update(text: string): Update {
    return parseUpdate(text, this.#scope({ UpdateExpression: text }))
  }

  #scope(expressions: Record<string, string>): ExpressionScope {
    const values = Object.keys(this.#values).length > 0 ? { values: this.#values } : {}
    return new ExpressionScope({ names: this.#names, ...values, expressions, style: 'bare' })
  }
}

const isOperator = (text: string): text is ComparisonOperator => Object.hasOwn(INSTEAD, text)

test('legacy conditions and the expression to be written instead hold for the same items', (t) => {
  const seen = { true: 0, false: 0 }
  fc.assert(
    fc.property(
      byName(legacyCondition, 1),
      fc.constantFrom('AND', 'OR'),
      fc.array(storedItem, { minLength: 1, maxLength: 4 }),
      (conditions, join, items) => {
        const writer = new Writer()
        const written = conditions.map(([one, { ComparisonOperator: operator, AttributeValueList: list }]) => {
          if (!isOperator(operator)) throw new Error(operator)
          return INSTEAD[operator](
            writer.name(one),
            list.map((value) => writer.value(value)),
          )
        })
        const expression = writer.condition(written.join(` ${join} `))
        const legacy = readFilter(fromEntries(conditions), conditions.length > 1 ? join : undefined, 'bare')
        for (const item of [
          ...items,
          fromEntries(
            conditions.map(
              ([
                one,
                {
                  AttributeValueList: [value],
                },
              ]) => [one, value ?? { S: '' }],
            ),
          ),
        ]) {
          const result = legacy === undefined ? undefined : holds(legacy, item)
          t.is(result, holds(expression, item))
          seen[`${result === true}`]++
        }
      },
    ),
    { numRuns: RUNS },
  )
  t.true(seen.true > RUNS / 2 && seen.false > RUNS / 2, JSON.stringify(seen))
})

const attributeUpdate = fc.oneof(
  fc.record({ Action: fc.constant('PUT'), Value: storedValue }),
  fc.record({ Value: storedValue }),
  fc.record({ Action: fc.constant('ADD'), Value: ofTypes('N', 'SS', 'NS', 'BS', 'L') }),
  fc.record({ Action: fc.constant('DELETE'), Value: ofTypes('SS', 'NS', 'BS') }),
  fc.constant({ Action: 'DELETE' }),
)

test('AttributeUpdates and the expression to be written instead make the same item, or are refused both', (t) => {
  const seen = { made: 0, refused: 0 }
  const empty = { L: [] }
  fc.assert(
    fc.property(byName(attributeUpdate, 1), fc.option(storedItem, { nil: undefined }), (updates, item) => {
      const writer = new Writer()
      const sections = new Map<string, string[]>()
      for (const [one, update] of updates) {
        const { Action: action = 'PUT', Value: value }: { Action?: string; Value?: WireValue } = update
        const path = writer.name(one)
        const [section, text] = instead(action, value, path, writer, empty)
        sections.set(section, [...(sections.get(section) ?? []), text])
      }
      const text = [...sections].map(([section, actions]) => `${section} ${actions.join(', ')}`).join(' ')
      const attributeUpdates: AttributeUpdates = fromEntries(updates)
      const [legacy, expression] = [readAttributeUpdates(attributeUpdates, 'bare'), writer.update(text)]
      const key = { pk: { S: 'a' } }
      const [left, right] = [legacy, expression].map((update) => made(update, item, key))
      t.deepEqual(left, right)
      seen[left === 'refused' ? 'refused' : 'made']++
    }),
    { numRuns: RUNS },
  )
  t.true(seen.made > RUNS / 4 && seen.refused > RUNS / 50, JSON.stringify(seen))
})

function instead(
  action: string,
  value: WireValue | undefined,
  path: string,
  writer: Writer,
  empty: WireValue,
): readonly [string, string] {
  if (value === undefined) return ['REMOVE', path]
  // an expression's ADD takes no lists
  if (action === 'ADD' && value.L !== undefined) {
    return ['SET', `${path} = list_append(if_not_exists(${path}, ${writer.value(empty)}), ${writer.value(value)})`]
  }
  return action === 'PUT' ? ['SET', `${path} = ${writer.value(value)}`] : [action, `${path} ${writer.value(value)}`]
}

function made(update: Update, item: WireItem | undefined, key: WireItem): WireItem | 'refused' | undefined {
  try {
    return applyUpdate(update, item, key).item
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationException') return 'refused'
    throw error
  }
}

// by way of JSON, as a request comes, so that `__proto__` is a name
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)))
}
