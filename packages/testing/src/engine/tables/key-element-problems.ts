import type { AttributeDefinitionsInput, KeySchemaInput } from '../../tables/create-table-input.js'
import { enumProblem, failed } from '../checks/constraints.js'
import { keyNameProblem } from './key-name-problem.js'

const KEY_TYPES = ['HASH', 'RANGE'] as const
const ATTRIBUTE_TYPES = ['B', 'N', 'S'] as const

/** What the framework layer finds wrong with the elements of a key schema. */
export function keyElementProblems(list: string, elements: KeySchemaInput = []): readonly (string | undefined)[] {
  return elements.flatMap(({ AttributeName, KeyType }, index) => {
    const member = `${list}.${index + 1}.member`
    return [keyNameProblem(member, AttributeName), valueProblem(`${member}.keyType`, KeyType, KEY_TYPES)]
  })
}

/** What it finds wrong with the definitions of attributes. */
export function definitionProblems(
  list: string,
  definitions: AttributeDefinitionsInput = [],
): readonly (string | undefined)[] {
  return definitions.flatMap(({ AttributeName, AttributeType }, index) => {
    const member = `${list}.${index + 1}.member`
    const type = valueProblem(`${member}.attributeType`, AttributeType, ATTRIBUTE_TYPES)
    return [keyNameProblem(member, AttributeName), type]
  })
}

function valueProblem(member: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  return value === undefined ? failed('Value null', member, 'not be null') : enumProblem(member, value, allowed)
}
