import test from 'ava'
import type { ValidationProblem } from '#src/schema/entity-schema.js'
import { validateEntity } from '#src/seal/validate-entity.js'
import { putOf } from '../fixtures/sealed.js'

function validated(validate?: (entity: object) => readonly ValidationProblem[]) {
  const { schema, ...operation } = putOf('a')
  return validateEntity({ ...operation, schema: validate === undefined ? schema : { ...schema, validate } })
}

test('a class without a validator has no problems', (t) => {
  t.deepEqual(validated(), [])
})

test("the validator is given the entity, and what it says is the entity's problems", (t) => {
  const entities: object[] = []
  const problems = validated((entity) => {
    entities.push(entity)
    return [{ attribute: 'year', reason: 'is too late' }]
  })
  t.deepEqual(problems, [{ attribute: 'year', reason: 'is too late' }])
  t.like(entities, [{ artist: 'x', title: 'a' }])
})

test('a validator that throws is a problem that names the error, not its text', (t) => {
  const [problem] = validated(() => {
    throw new RangeError('a secret')
  })
  t.is(problem?.reason, 'the validator of Song threw a RangeError: make it return problems')
  const [text] = validated(() => {
    throw 'a secret'
  })
  t.is(text?.reason, 'the validator of Song threw a string: make it return problems')
})
