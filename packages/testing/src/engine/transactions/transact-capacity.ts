import { addConsumption, type Consumption, describeConsumption } from '../capacity/capacity.js'

/** What a transaction used, table by table, under the names that the request gave them. A transaction costs double. */
export class TransactCapacity {
  readonly #used = new Map<string, Consumption>()

  add(asked: string, { table, indexes }: Consumption): void {
    const doubled = { table: 2 * table, indexes: new Map([...indexes].map(([index, units]) => [index, 2 * units])) }
    const before = this.#used.get(asked)
    this.#used.set(asked, before === undefined ? doubled : addConsumption(before, doubled))
  }

  /** The `ConsumedCapacity` member as the request asked for it: units are told as reads or writes too. */
  describe(mode: string | undefined, kind: 'ReadCapacityUnits' | 'WriteCapacityUnits'): { ConsumedCapacity?: object } {
    const capacities = [...this.#used].flatMap(([asked, used]) => {
      const capacity = describeConsumption(mode, asked, used)
      return capacity === undefined ? [] : [withKind(capacity, kind)]
    })
    return capacities.length > 0 ? { ConsumedCapacity: capacities } : {}
  }
}

function withKind(capacity: object, kind: string): object {
  const told = Object.entries(capacity).map(([name, value]) => {
    if (name === 'Table') return [name, withKind(value, kind)]
    if (!name.endsWith('Indexes')) return [name, value]
    return [
      name,
      Object.fromEntries(Object.entries(value).map(([index, units]) => [index, withKind(units as object, kind)])),
    ]
  })
  const { CapacityUnits } = capacity as { readonly CapacityUnits: number }
  return { ...Object.fromEntries(told), [kind]: CapacityUnits }
}
