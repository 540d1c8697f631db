/**
 * DynamoDB's service limits that Sluice checks or plans by. Source, where none is named: "Quotas in Amazon DynamoDB",
 * Amazon DynamoDB Developer Guide.
 */

/** Put and delete requests in one BatchWriteItem call. */
export const MAX_BATCH_OPERATIONS = 25

/** Bytes of one BatchWriteItem request as sent, JSON included: 16 MB. Source: API reference of BatchWriteItem. */
export const MAX_REQUEST_BYTES: number = 16 * 1024 * 1024

/** Operations of one TransactWriteItems call. */
export const MAX_TRANSACTION_OPERATIONS = 100

/** Bytes of the items of one transaction, by DynamoDB's item size rule: 4 MB. Source: API reference of TransactWriteItems. */
export const MAX_TRANSACTION_BYTES: number = 4 * 1024 * 1024

/** Milliseconds for which DynamoDB knows a ClientRequestToken again: 10 minutes. Source: API reference of TransactWriteItems. */
export const TOKEN_LIFETIME_MS = 600_000

/** Bytes of one item by DynamoDB's item size rule: 400 KB. */
export const MAX_ITEM_BYTES: number = 400 * 1024

/** Bytes of a partition key's value (UTF-8 for strings). */
export const MAX_PARTITION_KEY_BYTES = 2048

/** Bytes of a sort key's value (UTF-8 for strings). */
export const MAX_SORT_KEY_BYTES = 1024

/** Maps and lists around a value. */
export const MAX_NESTING_LEVELS = 31

/** Significant decimal digits of a number. */
export const MAX_NUMBER_DIGITS = 38

/** The largest decimal exponent of a number: up to 9.99…E+125. */
export const MAX_NUMBER_EXPONENT = 125

/** The smallest decimal exponent of a number: down to 1E-130. */
export const MIN_NUMBER_EXPONENT = -130

/** Bytes of an attribute's name. */
export const MAX_ATTRIBUTE_NAME_BYTES = 65_535

/** Bytes of the name of a key attribute. */
export const MAX_KEY_NAME_BYTES = 255

/** Bytes of one expression as sent, aliases not expanded: 4 KB. */
export const MAX_EXPRESSION_BYTES = 4096

/** Operators and functions in one expression. */
export const MAX_EXPRESSION_OPERATORS = 300

/** Values that IN compares with. */
export const MAX_IN_OPERANDS = 100

/** Names and indexes in one path of an expression: one for each level that an item can have. */
export const MAX_PATH_STEPS = 32

/** Bytes of all names and values of one expression: 2 MB. */
export const MAX_EXPRESSION_OPERAND_BYTES: number = 2 * 1024 * 1024

/** Bytes that one write capacity unit pays for. Source: "Read and write operations", Developer Guide. */
export const WRITE_UNIT_BYTES = 1024

/** Write units a second of one partition key value at most. Source: "Burst and adaptive capacity", Developer Guide. */
export const MAX_KEY_WRITE_UNITS = 1000

/** Characters of a table's name. Source: "Supported data types and naming rules", Developer Guide. */
export const MAX_TABLE_NAME_LENGTH = 255

/** The characters of a table's name. Source: as above. */
export const TABLE_NAME_PATTERN: RegExp = /^[a-zA-Z0-9_.-]+$/

/** Keys of one BatchGetItem call. */
export const MAX_BATCH_KEYS = 100

/** Characters of an index's name at least. Source: as above; at most as many as of a table's. */
export const MIN_INDEX_NAME_LENGTH = 3

/** Global indexes of one table. */
export const MAX_GLOBAL_INDEXES = 20

/** Local indexes of one table. */
export const MAX_LOCAL_INDEXES = 5

/** Attributes named in the projections of all indexes of a table. */
export const MAX_PROJECTED_ATTRIBUTES = 100

/** Bytes of the items that one page of a query or scan examines at most: 1 MB. Source: API reference of Query. */
export const MAX_PAGE_BYTES: number = 1024 * 1024

/** Bytes that one read capacity unit pays for. Source: "Read and write operations", Developer Guide. */
export const READ_UNIT_BYTES = 4096

/** Segments of one parallel scan. Source: API reference of Scan, TotalSegments. */
export const MAX_SCAN_SEGMENTS = 1_000_000
