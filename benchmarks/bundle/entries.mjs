import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What an application takes from each library to map a class and write a batch. */
const LIBRARIES = [
  { name: 'sluice', text: "export { Session, defineEntity } from '@sluice/core'" },
  {
    name: 'sluice with decorators',
    text: `export { Session } from '@sluice/core'
           export { Attribute, Entity, PartitionKey, SortKey } from '@sluice/decorators'`,
  },
  { name: 'electrodb', text: "export { Entity } from 'electrodb'" },
  {
    name: 'dynamodb-toolbox',
    text: `export { Entity } from 'dynamodb-toolbox/entity'
           export { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut'
           export { boolean, item, list, map, number, set, string } from 'dynamodb-toolbox/schema'
           export { Table } from 'dynamodb-toolbox/table'
           export { BatchWriteCommand, execute } from 'dynamodb-toolbox/table/actions/batchWrite'`,
  },
  { name: 'dynamoose', text: "export { default } from 'dynamoose'" },
  { name: 'dynamodb-onetable', text: "export { Table } from 'dynamodb-onetable'" },
  {
    name: 'typedorm',
    text: `import 'reflect-metadata'
           export { Attribute, Entity, Table } from '@typedorm/common'
           export { WriteBatch, createConnection } from '@typedorm/core'
           export { DocumentClientV3 } from '@typedorm/document-client'`,
  },
]

/** Every other entry point of Sluice's packages, whole: `@sluice/core/bulk`. */
function entryPoints() {
  const names = ['core', 'decorators']
  return names.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    return Object.keys(exports)
      .filter((path) => path.startsWith('./') && !path.endsWith('.json'))
      .map((path) => `@sluice/${name}${path.slice(1)}`)
      .map((specifier) => ({ name: specifier, isPart: true, text: `export * from '${specifier}'` }))
  })
}

/** `{ name, text, isPart? }[]`: what is bundled. */
export function createEntries() {
  return [...LIBRARIES, ...entryPoints()]
}
