import { MAX_TAGS } from '../limits.js'
import { validationError } from '../wire/validation-error.js'
import type { TagInput } from './create-table-input.js'

const MAX_KEY_LENGTH = 128
const MAX_VALUE_LENGTH = 256
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

/** The tags after adding some; all of them are checked before any is added. */
export function addTags(before: ReadonlyMap<string, string>, tags: readonly TagInput[]): ReadonlyMap<string, string> {
  const added = new Map<string, string>()
  for (const { Key, Value } of tags) {
    const key = checkTagKey(Key)
    if (key.startsWith('aws:')) throw validationError(`Tag Key cannot be prefixed with aws:, Key: ${key}`)
    if (added.has(key)) {
      throw validationError(`Duplicate Tag Keys provided as input: Duplicate Tag Key found ${key}`)
    }
    added.set(key, checkTagValue(Value))
  }
  const after = new Map([...before, ...added])
  if (after.size > MAX_TAGS) throw tooManyTags()
  return after
}

/** The tags after removing some; a key without a tag is no error. */
export function removeTags(before: ReadonlyMap<string, string>, keys: readonly string[]): ReadonlyMap<string, string> {
  for (const key of keys) checkTagKey(key)
  if (keys.length > MAX_TAGS) throw tooManyTags()
  return new Map([...before].filter(([key]) => !keys.includes(key)))
}

function checkTagKey(key: string | undefined): string {
  if (key !== undefined && key !== '' && key.length <= MAX_KEY_LENGTH && CHARACTERS.test(key)) return key
  throw validationError(`The Tag Key provided is invalid, Key: ${key ?? null}`)
}

function checkTagValue(value: string | undefined): string {
  if (value !== undefined && value.length <= MAX_VALUE_LENGTH && CHARACTERS.test(value)) return value
  throw validationError(`The Tag Value provided is invalid, Value: ${value ?? null}`)
}

function tooManyTags(): Error {
  return validationError('Number of Tags exceed the current limit for the provided ResourceArn')
}
