import { SchemaError, SealError, Session } from '@sluice/core'
import { AfterRemove, AfterSave, Attribute, BeforeSave, Embedded, Entity, PartitionKey } from '@sluice/decorators'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

abstract class Stamped {
  readonly log: string[] = []
  @Attribute('number') revision = 0

  @BeforeSave() stamp(): void {
    this.revision++
    this.log.push('stamp')
  }

  @AfterSave() async saved(): Promise<void> {
    this.log.push('saved')
  }
}

@Entity({ table: 'Songs' })
class Song extends Stamped {
  @PartitionKey('string') id = ''
  @Attribute('string') slug?: string
  reject = false

  @BeforeSave() slugify(): void {
    if (this.reject) throw new TypeError('no slug')
    this.slug = this.id.toLowerCase()
    this.log.push('slugify')
  }

  @BeforeSave() override stamp(): void {
    super.stamp()
    this.log.push('stamp of Song')
  }

  @AfterRemove() removed(): void {
    this.log.push('removed')
  }
}

async function start(): Promise<{ readonly client: FakeDynamoDBClient; readonly session: Session }> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.clearCalls()
  return { client, session: new Session({ client }) }
}

const song = (id: string): Song => Object.assign(new Song(), { id })

test("hooks run with the entity as this, a base class's first, an overridden one once", async (t) => {
  const { client, session } = await start()
  const saved = song('Sinnerman')
  session.save(saved)
  await session.flush()
  t.deepEqual(saved.log, ['stamp', 'stamp of Song', 'slugify', 'saved'])
  const found = await new Session({ client }).get(Song, { id: 'Sinnerman' })
  t.is(found?.slug, 'sinnerman')
  t.is(found?.revision, 1)
})

test('@AfterRemove runs after a removal, and no other hook', async (t) => {
  const { session } = await start()
  const gone = song('Sinnerman')
  session.remove(gone)
  await session.flush()
  t.deepEqual(gone.log, ['removed'])
})

test('a @BeforeSave that throws fails the flush before anything is sent', async (t) => {
  const { client, session } = await start()
  const bad = song('Sinnerman')
  bad.reject = true
  session.save(bad)
  const error = await t.throwsAsync(session.flush(), { instanceOf: SealError })
  t.true(error.problems[0]?.cause instanceof TypeError)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 1)
})

test('siblings are independent: a hook of one subclass is none of another', async (t) => {
  @Entity({ table: 'Songs' })
  class Other extends Stamped {
    @PartitionKey('string') id = ''
  }
  const { session } = await start()
  const other = Object.assign(new Other(), { id: 'x' })
  session.save(other)
  await session.flush()
  t.deepEqual(other.log, ['stamp', 'saved'])
})

test('a method may have several hooks', async (t) => {
  @Entity({ table: 'Songs' })
  class Counted {
    @PartitionKey('string') id = 'counted'
    count = 0
    @BeforeSave() @AfterSave() add(): void {
      this.count++
    }
  }
  const { session } = await start()
  const counted = new Counted()
  session.save(counted)
  await session.flush()
  t.is(counted.count, 2)
})

test('a hook on a static method is refused, naming class, method and remedy', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'Songs' })
      class Misplaced {
        @PartitionKey('string') id = ''
        @BeforeSave() static stamp(): void {}
      }
      return Misplaced
    },
    { instanceOf: SchemaError },
  )
  t.regex(
    error.message,
    /^Misplaced\.stamp: @BeforeSave\(\) is on a static member\. It goes on a public instance method/,
  )
  t.is(error.property, 'stamp')
})

test('a hook on a property is refused', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'Songs' })
      class Misplaced {
        @PartitionKey('string') id = ''
        // @ts-expect-error not a method
        @AfterSave() stamp = 1
      }
      return Misplaced
    },
    { instanceOf: SchemaError },
  )
  t.regex(error.message, /^Misplaced\.stamp: @AfterSave\(\) is on a property/)
})

test('a hook without parentheses is refused', (t) => {
  const error = t.throws(
    () => {
      class Bare {
        // @ts-expect-error it takes no arguments
        @BeforeSave stamp(): void {}
      }
      return Bare
    },
    { instanceOf: SchemaError },
  )
  t.regex(error.message, /@BeforeSave on `stamp` lacks its parentheses: write @BeforeSave\(\)/)
})

test('a method with parameters does not compile', (t) => {
  class WithParameters {
    // @ts-expect-error the hook is called without arguments
    @BeforeSave() stamp(by: string): string {
      return by
    }
  }
  t.is(new WithParameters().stamp('x'), 'x')
})

test('an embedded class has no hooks', (t) => {
  const error = t.throws(
    () => {
      @Embedded()
      class Part {
        @Attribute('string') text = ''
        @AfterSave() saved(): void {}
      }
      return Part
    },
    { instanceOf: SchemaError },
  )
  t.regex(error.message, /^Part has hooks, but an embedded class is saved with the entity that holds it/)
})

test('a hook on an accessor is refused', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'Songs' })
      class Misplaced {
        @PartitionKey('string') id = ''
        // @ts-expect-error not a method
        @BeforeSave() get stamp(): string {
          return this.id
        }
      }
      return Misplaced
    },
    { instanceOf: SchemaError },
  )
  t.regex(error.message, /^Misplaced\.stamp: @BeforeSave\(\) is on an accessor/)
})

test('a hook on a private (#) method is refused', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'Songs' })
      class Misplaced {
        @PartitionKey('string') id = ''
        @BeforeSave() #stamp(): void {}
        touch(): void {
          this.#stamp()
        }
      }
      return Misplaced
    },
    { instanceOf: SchemaError },
  )
  t.regex(error.message, /^Misplaced\.#stamp: @BeforeSave\(\) is on a private \(#\) method/)
})
