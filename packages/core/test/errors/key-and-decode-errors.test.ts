import { DecodeError, KeyError, SluiceError } from '@sluice/core'
import test from 'ava'

test('a KeyError says which part of which class, and what happened', (t) => {
  const cause = new Error('cause')
  const error = new KeyError('INVALID_KEY', 'message', 'Song', 'title', { cause })
  t.true(error instanceof SluiceError)
  t.like(error, {
    name: 'KeyError',
    code: 'INVALID_KEY',
    message: 'message',
    className: 'Song',
    property: 'title',
    cause,
  })
})

test('a DecodeError names class, key, attribute and reason', (t) => {
  const error = new DecodeError('Song', 'lines[2]', '{ artist: "x" }', 'is S, expected N')
  t.true(error instanceof SluiceError)
  t.like(error, {
    name: 'DecodeError',
    code: 'DECODE_FAILED',
    message: 'Can\'t load Song { artist: "x" }: attribute `lines[2]` is S, expected N.',
    className: 'Song',
    attribute: 'lines[2]',
    key: '{ artist: "x" }',
  })
  t.false(Object.hasOwn(error, 'cause'))
})
