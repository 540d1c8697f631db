import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import type { KeyAttribute } from '../schema/entity-schema.js'
import { parseJson } from '../text/parse-json.js'
import type { CursorScope } from './cursor-scope.js'
import type { Place, Position } from './position.js'

type Outline = Pick<CursorScope, 'attributes' | 'segments'>

const START = 0
const END = 1
const NUMBER = /^-?\d+(\.\d+)?$/

/** A position as JSON: the names of the key attributes are left out, since the query tells them. */
export function positionText({ attributes }: Outline, position: Position): string {
  return JSON.stringify(
    position.map((place) => {
      if (place === 'start') return START
      return place === 'end' ? END : attributes.map(({ name }) => scalarText(place[name]!))
    }),
  )
}

/** Reads what `positionText` wrote; `undefined` for anything else. */
export function readPosition({ attributes, segments }: Outline, text: string): Position | undefined {
  const places = parseJson(text)
  if (!Array.isArray(places) || places.length !== segments) return undefined
  const position = places.map((place) => readPlace(attributes, place))
  return position.every((place) => place !== undefined) ? position : undefined
}

function readPlace(attributes: readonly KeyAttribute[], place: unknown): Place | undefined {
  if (place === START) return 'start'
  if (place === END) return 'end'
  if (!Array.isArray(place) || place.length !== attributes.length) return undefined
  const item: Record<string, AttributeValue> = {}
  for (const [index, { name, scalarType }] of attributes.entries()) {
    const value = readScalar(scalarType, place[index])
    if (value === undefined) return undefined
    item[name] = value
  }
  return item satisfies Item
}

function scalarText({ S, N, B }: AttributeValue): string {
  return S ?? N ?? Buffer.from(B!).toString('base64')
}

function readScalar(type: KeyAttribute['scalarType'], text: unknown): AttributeValue | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  if (type === 'S') return { S: text }
  if (type === 'N') return NUMBER.test(text) ? { N: text } : undefined
  return { B: Uint8Array.from(Buffer.from(text, 'base64')) }
}
