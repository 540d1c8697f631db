import { SchemaError } from '../errors/schema-error.js'
import { TableMismatchError } from '../errors/table-mismatch-error.js'
import { MAX_TABLE_NAME_LENGTH, TABLE_NAME_PATTERN } from '../limits.js'
import type { EntitySchema, KeySchema } from '../schema/entity-schema.js'
import { renderKeySchema } from '../schema/render-key-schema.js'
import { bareTableName, type Table, tableNamed } from './table.js'

interface Entry {
  readonly table: Table
  readonly className: string
}

/** The tables that one session uses: names them, and refuses classes that can't share one. */
export class TableDirectory {
  readonly #rename: (table: string) => string
  readonly #bySchema = new Map<EntitySchema, Table>()
  readonly #byBareName = new Map<string, Entry[]>()

  constructor(rename: (table: string) => string) {
    this.#rename = rename
  }

  /**
   * The table of an entity class.
   *
   * @throws {SchemaError} for a name that no table can have: DynamoDB would refuse each call, and quote all it carried.
   * @throws {TableMismatchError} at the first use of a class that disagrees with an earlier one about the key schema of
   * a table they share, or that names by ARN what the other names by name.
   */
  tableOf(schema: EntitySchema): Table {
    const known = this.#bySchema.get(schema)
    if (known !== undefined) return known
    const name = this.#rename(schema.table)
    checkName(name, schema)
    const entries = this.#byBareName.get(bareTableName(name)) ?? []
    for (const entry of entries) refuseClash(entry, name, schema)
    const table = entries.find((entry) => entry.table.name === name)?.table ?? tableNamed(name, schema.key)
    this.#byBareName.set(bareTableName(name), [...entries, { table, className: schema.className }])
    this.#bySchema.set(schema, table)
    return table
  }
}

function checkName(name: string, { className, table }: EntitySchema): void {
  const bare = bareTableName(name)
  if (TABLE_NAME_PATTERN.test(bare) && bare.length <= MAX_TABLE_NAME_LENGTH) return
  throw new SchemaError(
    `${className} can't be stored in a table named ${JSON.stringify(name)}: a name has up to ${MAX_TABLE_NAME_LENGTH} of ` +
      `the characters a-z, A-Z, 0-9, _, . and -. Mend the class's \`table\`` +
      `${name === table ? '' : " or the session's `tablePrefix` or `tableName`"}.`,
    className,
  )
}

function refuseClash({ table, className }: Entry, name: string, schema: EntitySchema): void {
  if (table.name === name) {
    if (sameKeySchema(table.key, schema.key)) return
    throw new TableMismatchError(
      `${className} and ${schema.className} share the table ${name} but not its key schema: ` +
        `${renderKeySchema(table.key)} against ${renderKeySchema(schema.key)}. Give both the table's own key attributes.`,
      name,
      [className, schema.className],
    )
  }
  if (table.name.startsWith('arn:') && name.startsWith('arn:')) return
  throw new TableMismatchError(
    `${className} names its table ${table.name}, ${schema.className} names it ${name}: two names for one table ` +
      'would hide conflicts. Use one of them in both classes.',
    name,
    [className, schema.className],
  )
}

function sameKeySchema(a: KeySchema, b: KeySchema): boolean {
  return renderKeySchema(a) === renderKeySchema(b)
}
