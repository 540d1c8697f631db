import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import type { PutOperation } from '../pending/operation.js'
import { joinedCondition } from './joined-condition.js'
import { sealImage } from './seal-image.js'
import { sealVersion } from './seal-version.js'
import type { SealedPut } from './sealed-operation.js'

/** Seals a put; what is wrong with it is added to `found`. */
export function sealPut(operation: PutOperation, codec: EntityCodec, found: EncodeProblem[]): SealedPut {
  const step = sealVersion(operation, found)
  const image = sealImage(operation, codec, step, found)
  return { kind: 'put', operation, image, condition: joinedCondition(operation, step, found), version: step?.version }
}
