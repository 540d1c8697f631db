import { attributeValueCases } from './cases/attribute-values.js'
import { batchGetCases } from './cases/batch-get.js'
import { batchWriteCases } from './cases/batch-write.js'
import { bulkCases } from './cases/bulk.js'
import { capacityCases } from './cases/capacity.js'
import { collectionMetricsCases } from './cases/collection-metrics.js'
import { conditionalWriteCases } from './cases/conditional-writes.js'
import { conditionCases } from './cases/conditions.js'
import { createTableCases } from './cases/create-table.js'
import { expressionCapacityCases } from './cases/expression-capacity.js'
import { expressionMemberCases } from './cases/expression-members.js'
import { expressionRefusalCases } from './cases/expression-refusals.js'
import { getItemCases } from './cases/get-item.js'
import { indexKeyCases } from './cases/index-keys.js'
import { keyConditionRefusalCases } from './cases/key-condition-refusals.js'
import { keyCases } from './cases/keys.js'
import { multiAttributeKeyCases } from './cases/multi-attribute-keys.js'
import { numberCases } from './cases/numbers.js'
import { projectionCases } from './cases/projections.js'
import { queryCases } from './cases/query.js'
import { queryIndexCases } from './cases/query-indexes.js'
import { queryPageCases } from './cases/query-pages.js'
import { queryRefusalCases } from './cases/query-refusals.js'
import { scanCases } from './cases/scan.js'
import { sessionCases } from './cases/session.js'
import { sessionConditionCases } from './cases/session-conditions.js'
import { sessionGetCases } from './cases/session-gets.js'
import { sessionPageCases } from './cases/session-pages.js'
import { sessionTransactionCases } from './cases/session-transactions.js'
import { setCases } from './cases/sets.js'
import { sizeCases } from './cases/sizes.js'
import { tableNameCases } from './cases/table-names.js'
import { tableCases } from './cases/tables.js'
import { updateExpressionRefusalCases } from './cases/update-expression-refusals.js'
import { updateItemCases } from './cases/update-item.js'
import { updateListCases } from './cases/update-lists.js'
import { updateRefusalCases } from './cases/update-refusals.js'
import { updateReturnCases } from './cases/update-returns.js'
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
  ...conditionCases,
  ...conditionalWriteCases,
  ...expressionRefusalCases,
  ...expressionMemberCases,
  ...updateItemCases,
  ...updateListCases,
  ...updateReturnCases,
  ...updateExpressionRefusalCases,
  ...updateRefusalCases,
  ...queryCases,
  ...queryPageCases,
  ...queryIndexCases,
  ...multiAttributeKeyCases,
  ...keyConditionRefusalCases,
  ...queryRefusalCases,
  ...projectionCases,
  ...expressionCapacityCases,
  ...sessionCases,
  ...sessionConditionCases,
  ...sessionGetCases,
  ...sessionPageCases,
  ...sessionTransactionCases,
  ...bulkCases,
]
