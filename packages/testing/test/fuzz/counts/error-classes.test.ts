import test from 'ava'
import { errorClasses, errorClassOf } from './error-classes.js'

test('a refusal is of the first class that fits, or of none', (t) => {
  t.is(errorClassOf('ResourceNotFoundException: Requested resource not found'), 'table that is not there')
  t.is(errorClassOf('ValidationException: Invalid UpdateExpression: Syntax error; token: "a"'), 'expression: syntax')
  t.is(errorClassOf('ValidationException: something new'), undefined)
})

test('every class has a name of its own', (t) => {
  t.is(new Set(errorClasses.map(({ name }) => name)).size, errorClasses.length)
})
