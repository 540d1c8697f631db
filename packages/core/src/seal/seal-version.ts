import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EncodeProblem } from '../codec/entity-codec.js'
import { attributeIs } from '../expressions/attribute-is.js'
import { attributeMissing } from '../expressions/attribute-missing.js'
import type { Condition } from '../expressions/condition.js'
import type { WriteOperation } from '../pending/operation.js'
import type { VersionAttribute } from '../schema/entity-schema.js'
import type { SealedVersion } from './sealed-operation.js'

/** The version's part of a sealed write. */
export interface VersionStep {
  readonly version: SealedVersion
  readonly condition: Condition
}

/** What the version of a write's entity asks of the stored item, and what the write leaves. */
export function sealVersion({ schema, entity, kind }: WriteOperation, found: EncodeProblem[]): VersionStep | undefined {
  const attribute = schema.version
  if (attribute === undefined || entity === undefined) return undefined
  const { property } = attribute
  const read = readVersion(attribute, entity)
  if ('reason' in read) {
    found.push({ attribute: property, ...read })
    return undefined
  }
  const { from } = read
  return versionStep(attribute, from, kind === 'delete' ? undefined : nextVersion(attribute, from))
}

/** The step from the version that is stored to the one that a write leaves. */
export function versionStep(
  attribute: VersionAttribute,
  from: number | string | undefined,
  to: number | string | undefined,
): VersionStep {
  return { version: { property: attribute.property, from, to }, condition: versionCondition(attribute, from) }
}

function readVersion(
  { property, kind }: VersionAttribute,
  entity: object,
): { readonly from: number | string | undefined } | Omit<EncodeProblem, 'attribute'> {
  let value: unknown
  try {
    value = Reflect.get(entity, property)
  } catch (cause) {
    return { reason: 'is the version, and its getter threw', cause }
  }
  if (value === undefined) return { from: value }
  if (kind === 'token') {
    if (typeof value === 'string') return { from: value }
    return { reason: `is the version and ${kindOf(value)}, expected a string or undefined: load the entity anew` }
  }
  if (typeof value !== 'number') {
    return { reason: `is the version and ${kindOf(value)}, expected a number or undefined: load the entity anew` }
  }
  if (!Number.isInteger(value) || value < 0) {
    return { reason: 'is the version and no whole number of 0 or more: load the entity anew' }
  }
  if (value >= Number.MAX_SAFE_INTEGER) {
    return { reason: `is the version and can't be counted beyond ${Number.MAX_SAFE_INTEGER}: use a token` }
  }
  return { from: value }
}

/** The version that follows another: the next number, or a new random token. */
export function nextVersion({ kind }: VersionAttribute, from: unknown): number | string {
  if (kind === 'token') return globalThis.crypto.randomUUID()
  return typeof from === 'number' ? from + 1 : 1
}

function versionCondition({ name }: VersionAttribute, from: number | string | undefined): Condition {
  return from === undefined ? attributeMissing(name) : attributeIs(name, versionValue(from))
}

/** A version as it is stored. */
export function versionValue(version: number | string): AttributeValue {
  return typeof version === 'number' ? { N: String(version) } : { S: version }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : `a ${typeof value}`
}
