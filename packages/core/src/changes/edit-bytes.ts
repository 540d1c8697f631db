import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { valueText } from '../codec/value-text.js'
import type { StoredPath } from '../expressions/condition.js'

/** Bytes of an alias such as `#7`: two at least; four where it is to be no underestimate. */
type AliasBytes = 2 | 4

/** Bytes of a path's words; its names come on top where they are new. */
export function pathBytes(path: StoredPath, alias: AliasBytes): number {
  let bytes = 0
  for (const step of path) bytes += typeof step === 'number' ? `[${step}]`.length : alias + 1
  return bytes
}

/** Bytes that a name adds to the request: `"#7":"name",`. */
export function nameBytes(name: string, alias: AliasBytes): number {
  return alias + 4 + Buffer.byteLength(JSON.stringify(name))
}

/** Bytes of an action's words, without its value: `#0.#1 = :0, `. */
export function actionBytes(path: StoredPath, alias: AliasBytes): number {
  return pathBytes(path, alias) + alias + 5
}

/** Bytes that a value adds to the request: `":7":{…},`. */
export function valueBytes(value: AttributeValue, alias: AliasBytes): number {
  return alias + 4 + Buffer.byteLength(valueText(value, { bytes: 0 }))
}
