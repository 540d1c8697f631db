import 'reflect-metadata'
import { schemaOf, type ValidationProblem } from '@sluice/core'
import { Attribute, Embedded, Entity, list, map, nested, PartitionKey } from '@sluice/decorators'
import test from 'ava'
import {
  ArrayMinSize,
  getMetadataStorage,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator'

@Embedded()
class Address {
  @Attribute() @Length(2, 40) city!: string
  @Attribute() @IsOptional() @Length(4, 10) postcode?: string
}

abstract class Stored {
  @PartitionKey() @MinLength(3) id!: string
}

@Entity({ table: 'People' })
class Person extends Stored {
  @Attribute() @IsInt() @Min(0) @Max(150) age!: number
  @Attribute(list('string')) @IsString({ each: true }) @ArrayMinSize(1) names!: string[]
  @Attribute() @ValidateNested() home?: Address
  @Attribute(list(nested(Address))) @ValidateNested() others?: Address[]
  @Attribute() @ValidateIf((person: Person) => person.age >= 18) @IsDefined() vote?: string
}

@Entity({ table: 'Plain' })
class Plain {
  @PartitionKey() id!: string
}

function make<T extends object>(entityClass: new () => T, values: Partial<T>): T {
  return Object.assign(new entityClass(), values)
}

const address = (city: string, postcode?: string): Address =>
  make(Address, postcode === undefined ? { city } : { city, postcode })

function problemsOf(entity: object): readonly ValidationProblem[] {
  return schemaOf(entity.constructor as new () => object).validate?.(entity) ?? []
}

const valid = (): Person => make(Person, { id: 'abc', age: 3, names: ['Ann'], home: address('Bonn') })

test('a class without rules has no validator, though others have', (t) => {
  t.is(schemaOf(Plain).validate, undefined)
  t.is(typeof schemaOf(Person).validate, 'function')
})

test('a valid entity has no problems', (t) => {
  t.deepEqual(problemsOf(valid()), [])
})

test('each broken rule is one problem, with its property and message', (t) => {
  const person = make(Person, { ...valid(), age: -1.5, names: [] })
  t.deepEqual(problemsOf(person), [
    { attribute: 'age', reason: 'age must not be less than 0' },
    { attribute: 'age', reason: 'age must be an integer number' },
    { attribute: 'names', reason: 'names must contain at least 1 elements' },
  ])
})

test('rules of the base class count', (t) => {
  t.deepEqual(problemsOf(make(Person, { ...valid(), id: 'a' })), [
    { attribute: 'id', reason: 'id must be longer than or equal to 3 characters' },
  ])
})

test('a rule for each element', (t) => {
  const person = make(Person, { ...valid(), names: ['Ann', 1 as unknown as string] })
  t.deepEqual(problemsOf(person), [{ attribute: 'names', reason: 'each value in names must be a string' }])
})

test('nested objects are told by their path, in lists too', (t) => {
  const person = make(Person, { ...valid(), home: address('B'), others: [address('Bonn'), address('Köln', '1')] })
  t.deepEqual(problemsOf(person), [
    { attribute: 'home.city', reason: 'city must be longer than or equal to 2 characters' },
    { attribute: 'others[1].postcode', reason: 'postcode must be longer than or equal to 4 characters' },
  ])
})

test('a nested value that is no object, and one whose class has no rules', (t) => {
  t.deepEqual(problemsOf(make(Person, { ...valid(), home: 'Bonn' as unknown as Address })), [
    { attribute: 'home', reason: 'nested property home must be either object or array' },
  ])
  t.deepEqual(problemsOf(make(Person, { ...valid(), home: { city: 'Bonn' } })), [
    { attribute: 'home', reason: '@ValidateNested() found a Object, which has no class-validator rules: add some.' },
  ])
})

test('conditions decide whether the other rules of a property count', (t) => {
  t.deepEqual(problemsOf(make(Person, { ...valid(), age: 18 })), [
    { attribute: 'vote', reason: 'vote should not be null or undefined' },
  ])
  t.deepEqual(problemsOf(make(Person, { ...valid(), age: 17 })), [])
})

test('an object that holds itself ends', (t) => {
  @Entity({ table: 'Trees' })
  class Tree {
    @PartitionKey() @MinLength(1) id!: string
    @Attribute(map(nested(() => Tree))) @ValidateNested() branches!: Map<string, Tree>
  }
  const tree = make(Tree, { id: 'root' })
  tree.branches = new Map([['self', tree]])
  t.deepEqual(problemsOf(tree), [])
})

test('the rules of a class are looked up once, not at each validation', (t) => {
  class Part {
    @Min(1) size = 1
  }
  @Entity({ table: 'Boxes' })
  class Box {
    @PartitionKey() @MinLength(1) id!: string
    @Attribute('unknown') @ValidateNested() parts = [new Part(), new Part()]
  }
  const storage = getMetadataStorage()
  const search = storage.getTargetValidationMetadatas
  const searched: unknown[] = []
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    searched.push(target)
    return search.call(storage, target, ...rest)
  }
  t.teardown(() => {
    storage.getTargetValidationMetadatas = search
  })
  for (let round = 0; round < 3; round++) t.deepEqual(problemsOf(make(Box, { id: 'a' })), [])
  t.deepEqual(searched, [Box, Part])
})
