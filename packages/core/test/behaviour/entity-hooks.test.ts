import {
  CallbackError,
  defineEntity,
  FlushInHookError,
  HookLoopError,
  SchemaError,
  SealError,
  type Session,
} from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { defineNote, type NoteEntity } from '../fixtures/define-note.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const

test('beforeSave runs once for each put of a flush and changes what is sent; a removal has none', async (t) => {
  const seen: string[] = []
  const Note = defineNote({
    beforeSave: (note) => {
      seen.push(note.id)
      note.text = `stamped ${seen.length}`
    },
  })
  const { client, session } = await startSession()
  const [a, b] = [new Note('a'), new Note('b')]
  session.save(a)
  session.save(b)
  session.remove(new Note('c'))
  t.deepEqual(seen, [], 'not at save')
  client.faults.script(['throttle', 'ok'], BATCHES)
  await session.flush()
  t.deepEqual(seen, ['a', 'b'])
  t.is((await session.get(Note, { kind: 'note', id: 'a' } as never, { refresh: true }))?.text, 'stamped 1')
})

test('beforeSave runs again in the flush that tries again', async (t) => {
  let runs = 0
  const Note = defineNote({ beforeSave: () => runs++ })
  const { client, session } = await startSession()
  session.save(new Note('a'))
  client.faults.throttle({ rate: 1 })
  await t.throwsAsync(session.flush({ retry: { maxAttempts: 1 } }))
  client.faults.clear()
  await session.flush()
  t.is(runs, 2)
})

test('what a beforeSave saves is part of the flush, and its own beforeSave runs too', async (t) => {
  let session: Session | undefined
  const seen: string[] = []
  const Note = defineNote({
    beforeSave: ({ id }) => {
      seen.push(id)
      if (id.length < 5) session?.save(new Note(`${id}x`))
    },
  })
  const started = await startSession()
  session = started.session
  session.save(new Note('a'))
  const report = await session.flush()
  t.deepEqual(seen, ['a', 'ax', 'axx', 'axxx', 'axxxx'])
  t.is(report.counts.written, 5)
})

test('beforeSave hooks without an end are cut with an error that names the class, and nothing is lost', async (t) => {
  let session: Session | undefined
  let count = 0
  const Note = defineNote({ beforeSave: () => session?.save(new Note(`n${++count}`)) })
  const started = await startSession()
  session = started.session
  session.save(new Song('Nina Simone', 'Sinnerman'))
  session.save(new Note('first'))
  const error = await caught(t, HookLoopError, () => session?.flush())
  t.like(error, { code: 'HOOK_LOOP', hook: 'beforeSave of Note' })
  t.regex(error.message, /hook of Note stop/)
  t.is(started.client.callCount, 0)
  t.is(session.pending.length, count + 2)
})

test('a beforeSave that throws fails the flush before anything is sent, with all other problems', async (t) => {
  const cause = new TypeError('secret value')
  const Note = defineNote({
    beforeSave: ({ id }) => {
      if (id === 'bad') throw cause
    },
  })
  const { client, session } = await startSession()
  const bad = new Note('bad')
  session.saveAll([new Note('good'), bad, new Song('Nina Simone', 'Sinnerman', Number.NaN)])
  const error = await caught(t, SealError, () => session.flush({ throwOnFailure: false }))
  t.is(error.problems.length, 2)
  const [first, second] = error.problems
  t.is(first?.entity, bad)
  t.is(first?.className, 'Note')
  t.is(first?.cause, cause)
  t.is(second?.attribute, 'year')
  t.notRegex(error.message, /secret/)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 3)
})

test('an asynchronous beforeSave is refused, and what it rejects with is heard', async (t) => {
  const Note = defineNote({
    beforeSave: async () => {
      throw new Error('unheard')
    },
  })
  const { client, session } = await startSession()
  session.save(new Note('a'))
  const error = await caught(t, SealError, () => session.flush())
  t.regex(error.message, /Note .*returned a promise.*make it synchronous/)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 1)
})

test('flush() inside any synchronous hook of an entity throws there', async (t) => {
  const errors: unknown[] = []
  const flush = (): void => {
    try {
      started.session.flush()
    } catch (error) {
      errors.push(error)
    }
  }
  const Note = defineNote({ beforeSave: flush, afterSave: flush, afterRemove: flush })
  const started = await startSession()
  started.session.save(new Note('a'))
  started.session.remove(new Note('b'))
  t.true((await started.session.flush()).ok)
  t.true(errors.every((error) => error instanceof FlushInHookError))
  t.deepEqual(
    errors.map((error) => (error as FlushInHookError).hook),
    ['beforeSave of Note', 'afterSave of Note', 'afterRemove of Note'],
  )
})

