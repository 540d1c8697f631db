import { normaliseNumber } from '#src/values/normalise-number.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import type { Step } from '../requests/step.js'
import type { Answer } from '../sides/answer.js'

// what the contract suite holds to AWS exactly; DynamoDB Local counts by other rules
const LEFT_OUT = ['ConsumedCapacity', 'ItemCollectionMetrics']

/** The body of an answer in which only what DynamoDB promises has an order. */
export function normaliseAnswer({ body }: Answer, { operation, paged, sortedBy }: Step): object {
  const kept = Object.entries(body).filter(([member]) => !LEFT_OUT.includes(member))
  const normal = Object.fromEntries(kept.map(([member, value]) => [member, normaliseMember(member, value)]))
  if (operation === 'BatchGetItem') {
    const tables = Object.entries((normal.Responses ?? {}) as Record<string, WireItem[]>)
    return { ...normal, Responses: Object.fromEntries(tables.map(([table, items]) => [table, inAnyOrder(items)])) }
  }
  if (!paged) return normal
  const items = normal.Items as WireItem[]
  const order = sortedBy === undefined ? [] : items.map((item) => item[sortedBy] ?? null)
  return { ...normal, Items: inAnyOrder(items), order }
}

function normaliseMember(member: string, value: unknown): unknown {
  switch (member) {
    case 'Items':
      return (value as WireItem[]).map(normaliseItem)
    case 'Item':
    case 'Attributes':
    case 'LastEvaluatedKey':
      return normaliseItem(value as WireItem)
    case 'Responses':
      return Array.isArray(value)
        ? value.map(normaliseResponse)
        : mapped(value as object, (list) => (list as WireItem[]).map(normaliseItem))
    default:
      return value
  }
}

function normaliseResponse(response: { readonly Item?: WireItem }): object {
  return response.Item === undefined ? {} : { Item: normaliseItem(response.Item) }
}

/** An item whose sets are in one order, and whose nested numbers, which DynamoDB Local leaves as written, in one form. */
export function normaliseItem(item: WireItem): WireItem {
  return mapped(item, (value) => normaliseValue(value as WireValue)) as WireItem
}

function normaliseValue(value: WireValue): WireValue {
  if (value.SS !== undefined) return { SS: [...value.SS].sort() }
  if (value.BS !== undefined) return { BS: [...value.BS].sort() }
  if (value.NS !== undefined) return { NS: value.NS.map(numberText).sort() }
  if (value.N !== undefined) return { N: numberText(value.N) }
  if (value.L !== undefined) return { L: value.L.map(normaliseValue) }
  return value.M === undefined ? value : { M: normaliseItem(value.M) }
}

function numberText(text: string): string {
  const normal = normaliseNumber(text)
  return normal.kind === 'number' ? normal.text : text
}

function inAnyOrder(items: readonly WireItem[]): readonly WireItem[] {
  return items
    .map((item) => [sortedJson(item), item] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, item]) => item)
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
      : member,
  )
}

function mapped(object: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))
}
