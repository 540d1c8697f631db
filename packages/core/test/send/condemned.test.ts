import test from 'ava'
import { Condemned } from '#src/send/condemned.js'
import { startWork } from '#src/send/work.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'

const failure = { code: 'SERVICE_REFUSED', reason: 'refused' } as const
const work = (title: string) => startWork(sealedPut(title))

test('nothing is condemned at first', (t) => {
  t.is(new Condemned().reasonFor(work('a')), undefined)
})

test('a condemned table is condemned for puts and deletes, and no other table is', (t) => {
  const condemned = new Condemned()
  condemned.condemnTable('Music', failure)
  t.is(condemned.reasonFor(work('a')), failure)
  t.is(condemned.reasonFor(startWork(sealedDelete('a'))), failure)
  t.is(condemned.reasonFor(startWork(sealedPutIn('Books', 'a'))), undefined)
})

test('a class is condemned by its third refusal for one reason, not before', (t) => {
  const condemned = new Condemned()
  for (const title of ['a', 'b']) condemned.countSchemaRefusal(work(title), 'no sort key', failure)
  t.is(condemned.reasonFor(work('d')), undefined)
  condemned.countSchemaRefusal(work('c'), 'no sort key', failure)
  t.like(condemned.reasonFor(work('d')), {
    code: 'SERVICE_REFUSED',
    reason: 'not sent: 3 operations of Song were refused for one reason. refused',
  })
})

test('refusals for different reasons are counted apart', (t) => {
  const condemned = new Condemned()
  for (const message of ['no sort key', 'wrong type', 'no sort key', 'wrong type']) {
    condemned.countSchemaRefusal(work('a'), message, failure)
  }
  t.is(condemned.reasonFor(work('a')), undefined)
})

test('the reason that condemned a class stays the one that is told', (t) => {
  const condemned = new Condemned()
  for (let i = 0; i < 3; i++) condemned.countSchemaRefusal(work('a'), 'first', { ...failure, reason: 'first' })
  for (let i = 0; i < 5; i++) condemned.countSchemaRefusal(work('a'), 'second', { ...failure, reason: 'second' })
  t.regex(condemned.reasonFor(work('a'))?.reason ?? '', /3 operations .* first$/)
})
