import type { ClientSettings } from '../client/client-options.js'
import { translationOf } from '../client/sdk-client.js'
import { codecOf, type EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { readItemText } from '../codec/read-item-text.js'
import { DeadLetterError } from '../errors/dead-letter-error.js'
import { OptionError } from '../errors/option-error.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'
import { type BulkOperation, putItem, remove } from './bulk-operation.js'
import type { DeadLetter, DynamoJson } from './dead-letter.js'

/** Makes operations of dead letters, by the classes that they name. */
export class LetterOperations {
  readonly #codecs: ReadonlyMap<string, EntityCodec>
  readonly #nameTable: (table: string) => string

  constructor(classes: readonly EntityTarget[], { client, nameTable }: Pick<ClientSettings, 'client' | 'nameTable'>) {
    if (!Array.isArray(classes)) throw new OptionError('classes', 'a list of the entity classes in the file', classes)
    const schemas = classes.map(schemaOf)
    const translation = translationOf(client)
    this.#nameTable = nameTable
    this.#codecs = new Map(schemas.map((schema) => [schema.className, codecOf(schema, translation)]))
  }

  /** @throws {DeadLetterError} for a letter of a class that wasn't given. */
  check({ className }: DeadLetter): void {
    if (this.#codecs.has(className)) return
    throw new DeadLetterError(`There is a dead letter of the class ${className}: give it in \`classes\`.`)
  }

  /** @throws {DeadLetterError} for a letter of another table than its class has now: it would be written elsewhere. */
  checkTable({ className, table }: DeadLetter): void {
    const schema = this.#codecs.get(className)?.schema
    const now = schema && this.#nameTable(schema.table)
    if (table === undefined || table === now) return
    throw new DeadLetterError(
      `There is a dead letter for the table ${table}, but ${className} is stored in ${now}: give the \`tablePrefix\` or ` +
        '`tableName` of the load that wrote it, or `find`.',
    )
  }

  /** What a letter says was to be done; `undefined` where it doesn't hold enough. */
  operationOf({ kind, className, key, item }: DeadLetter): BulkOperation | undefined {
    const codec = this.#codecs.get(className)
    if (codec === undefined) return undefined
    if (kind === 'put') return item === undefined ? undefined : putAgain(codec, itemOf(item))
    // the class is told by its name alone, so the key's type isn't known
    return key === undefined ? undefined : remove(codec.schema.entityClass, codec.decodeKey(itemOf(key)) as never)
  }
}

function putAgain(codec: EntityCodec, item: Item): BulkOperation {
  return putItem(codec.decode(item), item)
}

function itemOf(json: DynamoJson): Item {
  return readItemText(JSON.stringify(json))
}
