import type { FuzzIndex } from '../data/fuzz-table.js'
import type { Part } from './part.js'

/** Makes a Query or Scan of the table or index that asks for nothing else, for a mistake to stand alone in it. */
export function plainRead({ kind, input, table }: Part, index?: FuzzIndex): void {
  for (const member of Object.keys(input)) if (member !== 'TableName') delete input[member]
  if (index !== undefined) input.IndexName = index.name
  if (kind !== 'Query') return
  const { name, type } = (index ?? table).key.partition
  const value = type === 'N' ? { N: '1' } : { [type]: 'YWI=' }
  input.KeyConditions = { [name]: { ComparisonOperator: 'EQ', AttributeValueList: [value] } }
}
