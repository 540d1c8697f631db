import type { WireItem } from '#src/wire/wire-value.js'
import { drawKey } from '../data/draw-item.js'
import { type FuzzTable, keyOf } from '../data/fuzz-table.js'
import type { Draw } from '../draw.js'
import { ExpressionDraw } from '../grammar/expression-draw.js'
import type { FakeSide } from '../sides/fake-side.js'
import { Tally } from '../tally.js'

/** An item that a request is about. */
export interface Target {
  readonly table: FuzzTable
  readonly key: WireItem
  /** What the table has under the key; `undefined`: nothing. */
  readonly item: WireItem | undefined
}

/** Some tables and what is in them, from which requests are drawn. */
export class World {
  readonly draw: Draw
  readonly tally: Tally
  readonly tables: readonly FuzzTable[]
  readonly fake: FakeSide
  /** The mistakes that its steps have had. */
  readonly defects: Tally = new Tally()

  constructor(draw: Draw, tally: Tally, tables: readonly FuzzTable[], fake: FakeSide) {
    this.draw = draw
    this.tally = tally
    this.tables = tables
    this.fake = fake
  }

  table(): FuzzTable {
    return this.draw.pick(this.tables)
  }

  /** An item that is there, mostly. */
  target(table: FuzzTable = this.table()): Target {
    const items = this.fake.itemsOf(table.name)
    const item = items.length > 0 && this.draw.chance(0.85) ? this.draw.pick(items) : undefined
    if (item !== undefined) return { table, key: keyOf(table, item), item }
    const key = drawKey(this.draw, table)
    return { table, key, item: this.fake.itemAt(table, key) }
  }

  /** Up to `most` targets of different keys. */
  targets(most: number): Target[] {
    const found = Array.from({ length: 1 + this.draw.below(most) }, () => this.target())
    return [...new Map(found.map((one) => [identity(one), one])).values()]
  }

  expression({ item, key }: Pick<Target, 'item' | 'key'>, allowed?: (name: string) => boolean): ExpressionDraw {
    return new ExpressionDraw(this.draw, this.tally, item ?? key, allowed)
  }
}

function identity({ table, key }: Target): string {
  return JSON.stringify([table.name, key])
}
