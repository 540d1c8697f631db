import test from 'ava'
import { checkCreateTableInput } from '#src/engine/tables/check-create-table-input.js'

const index = (IndexName: string) => ({ IndexName, Projection: { ProjectionType: 'ALL' } })

test('a sound input passes', (t) => {
  t.notThrows(() => checkCreateTableInput({}))
  t.notThrows(() =>
    checkCreateTableInput({
      BillingMode: 'PROVISIONED',
      TableClass: 'STANDARD_INFREQUENT_ACCESS',
      GlobalSecondaryIndexes: [index('abc'), index('x'.repeat(255))],
    }),
  )
})

for (const [title, input, message] of [
  [
    'a billing mode that is none',
    { BillingMode: 'FREE' },
    "Value 'FREE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]",
  ],
  [
    'three keys, told as AWS tells them',
    { KeySchema: ['pk', 'sk', 'tk'].map((AttributeName) => ({ AttributeName, KeyType: 'HASH' })) },
    "Value '[KeySchemaElement(attributeName=pk, keyType=HASH), KeySchemaElement(attributeName=sk, keyType=HASH), " +
      "KeySchemaElement(attributeName=tk, keyType=HASH)]' at 'keySchema' failed to satisfy constraint: " +
      'Member must have length less than or equal to 2',
  ],
  [
    'an index name of 256 characters',
    { LocalSecondaryIndexes: [index('x'.repeat(256))] },
    `Value '${'x'.repeat(256)}' at 'localSecondaryIndexes.1.member.indexName' failed to satisfy constraint: ` +
      'Member must have length less than or equal to 255',
  ],
  [
    'an index name with a space, by its place in the list',
    { GlobalSecondaryIndexes: [index('good'), index('not good')] },
    "Value 'not good' at 'globalSecondaryIndexes.2.member.indexName' failed to satisfy constraint: " +
      'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+',
  ],
] as const) {
  test(`CreateTable refuses ${title}`, (t) => {
    t.throws(() => checkCreateTableInput(input), {
      name: 'ValidationException',
      message: `1 validation error detected: ${message}`,
    })
  })
}

test('CreateTable lists what is wrong together, global indexes before local ones', (t) => {
  const input = { LocalSecondaryIndexes: [index('aa')], GlobalSecondaryIndexes: [index('zz')] }
  const tooShort = (name: string, list: string) =>
    `Value '${name}' at '${list}.1.member.indexName' failed to satisfy constraint: Member must have length greater than or equal to 3`
  t.throws(() => checkCreateTableInput(input), {
    message: `2 validation errors detected: ${tooShort('zz', 'globalSecondaryIndexes')}; ${tooShort('aa', 'localSecondaryIndexes')}`,
  })
})
