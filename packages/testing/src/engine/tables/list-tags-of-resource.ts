import { structure, text } from '../../wire/shape.js'
import { findResource } from '../lookup/find-resource.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ ResourceArn: text, NextToken: text })

/** ListTagsOfResource. All tags that a table can have are one page, whatever the token: so it is at DynamoDB. */
export const listTagsOfResource: Operation = defineOperation('ListTagsOfResource', shape, (input, { store }) => {
  const { tags } = findResource(store, input.ResourceArn)
  return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) }
})
