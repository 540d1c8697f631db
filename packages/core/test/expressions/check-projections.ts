import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { ExpressionError, type Path } from '@sluice/core'
import fc from 'fast-check'
import { codecOf } from '#src/codec/entity-codec.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { buildProjection } from '#src/expressions/build-projection.js'
import { type Projection, renderProjection } from '#src/expressions/projection.js'
import { at, type Item } from './apply-steps.js'
import { canonical } from './evaluate.js'
import { items } from './items.js'
import { everywhere, place } from './places.js'
import { type Thing, Things } from './thing.js'
import type { TreePlace } from './tree.js'

const TableName = 'Things'
const key = { id: { S: 'x' } }
const context = codecOf(Things.schema)

/** Places beside those of conditions: several elements of one list, their parts, lists in lists, maps of anything. */
const MORE: readonly TreePlace[] = [
  place(($) => $.lines[1]!, 'lines', 1),
  place(($) => $.lines[2]!, 'lines', 2),
  place(($) => $.parts[0]!.made, 'parts', 0, 'made'),
  place(($) => $.parts[0]!.parts[1]!.label, 'parts', 0, '#parts', 1, 'label'),
  place(($) => $.parts[0]!.parts[0]!, 'parts', 0, '#parts', 0),
  place(($) => $.parts[2]!, 'parts', 2),
  place(($) => $.parts[2]!.width, 'parts', 2, 'w.x'),
  place(($) => $.main.parts[1]!, 'main', '#parts', 1),
  place(($) => $.main.parts[2]!.label, 'main', '#parts', 2, 'label'),
  place(($) => $.anything[0]!, 'anything', 0),
  place(($) => $.anything[1]!['a']!, 'anything', 1, 'a'),
  place(($) => $.anything['a']!, 'anything', 'a'),
]

const chosen = fc.uniqueArray(fc.constantFrom(...everywhere, ...MORE), { minLength: 1, maxLength: 8 })

/**
 * Whether the answer to a projection has, where the projection says, exactly what the item has at each path; and whether what
 * DynamoDB refuses is refused, and nothing else. How many were sent, and how many refused.
 */
export async function checkProjections(
  client: DynamoDBClient,
  options: fc.Parameters<unknown>,
): Promise<{ readonly sent: number; readonly refused: number }> {
  const counted = { sent: 0, refused: 0 }
  const property = fc.asyncProperty(chosen, items, async (places, attributes) => {
    const item: Item = { ...key, ...attributes }
    await client.send(new PutItemCommand({ TableName, Item: { ...item } }))
    const projection = projectionOf(places)
    if (projection === undefined) {
      counted.refused++
      return
    }
    counted.sent++
    const aliases = new AliasTable()
    const ProjectionExpression = renderProjection(projection, aliases)
    const names = { ExpressionAttributeNames: aliases.names }
    const command = new GetItemCommand({ TableName, Key: key, ProjectionExpression, ...names, ConsistentRead: true })
    const { Item: answer = {} } = await client.send(command)
    for (const [i, { path }] of places.entries()) {
      const { pathInAnswer } = projection.parts[i]!
      const [expected, found] = [at(path, item), at(pathInAnswer, answer)].map((one) => one && canonical(one))
      if (found !== expected) throw new Error(`At ${path.join('/')}: expected ${expected}, got ${found}`)
    }
  })
  await fc.assert(property, { includeErrorInReport: true, ...(options as object) })
  return counted
}

/** `undefined` if it is refused, as it must be exactly where two paths can't be asked for together. */
function projectionOf(places: readonly TreePlace[]): Projection | undefined {
  const clashes = places.some((one, i) => places.slice(0, i).some((other) => clash(one, other)))
  try {
    const named = ($: never): Record<string, Path<unknown>> =>
      Object.fromEntries(places.map((one, i) => [`part ${i}`, one.at($)]))
    const projection = buildProjection(context, [named])
    if (!clashes) return projection
  } catch (error) {
    if (clashes && error instanceof ExpressionError) return undefined
    throw error
  }
  throw new Error(`Expected ${places.map(({ path }) => path.join('/')).join(' and ')} to be refused`)
}

/** One is the other or a part of it, or one value would have to be a list and a map. */
function clash(a: TreePlace, b: TreePlace): boolean {
  const fork = a.path.findIndex((step, i) => step !== b.path[i])
  return fork < 0 || b.path.length === fork || typeof a.path[fork] !== typeof b.path[fork]
}
