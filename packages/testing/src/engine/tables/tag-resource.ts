import { addTags } from '../../tables/tags.js'
import { listOf, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { findResource } from '../lookup/find-resource.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ ResourceArn: text, Tags: listOf(structure({ Key: text, Value: text })) })

/** TagResource, whose tags can be seen at once: DynamoDB takes some seconds. */
export const tagResource: Operation = defineOperation('TagResource', shape, (input, { store }) => {
  if (input.Tags === undefined) throwProblems([failed('Value null', 'tags', 'not be null')])
  if (input.Tags?.length === 0) throw validationError('Atleast one Tag needs to be provided as Input.')
  const record = findResource(store, input.ResourceArn)
  store.set(record.table.definition.name, { ...record, tags: addTags(record.tags, input.Tags ?? []) })
  return {}
})
