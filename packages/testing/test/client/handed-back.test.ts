import test from 'ava'
import { handedBack } from '#src/client/handed-back.js'

test('counts what a batch hands back, over all tables', (t) => {
  t.is(handedBack({ UnprocessedItems: { A: [{}, {}], B: [{}] } }), 3)
  t.is(handedBack({ UnprocessedKeys: { A: { Keys: [{}] }, B: { Keys: [{}, {}] } } }), 3)
  t.is(handedBack({ UnprocessedItems: {} }), 0)
  t.is(handedBack({ Items: [{}] }), 0)
})
