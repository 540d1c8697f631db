import { removeTags } from '../../tables/tags.js'
import { listOf, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { findResource } from '../lookup/find-resource.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ ResourceArn: text, TagKeys: listOf(text) })

/** UntagResource. */
export const untagResource: Operation = defineOperation('UntagResource', shape, (input, { store }) => {
  if (input.TagKeys === undefined) throwProblems([failed('Value null', 'tagKeys', 'not be null')])
  if (input.TagKeys?.length === 0) throw validationError('Atleast one Tag Key needs to be provided as Input.')
  const record = findResource(store, input.ResourceArn)
  store.set(record.table.definition.name, { ...record, tags: removeTags(record.tags, input.TagKeys ?? []) })
  return {}
})
