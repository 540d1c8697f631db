import 'reflect-metadata'
import { schemaOf } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import test from 'ava'
import {
  IsIn,
  Matches,
  MinLength,
  registerDecorator,
  Validate,
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator'

const SECRET = 'top secret'

@ValidatorConstraint({ name: 'isPublic' })
class IsPublic implements ValidatorConstraintInterface {
  validate(): boolean {
    return false
  }
  defaultMessage(args?: ValidationArguments): string {
    return `${args?.property} of $target holds ${args?.value} and $value in ${JSON.stringify(args?.object)}`
  }
}

@ValidatorConstraint()
class NeedsValue implements ValidatorConstraintInterface {
  validate(): boolean {
    return false
  }
  defaultMessage(args: ValidationArguments): string {
    return `is ${(args.object as Letter).thrown.toUpperCase()}`
  }
}

const unnamed = (target: object, propertyName: string): void =>
  registerDecorator({ target: target.constructor, propertyName, validator: { validate: () => false } })

@Entity({ table: 'Letters' })
class Letter {
  @PartitionKey() id!: string
  @Attribute() @MinLength(99, { message: '$property of $target is $value, shorter than $constraint1' }) token!: string
  @Attribute() @MinLength(99, { message: ({ value }) => `got ${value}` }) made!: string
  @Attribute() @Validate(IsPublic) asked!: string
  @Attribute() @Validate(NeedsValue) thrown!: string
  @Attribute() @unnamed custom!: string
  @Attribute() @IsIn(['a', 'b']) choice!: string
  @Attribute() @Matches(/^x+$/, { message: 'no match: $constraint1 $constraint9' }) pattern!: string
}

test('no reason holds a value, whatever the rule says; where only the value makes a message its name does', (t) => {
  const letter = new Letter()
  for (const property of ['token', 'made', 'asked', 'thrown', 'custom', 'choice', 'pattern'] as const) {
    letter[property] = SECRET
  }
  const problems = schemaOf(Letter).validate?.(letter) ?? []
  t.false(JSON.stringify(problems).includes(SECRET))
  t.false(JSON.stringify(problems).includes(SECRET.toUpperCase()))
  t.deepEqual(Object.fromEntries(problems.map(({ attribute, reason }) => [attribute, reason])), {
    token: 'token of Letter is the value, shorter than 99',
    made: 'breaks the rule minLength',
    asked: 'asked of Letter holds undefined and the value in {}',
    thrown: 'breaks the rule NeedsValue',
    custom: 'breaks the rule customValidation',
    choice: 'choice must be one of the following values: a, b',
    pattern: 'no match: /^x+$/ $constraint9',
  })
})
