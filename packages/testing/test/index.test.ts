import * as testing from '@sluice/testing'
import test from 'ava'

test('the package exports the client, its clock and its server, and nothing else', (t) => {
  t.deepEqual(Object.keys(testing).sort(), ['FakeDynamoDBClient', 'VirtualClock', 'serve'])
  t.true(new testing.FakeDynamoDBClient().clock instanceof testing.VirtualClock)
})