test('flush() of another session inside a hook is as good as anywhere', async (t) => {
  const other = await startSession()
  other.session.save(new Song('Nina Simone', 'Sinnerman'))
  let inner: Promise<unknown> | undefined
  const Note = defineNote({
    beforeSave: () => {
      inner = other.session.flush()
    },
  })
  const { session } = await startSession()
  session.save(new Note('a'))
  await session.flush()
  await inner
  t.deepEqual(other.session.pending, [])
})

test('afterSave and afterRemove run once for each written operation, in order, when the session is settled', async (t) => {
  const log: string[] = []
  const note = (what: string) => (entity: NoteEntity) => {
    log.push(`${what} ${entity.id} ${session.isPending(entity)}`)
  }
  const Note = defineNote({ afterSave: note('saved'), afterRemove: note('removed') })
  const { client, session } = await startSession()
  session.save(new Note('a'))
  session.remove(new Note('b'))
  session.save(new Note('c'))
  session.remove(Note, { kind: 'note', id: 'd' } as never)
  client.faults.script(['throttle', { kind: 'unprocessed', count: 2 }, 'ok'], BATCHES)
  await session.flush()
  t.deepEqual(log, ['saved a false', 'removed b false', 'saved c false'])
})

test('what was not written has no after-hook, until it is', async (t) => {
  const log: string[] = []
  const Note = defineNote({ afterSave: ({ id }) => log.push(id) })
  const { client, session } = await startSession()
  session.save(new Note('a'))
  client.faults.throttle({ rate: 1 })
  await t.throwsAsync(session.flush({ retry: { maxAttempts: 1 } }))
  t.deepEqual(log, [])
  client.faults.clear()
  await session.flush()
  await session.flush()
  t.deepEqual(log, ['a'])
})

test('an after-hook that throws or rejects is reported with class and key, the others run, and all is written', async (t) => {
  const [thrown, rejected] = [new Error('secret one'), new Error('secret two')]
  const log: string[] = []
  const Note = defineNote({
    afterSave: [
      ({ id }) => {
        if (id === 'a') throw thrown
      },
      ({ id }) => (id === 'a' ? Promise.reject(rejected) : undefined),
      ({ id }) => log.push(id),
    ],
  })
  const { client, session } = await startSession()
  session.saveAll([new Note('a'), new Note('b')])
  const report = await session.flush()
  t.true(report.ok)
  t.deepEqual(log, ['a', 'b'])
  t.deepEqual(
    report.callbackErrors.map(({ cause }) => cause),
    [thrown, rejected],
  )
  for (const error of report.callbackErrors) {
    t.true(error instanceof CallbackError)
    t.is(error.callback, 'afterSave of Note')
    t.regex(error.message, /Note \{ kind: "note", id: "a" \}/)
    t.notRegex(error.message, /secret/)
  }
  t.is(await storedCount(client, 'Music'), 2)
  t.deepEqual(session.pending, [])
})

test('what an after-hook saves belongs to the next flush', async (t) => {
  const Note = defineNote({ afterSave: ({ id }) => id === 'a' && session.save(new Note('b')) })
  const { session } = await startSession()
  session.save(new Note('a'))
  t.is((await session.flush()).counts.written, 1)
  t.is(session.pending.length, 1)
  t.is((await session.flush()).counts.written, 1)
})

test('a beforeSave that discards its own entity, or another, leaves that unsent', async (t) => {
  const Note = defineNote({ beforeSave: (note) => session.discard(note) })
  const { client, session } = await startSession()
  session.save(new Note('a'))
  session.save(new Song('Nina Simone', 'Sinnerman'))
  t.is((await session.flush()).counts.written, 1)
  t.is(await storedCount(client, 'Music'), 1)
})

test('plan() runs no hooks', async (t) => {
  let runs = 0
  const Note = defineNote({ beforeSave: () => runs++ })
  const { session } = await startSession()
  session.save(new Note('a'))
  t.is(session.plan().calls, 1)
  t.is(runs, 0)
})

test('hooks that can not be are refused when the class is defined', (t) => {
  for (const wrong of [null, 'hook', { beforeSave: 'hook' }, { afterSave: [() => 0, 1] }, { beforesave: () => 0 }]) {
    const error = t.throws(() => defineNote(wrong as never), { instanceOf: SchemaError })
    t.regex(error.message, /^Note has /)
  }
})

test('hooks of defineEntity are given the class as their type, and are copied', async (t) => {
  class Typed {
    id = 'x'
    count = 0
  }
  const seen: number[] = []
  const beforeSave = [(typed: Typed) => seen.push(typed.count)]
  const { client, session } = await startSession()
  await client.createTables(
    defineEntity(Typed, {
      table: 'Typed',
      partitionKey: 'id',
      attributes: { id: 'string', count: 'number' },
      hooks: { beforeSave, afterSave: (typed) => seen.push(typed.count + 1) },
    }),
  )
  beforeSave.push(() => {
    throw new Error('added later')
  })
  session.save(new Typed())
  await session.flush()
  t.deepEqual(seen, [0, 1])
})
