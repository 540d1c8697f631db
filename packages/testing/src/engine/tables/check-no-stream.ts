import type { CreateTableInput } from '../../tables/create-table-input.js'
import { notInFake } from '../../wire/not-in-fake.js'
import { invalidParameter } from '../../wire/validation-error.js'

/** Refuses a table with a stream: the fake has none. Saying that there shall be none is fine. */
export function checkNoStream(stream: CreateTableInput['StreamSpecification']): void {
  if (stream?.StreamEnabled) throw notInFake('CreateTable.StreamSpecification')
  if (stream?.StreamViewType === undefined) return
  throw invalidParameter('Table is being created with a stream disabled, UpdateViewType should not be specified')
}
