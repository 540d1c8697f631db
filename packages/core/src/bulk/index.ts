export { type BulkOperation, put, remove } from './bulk-operation.js'
export type { DuplicatePolicy } from './identity-window.js'
export type { BulkSource } from './source-reader.js'
