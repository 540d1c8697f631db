import type { CreateTableInput, IndexInput, KeySchemaInput } from '../tables/create-table-input.js'
import { enumProblem, failed, throwProblems } from './constraints.js'
import { MIN_NAME_LENGTH, tableNameProblem } from './table-name.js'

const BILLING_MODES = ['PROVISIONED', 'PAY_PER_REQUEST'] as const
const TABLE_CLASSES = ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] as const
const MAX_KEYS = 2

/** Checks what DynamoDB's framework layer checks of CreateTable beside the table's name. */
export function checkCreateTableInput(input: CreateTableInput): void {
  throwProblems([
    enumProblem('billingMode', input.BillingMode, BILLING_MODES),
    keySchemaProblem(input.KeySchema),
    ...indexNameProblems('globalSecondaryIndexes', input.GlobalSecondaryIndexes),
    ...indexNameProblems('localSecondaryIndexes', input.LocalSecondaryIndexes),
    enumProblem('tableClass', input.TableClass, TABLE_CLASSES),
  ])
}

function keySchemaProblem(schema: KeySchemaInput = []): string | undefined {
  if (schema.length <= MAX_KEYS) return undefined
  const elements = schema.map(
    ({ AttributeName, KeyType }) => `KeySchemaElement(attributeName=${AttributeName}, keyType=${KeyType})`,
  )
  return failed(`Value '[${elements.join(', ')}]'`, 'keySchema', `have length less than or equal to ${MAX_KEYS}`)
}

function indexNameProblems(list: string, indexes: readonly IndexInput[] = []): readonly (string | undefined)[] {
  return indexes.map(({ IndexName: name }, index) => {
    if (name === undefined) return undefined
    const member = `${list}.${index + 1}.member.indexName`
    return name.length < MIN_NAME_LENGTH
      ? failed(`Value '${name}'`, member, `have length greater than or equal to ${MIN_NAME_LENGTH}`)
      : tableNameProblem(name, member)
  })
}
