import type { KeySchema } from '../schema/entity-schema.js'

/** A table as one session knows it. */
export interface Table {
  /** Its name or ARN, as sent. */
  readonly name: string
  readonly key: KeySchema
}

/** A table of this name. */
export function tableNamed(name: string, key: KeySchema): Table {
  return Object.freeze({ name, key })
}

/** The name at the end of a table's ARN; any other name as it is. */
export function bareTableName(name: string): string {
  return name.startsWith('arn:') ? name.slice(name.indexOf('table/') + 'table/'.length) : name
}
