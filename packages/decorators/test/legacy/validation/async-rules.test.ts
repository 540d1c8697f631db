import 'reflect-metadata'
import { schemaOf } from '@sluice/core'
import { Attribute, Entity, list, PartitionKey } from '@sluice/decorators'
import test from 'ava'
import {
  IsOptional,
  registerDecorator,
  Validate,
  ValidateNested,
  ValidatePromise,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator'

let calls = 0

@ValidatorConstraint({ name: 'isFree', async: true })
class IsFree implements ValidatorConstraintInterface {
  async validate(): Promise<boolean> {
    calls++
    return false
  }
}

// the same without the flag, which class-validator's validateSync takes for valid
const isListed = (target: object, propertyName: string): void =>
  registerDecorator({
    name: 'isListed',
    target: target.constructor,
    propertyName,
    validator: { validate: () => Promise.reject(new Error('no database')) },
  })

const REMEDY =
  'Rules run synchronously, at flush: make it synchronous, or check it before `save` and take it off the class.'

class Label {
  @Validate(IsFree) name = 'x'
}

@Entity({ table: 'Users' })
class User {
  @PartitionKey() id!: string
  @Attribute() @Validate(IsFree) name!: string
  @Attribute() @isListed email!: string
  @Attribute(list('string')) @Validate(IsFree, { each: true }) @IsOptional() aliases?: string[]
  @ValidateNested() @IsOptional() label?: Label
  @ValidatePromise() later?: unknown
}

const reasons = (user: User): ReadonlyMap<string, string> =>
  new Map((schemaOf(User).validate?.(user) ?? []).map(({ attribute, reason }) => [attribute, reason]))

test('an asynchronous rule is reported with the remedy and not run', (t) => {
  const found = reasons(Object.assign(new User(), { name: 'Ann', aliases: ['A'], label: new Label() }))
  t.is(found.get('name'), `has the asynchronous rule isFree. ${REMEDY}`)
  t.is(found.get('aliases'), `has the asynchronous rule isFree. ${REMEDY}`)
  t.is(found.get('label.name'), `has the asynchronous rule isFree. ${REMEDY}`)
  t.is(calls, 0)
})

test('a rule that answers with a promise is not taken for valid, nor is its rejection left unhandled', async (t) => {
  t.is(reasons(new User()).get('email'), `has the asynchronous rule isListed. ${REMEDY}`)
  await new Promise((resolve) => setImmediate(resolve))
})

test('a promise that @ValidatePromise() would await is reported', (t) => {
  t.is(
    reasons(Object.assign(new User(), { later: Promise.resolve(1) })).get('later'),
    `holds a promise, which @ValidatePromise() awaits. ${REMEDY}`,
  )
  t.false(reasons(new User()).has('later'))
})
