import type { SealedOperation } from '../seal/sealed-operation.js'
import { BatchPacker } from './batch-packer.js'

/** The batches that a flush without leftovers sends: in the order saved, the fewest that DynamoDB accepts. */
export function packBatches(operations: readonly SealedOperation[]): readonly (readonly SealedOperation[])[] {
  const batches: SealedOperation[][] = []
  let packer = new BatchPacker()
  for (const operation of operations) {
    if (batches.length === 0 || !packer.add(operation)) {
      packer = new BatchPacker()
      packer.add(operation)
      batches.push([])
    }
    batches.at(-1)?.push(operation)
  }
  return batches
}
