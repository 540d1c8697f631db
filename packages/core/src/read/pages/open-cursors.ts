import { valueText } from '../../codec/value-text.js'
import type { CursorScope } from '../../cursor/cursor-scope.js'
import type { Cursors } from '../../cursor/cursors-of.js'
import type { ReadContext } from './read-context.js'
import { readInput } from './read-input.js'
import type { ReadRequest } from './read-request.js'
import { placeAttributes } from './start-key.js'

/** Loads what makes cursors: a program that never pages doesn't need node:crypto. */
export async function openCursors({ clock, cursors }: ReadContext, request: ReadRequest): Promise<Cursors> {
  const { cursorsOf } = await import('../../cursor/cursors-of.js')
  const scope: CursorScope = {
    className: request.schema.className,
    source: sourceText(request),
    attributes: placeAttributes(request),
    segments: request.segments,
    settings: cursors,
    clock,
  }
  return cursorsOf(scope)
}

/**
 * What a cursor is bound to: whatever decides which items are read, and in which order. Not how many at a time, nor what is
 * asked of each: a place between the items stays the same.
 */
function sourceText(request: ReadRequest): string {
  const { kind, table, index, forward, segments } = request
  const input = readInput({ ...request, projection: undefined })
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = input
  return JSON.stringify([
    [kind, table.name, index?.name ?? '', forward, segments],
    [input.KeyConditionExpression ?? '', input.FilterExpression ?? ''],
    Object.entries(names),
    Object.entries(values).map(([alias, value]) => [alias, valueText(value, { bytes: 0 })]),
  ])
}
