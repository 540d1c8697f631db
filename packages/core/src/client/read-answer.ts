import type { BatchGetItemCommandOutput, GetItemCommandOutput, QueryCommandOutput } from '@aws-sdk/client-dynamodb'
import { isListOfObjects, isObject } from './answer-parts.js'
import { UnreadableAnswer } from './unreadable-answer.js'

type PageOutput = Pick<QueryCommandOutput, 'Items' | 'LastEvaluatedKey'>

/** @throws {UnreadableAnswer} if the item isn't one. It may be left out: then there is none. */
export function checkGetAnswer({ Item }: GetItemCommandOutput): void {
  check('Item', Item, isObject)
}

/** @throws {UnreadableAnswer} if a part isn't what it must be. Parts may be left out, as other servers than DynamoDB do. */
export function checkBatchGetAnswer({ Responses, UnprocessedKeys }: BatchGetItemCommandOutput): void {
  check('Responses', Responses, isObjectOf(isListOfObjects))
  check('UnprocessedKeys', UnprocessedKeys, isObjectOf(hasKeys))
}

/** @throws {UnreadableAnswer} if the items of a page aren't some. A count brings none. */
export function checkItems({ Items }: PageOutput): void {
  check('Items', Items, isListOfObjects)
}

/** @throws {UnreadableAnswer} if the end of a page is no key. */
export function checkEnd({ LastEvaluatedKey }: PageOutput): void {
  check('LastEvaluatedKey', LastEvaluatedKey, isObject)
}

function check(name: string, value: unknown, isReadable: (value: unknown) => boolean): void {
  if (value === undefined || isReadable(value)) return
  throw new UnreadableAnswer(`${name} of the answer can't be read.`)
}

function isObjectOf(isMember: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isObject(value) && Object.values(value).every(isMember)
}

function hasKeys(value: unknown): boolean {
  return isObject(value) && 'Keys' in value && isListOfObjects(value.Keys)
}
