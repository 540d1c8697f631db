import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import { KeyError } from '../errors/key-error.js'
import { type Identity, identify } from '../identity/identity.js'
import type { TableDirectory } from '../identity/table-directory.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { findKeyProblems } from '../seal/find-key-problems.js'

/** What it takes to tell which item is meant. */
export interface IdentifyContext {
  readonly tables: TableDirectory
  readonly codecOf: (schema: EntitySchema) => EntityCodec
}

/** The identity of an entity, by the key that it has now. Empty and oversized keys are found when it is sealed. */
export function identifyEntity({ tables, codecOf }: IdentifyContext, schema: EntitySchema, entity: object): Identity {
  return identify(tables.tableOf(schema), codecOf(schema).encodeKey(entity))
}

/** The identity of an entity; `undefined` where its key is none, so that nothing can be pending for it. */
export function findIdentity(context: IdentifyContext, schema: EntitySchema, entity: object): Identity | undefined {
  try {
    return identifyEntity(context, schema, entity)
  } catch (error) {
    if (error instanceof KeyError) return undefined
    throw error
  }
}

/**
 * The identity that a key object means.
 *
 * @throws {KeyError} for anything but exactly the key's properties, with values that DynamoDB takes as a key.
 */
export function identifyKey({ tables, codecOf }: IdentifyContext, schema: EntitySchema, key: unknown): Identity {
  const { className } = schema
  const properties = keyParts(schema.key).map(({ property }) => property)
  if (typeof key !== 'object' || key === null) {
    const got = key === null ? 'null' : typeof key
    const message = `Expected the key of ${className} as an object { ${properties.join(', ')} }, got ${got}.`
    throw new KeyError('INVALID_KEY', message, className, schema.key.partitionKey.property)
  }
  const extra = Object.keys(key).find((name) => !properties.includes(name))
  if (extra !== undefined) {
    throw new KeyError(
      'INVALID_KEY',
      `\`${extra}\` is not part of the key of ${className}: leave it out.`,
      className,
      extra,
    )
  }
  const encoded = codecOf(schema).encodeKey(key)
  const problems: EncodeProblem[] = []
  findKeyProblems(schema, encoded, problems)
  const [problem] = problems
  if (problem === undefined) return identify(tables.tableOf(schema), encoded)
  throw new KeyError(
    'INVALID_KEY',
    `${className}.${problem.attribute}: ${problem.reason}.`,
    className,
    problem.attribute,
  )
}
