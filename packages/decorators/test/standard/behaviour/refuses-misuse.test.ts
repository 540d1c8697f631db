import { NotAnEntityError, type SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Embedded, Entity, PartitionKey, SortKey } from '@sluice/decorators'
import test, { type ExecutionContext } from 'ava'

function refused(t: ExecutionContext, define: () => unknown, property: string | undefined, message: RegExp): void {
  const error = t.throws(define) as SchemaError
  t.is(error.code, 'INVALID_SCHEMA')
  t.is(error.property, property)
  t.regex(error.message, message)
}

test('a method', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      // @ts-expect-error a method is no field
      @Attribute('string') play(): string {
        return ''
      }
    }
    return Song
  }
  refused(t, define, 'play', /^Song\.play: @Attribute\(\) is on a method\. It goes on a public instance property/)
})

test('a getter', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      // @ts-expect-error a getter is no field
      @PartitionKey('string') get id(): string {
        return ''
      }
    }
    return Song
  }
  refused(
    t,
    define,
    'id',
    /^Song\.id: @PartitionKey\(\) is on a getter\. .* as in `@PartitionKey\('string'\) id!: string`\.$/,
  )
})

test('a setter', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      // @ts-expect-error a setter is no field
      @SortKey('string') set title(_value: string) {}
    }
    return Song
  }
  refused(t, define, 'title', /^Song\.title: @SortKey\(\) is on a setter\./)
})

test('an auto-accessor', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      // @ts-expect-error an auto-accessor is no field
      @Attribute('string') accessor title = ''
    }
    return Song
  }
  refused(t, define, 'title', /^Song\.title: @Attribute\(\) is on an accessor\./)
})

test('a static property', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute('string') static genre: string
    }
    return Song
  }
  refused(t, define, 'genre', /^Song\.genre: @Attribute\(\) is on a static property\./)
})

test('a private (#) field', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute('string') #secret = ''
      reveal(): string {
        return this.#secret
      }
    }
    return Song
  }
  refused(t, define, '#secret', /^Song\.#secret: @Attribute\(\) is on a private \(#\) field\. .* secret!: string`\.$/)
})

test('a property named by a symbol', (t) => {
  const key: unique symbol = Symbol('hidden')
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute('string') [key] = ''
    }
    return Song
  }
  refused(t, define, 'Symbol(hidden)', /^Song\.Symbol\(hidden\): @Attribute\(\) is on a property named by a symbol\./)
})

test('a misplaced decorator in a base class is told by the base class', (t) => {
  abstract class Base {
    @Attribute('string') static genre: string
    @Attribute('string') name!: string
  }
  const define = () => {
    @Entity({ table: 'T' })
    class Song extends Base {
      @PartitionKey('string') id!: string
    }
    return Song
  }
  refused(t, define, 'genre', /^Base\.genre: /)
})

test('two partition keys', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @PartitionKey('string') code!: string
    }
    return Song
  }
  refused(
    t,
    define,
    'code',
    /^Song has @PartitionKey\(\) on both `id` and `code` \(inherited ones count\): there can be one\./,
  )
})

test('two sort keys', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @SortKey('string') title!: string
      @SortKey('number') year!: number
    }
    return Song
  }
  refused(t, define, 'year', /^Song has @SortKey\(\) on both `title` and `year`/)
})

test('no partition key', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @SortKey('string') title!: string
    }
    return Song
  }
  refused(t, define, undefined, /^Song has no partition key: put @PartitionKey\(\) on the property that holds it\.$/)
})

test('one property decorated twice', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') @Attribute('string') id!: string
    }
    return Song
  }
  refused(t, define, 'id', /^Song\.id has both @\w+\(\) and @\w+\(\): keep one of them\.$/)
})

test('one property as both keys', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') @SortKey('string') id!: string
    }
    return Song
  }
  refused(t, define, 'id', /^Song\.id has both /)
})

test('a key that DynamoDB has no key type for', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('boolean') id!: boolean
    }
    return Song
  }
  refused(t, define, 'id', /^Song\.id can't be a key/)
})

test('a type that does not exist', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      // @ts-expect-error no such type
      @Attribute('strnig') title!: string
    }
    return Song
  }
  refused(t, define, 'title', /^Song\.title has no attribute type that Sluice knows \(got `strnig`\)/)
})

test('no table', (t) => {
  const define = () => {
    // @ts-expect-error the table is required
    @Entity()
    class Song {
      @PartitionKey('string') id!: string
    }
    return Song
  }
  refused(t, define, undefined, /^Song has no table/)
})

test('a decorator without its parentheses', (t) => {
  const property = () => {
    class Song {
      // @ts-expect-error it has to be called
      @Attribute title!: string
    }
    return Song
  }
  refused(t, property, 'title', /@Attribute on `title` lacks its parentheses: write @Attribute\('string'\)/)
  const embedded = () => {
    // @ts-expect-error it has to be called
    @Embedded
    class Address {}
    return Address
  }
  refused(t, embedded, undefined, /^@Embedded on Address lacks its parentheses: write @Embedded\(\)\.$/)
  const entity = () => {
    // @ts-expect-error it has to be called
    @Entity
    class Song {}
    return Song
  }
  refused(t, entity, undefined, /^@Entity on Song lacks its parentheses: write @Entity\(\{ table: '\.\.\.' \}\)\.$/)
})

test('a refused class is not registered', (t) => {
  class Song {
    @SortKey('string') title!: string
  }
  t.throws(() => Entity({ table: 'T' })(Song))
  t.throws(() => schemaOf(Song), { instanceOf: NotAnEntityError })
})
