import { compareText } from '../values/compare-text.js'
import { SortedTree } from './sorted-tree.js'

interface Collection {
  readonly partition: string
  readonly bytes: number
}

/** The sizes of a table's item collections: what items and entries of local indexes share a partition key. */
export class ItemCollections {
  readonly #sizes: SortedTree<Collection>

  constructor(copyOf?: ItemCollections) {
    this.#sizes = copyOf
      ? copyOf.#sizes.copy()
      : new SortedTree((left, right) => compareText(left.partition, right.partition))
  }

  bytes(partition: string): number {
    return this.#sizes.find((one) => compareText(one.partition, partition))?.bytes ?? 0
  }

  /** Adds so many bytes, or takes them away. A collection of none is gone. */
  add(partition: string, bytes: number): void {
    const sum = this.bytes(partition) + bytes
    if (sum === 0) this.#sizes.delete((one) => compareText(one.partition, partition))
    else this.#sizes.put({ partition, bytes: sum })
  }

  copy(): ItemCollections {
    return new ItemCollections(this)
  }
}
