import { attributeValueCases } from './cases/attribute-values.js'
import { batchGetCases } from './cases/batch-get.js'
import { batchWriteCases } from './cases/batch-write.js'
import { capacityCases } from './cases/capacity.js'
import { collectionMetricsCases } from './cases/collection-metrics.js'
import { createTableCases } from './cases/create-table.js'
import { getItemCases } from './cases/get-item.js'
import { indexKeyCases } from './cases/index-keys.js'
import { keyCases } from './cases/keys.js'
import { numberCases } from './cases/numbers.js'
import { scanCases } from './cases/scan.js'
import { sessionCases } from './cases/session.js'
import { setCases } from './cases/sets.js'
import { sizeCases } from './cases/sizes.js'
import { tableNameCases } from './cases/table-names.js'
import { tableCases } from './cases/tables.js'
import { writeItemCases } from './cases/write-item.js'
import type { ContractCase } from './contract-case.js'

/** All cases of the contract. */
export const cases: readonly ContractCase[] = [
  ...createTableCases,
  ...tableCases,
  ...tableNameCases,
  ...writeItemCases,
  ...getItemCases,
  ...keyCases,
  ...indexKeyCases,
  ...attributeValueCases,
  ...numberCases,
  ...setCases,
  ...sizeCases,
  ...batchWriteCases,
  ...batchGetCases,
  ...scanCases,
  ...capacityCases,
  ...collectionMetricsCases,
  ...sessionCases,
]
