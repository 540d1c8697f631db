import { loadedConditions } from '../changes/loaded-conditions.js'
import { type Change, smallestUpdate } from '../changes/smallest-update.js'
import { differingAttributes, type ItemPair } from '../codec/differing-attributes.js'
import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import { type Image, imageOf } from '../codec/image.js'
import { isAsLoaded } from '../codec/is-as-loaded.js'
import type { Item } from '../codec/item.js'
import { attributeExists } from '../expressions/attribute-exists.js'
import type { Update } from '../expressions/update.js'
import { type Baseline, MAX_DOUBTS, type ManagedEntity } from '../identity/identity-map.js'
import type { UpdateOperation } from '../pending/operation.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { allWithinLimits } from './joined-condition.js'
import { sealImage } from './seal-image.js'
import { nextVersion, sealVersion, type VersionStep, versionStep, versionValue } from './seal-version.js'
import type { SealedUpdate } from './sealed-operation.js'
import { storedVersion } from './stored-version.js'
import { updateWords } from './update-words.js'
import { withVersion } from './with-version.js'
import { withoutVersion } from './without-version.js'

/** What an update is sealed with. */
interface UpdateContext {
  readonly codec: EntityCodec
  /** What the entity was last read or written as. */
  readonly baseline: ManagedEntity | undefined
}

const UNKNOWN: EncodeProblem = Object.freeze({
  attribute: '',
  reason:
    "this session no longer manages it, so what changed of it isn't known: save it, or load it and change it anew",
})

/** Seals what changed of an entity; what is wrong with it is added to `found`. */
export function sealUpdate(
  operation: UpdateOperation,
  { codec, baseline }: UpdateContext,
  found: EncodeProblem[],
): SealedUpdate {
  const step = sealVersion(operation, found)
  const image = sealImage(operation, codec, step, found)
  if (baseline === undefined) found.push(UNKNOWN)
  if (baseline === undefined) return idleUpdate(operation, image)
  const doubts = [...(operation.doubts ?? []).map(({ image }) => image), ...(baseline.doubts ?? [])]
  const parts = partsOf({ step, image, baseline: baseline.baseline, doubts })
  const sealed = sealChange(operation, parts, found)
  if (doubts.length > 0 || sealed.words === undefined || codec.hasChanged(parts.differing)) return sealed
  // what is stored may have another form than it would be written in
  return isAsLoaded(codec, operation.entity, parts.baseline) ? idleUpdate(operation, image) : sealed
}

/**
 * The same update once more, of the item as it was sealed, where another is stored by now than the one that it was told
 * from.
 */
export function rebaseUpdate({ operation, image }: SealedUpdate, baseline: Baseline): SealedUpdate {
  const { version } = operation.schema
  if (version === undefined) {
    return sealChange(operation, partsOf({ step: undefined, image, baseline, doubts: [] }), [])
  }
  const from = storedVersion(version, baseline.item)
  const to = nextVersion(version, from)
  const step = versionStep(version, from, to)
  const item = { ...image.item, [version.name]: versionValue(to) }
  return sealChange(operation, partsOf({ step, image: imageOf(item), baseline, doubts: [] }), [])
}

interface UpdateParts {
  readonly step: VersionStep | undefined
  readonly image: Image
  readonly baseline: Baseline
  /** What may be stored in its place. */
  readonly doubts: readonly Baseline[]
  /** What baseline and image may differ in. */
  readonly differing: ItemPair
}

function partsOf(parts: Omit<UpdateParts, 'differing'>): UpdateParts {
  return { ...parts, differing: differingAttributes(parts.baseline, parts.image) }
}

function sealChange(operation: UpdateOperation, parts: UpdateParts, found: EncodeProblem[]): SealedUpdate {
  const { step, image, baseline } = parts
  const change = findChange(operation.schema, parts)
  if (change === undefined) return idleUpdate(operation, image)
  const condition = conditionOf(operation, step, { change, baseline }, found)
  const update = countedUp(operation.schema, change.update, step)
  const words = updateWords(update, condition, found)
  return {
    kind: 'update',
    operation,
    image,
    key: imageOf(operation.identity.key),
    words,
    condition,
    version: step?.version,
  }
}

/** One that has nothing to write; a check is meant all the same. */
function idleUpdate(operation: UpdateOperation, image: Image): SealedUpdate {
  const key = imageOf(operation.identity.key)
  return { kind: 'update', operation, image, key, words: undefined, condition: operation.check, version: undefined }
}

/** What changed, the version aside: a write that changes nothing else isn't made. */
function findChange(schema: EntitySchema, parts: UpdateParts): Change | undefined {
  const { step, image, baseline, doubts, differing } = parts
  const plain = (item: Item): Item => withoutVersion(item, schema)
  const isPinned = isLoaded(schema, step, differing.before)
  if (isPinned || doubts.length === 0) {
    const change = smallestUpdate(plain(differing.before), plain(differing.after), { isPinned })
    if (change !== undefined || doubts.length === 0) return change
  }
  const sent = doubts.map(({ item }) => plain(item))
  // more than are remembered may have been sent: of those nothing is known
  if (sent.length >= MAX_DOUBTS) sent.push({})
  return smallestUpdate(plain(baseline.item), plain(image.item), { doubts: sent })
}

/** Whether the version that is asked for is that of the item that was loaded: the next one is another, so it is among what differs. */
function isLoaded({ version }: EntitySchema, step: VersionStep | undefined, before: Item): boolean {
  const from = step?.version.from
  return version !== undefined && from !== undefined && from === storedVersion(version, before)
}

function conditionOf(
  { schema, ifUnchanged, condition, check }: UpdateOperation,
  step: VersionStep | undefined,
  { change, baseline }: { readonly change: Change; readonly baseline: Baseline },
  found: EncodeProblem[],
): SealedUpdate['condition'] {
  const names = keyParts(schema.key).map(({ name }) => name)
  // an item that has a version exists; of one that doesn't an update would make a new one
  const exists = step?.version.from === undefined ? attributeExists(schema.key.partitionKey.name) : undefined
  const loaded =
    ifUnchanged === undefined
      ? []
      : loadedConditions(ifUnchanged, change.update, withoutVersion(baseline.item, schema), names)
  return allWithinLimits([exists, step?.condition, ...change.guards, ...loaded, condition, check], found)
}

function countedUp({ version }: EntitySchema, update: Update, step: VersionStep | undefined): Update {
  const to = step?.version.to
  if (version === undefined || (typeof to !== 'number' && typeof to !== 'string')) return update
  return withVersion(update, version, to)
}
