import test from 'ava'
import { tableNameProblem, tableNamesProblem } from '#src/engine/checks/table-name.js'
import { plainTableName } from '#src/wire/plain-table-name.js'

for (const [asked, name] of [
  ['Music', 'Music'],
  ['arn:aws:dynamodb:us-east-1:123456789012:table/Music', 'Music'],
  ['arn:aws-cn:dynamodb:cn-north-1:123456789012:table/a.b-c_d', 'a.b-c_d'],
  ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket'],
] as const) {
  test(`${asked} means the table ${name}`, (t) => t.is(plainTableName(asked), name))
}

test('the name within an ARN is checked as a name', (t) => {
  t.is(tableNameProblem('arn:aws:dynamodb:us-east-1:1:table/Music'), undefined)
  t.regex(tableNameProblem('arn:aws:dynamodb:us-east-1:1:table/a b') ?? '', /satisfy regular expression pattern/)
  t.regex(tableNameProblem(`arn:aws:dynamodb:us-east-1:1:table/${'a'.repeat(256)}`) ?? '', /less than or equal to 255/)
})

test('a batch’s tables are named in 3 to 255 characters, or by ARN', (t) => {
  const arn = 'arn:aws:dynamodb:us-east-1:1:table/Music'
  t.is(tableNamesProblem(['abc', 'x'.repeat(255), arn], '{}'), undefined)
  for (const name of ['', 'ab', 'x'.repeat(256), 'a song', 'arn:aws:dynamodb:us-east-1:1:table/a b']) {
    t.regex(
      tableNamesProblem(['Music', name], '{…}') ?? '',
      /^Value '\{…\}' at 'requestItems' .*Map keys must satisfy/,
      name,
    )
  }
})
