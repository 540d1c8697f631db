/**
 * DynamoDB's service limits that the fake holds its clients to. They are written down a second time on purpose: a fake
 * that took them from the code under test would agree with its mistakes. Source, where none is named: "Quotas in Amazon
 * DynamoDB", Amazon DynamoDB Developer Guide.
 */

/** Put and delete requests in one BatchWriteItem call. */
export const MAX_BATCH_WRITES = 25

/** Keys in one BatchGetItem call. */
export const MAX_BATCH_KEYS = 100

/** Bytes of items in one BatchGetItem answer: 16 MB. Source: API reference of BatchGetItem. */
export const MAX_BATCH_ANSWER_BYTES: number = 16 * 1024 * 1024

/** Actions of one transaction. Source: API references of TransactWriteItems and TransactGetItems. */
export const MAX_TRANSACTION_ACTIONS = 100

/** Bytes of the items of one transaction: 4 MB. Source: API references of TransactWriteItems and TransactGetItems. */
export const MAX_TRANSACTION_BYTES: number = 4 * 1024 * 1024

/** Bytes of one request as sent: 16 MB. Source: API reference of BatchWriteItem. */
export const MAX_REQUEST_BYTES: number = 16 * 1024 * 1024

/** Local secondary indexes of one table. */
export const MAX_LOCAL_INDEXES = 5

/** Global secondary indexes of one table. */
export const MAX_GLOBAL_INDEXES = 20

/** Tags of one table. Source: "Tagging restrictions in DynamoDB", Amazon DynamoDB Developer Guide. */
export const MAX_TAGS = 50

/** Bytes of items that one Scan page evaluates: 1 MB. Source: API reference of Scan. */
export const MAX_PAGE_BYTES: number = 1024 * 1024

/** Bytes of one item by the item size rule: 400 KB. */
export const MAX_ITEM_BYTES: number = 400 * 1024

/** Bytes of a partition key's value; of its values together, where it has several attributes (not observed on AWS). */
export const MAX_PARTITION_KEY_BYTES = 2048

/** Bytes of a sort key's value; of its values together, where it has several attributes (not observed on AWS). */
export const MAX_SORT_KEY_BYTES = 1024

/**
 * Attributes of a global index's partition key, and of its sort key. Source: "Multi-attribute key schema", Amazon DynamoDB
 * Developer Guide.
 */
export const MAX_KEY_ATTRIBUTES = 4

/** Maps and lists around a value. */
export const MAX_NESTING_LEVELS = 31

/** Significant decimal digits of a number. */
export const MAX_NUMBER_DIGITS = 38

/** The largest decimal exponent of a number. */
export const MAX_NUMBER_EXPONENT = 125

/** The smallest decimal exponent of a number. */
export const MIN_NUMBER_EXPONENT = -130

/** Bytes that one read unit pays for. */
export const READ_UNIT_BYTES = 4096

/** Bytes that one write unit pays for. */
export const WRITE_UNIT_BYTES = 1024

/** Bytes of an attribute's name. */
export const MAX_ATTRIBUTE_NAME_BYTES = 65_535

/** Characters of the name of an attribute that is a key of a table or index, or projected by name. */
export const MAX_KEY_NAME_LENGTH = 255

/** Segments of a parallel Scan. Source: API reference of Scan. */
export const MAX_SEGMENTS = 1_000_000

/** Table names in one ListTables answer. Source: API reference of ListTables. */
export const MAX_LISTED_TABLES = 100

/** Bytes of one expression, as written. */
export const MAX_EXPRESSION_BYTES = 4096

/** Operators and functions in one expression. */
export const MAX_OPERATORS = 300

/** Operands of IN. */
export const MAX_IN_OPERANDS = 100

/** Names and indexes in one document path: 32, one for each level that an item can have. */
export const MAX_PATH_STEPS = 32

/** The largest list index in a document path. Seen on DynamoDB Local. */
export const MAX_LIST_INDEX: number = 2 ** 31 - 1

/** Seconds of unused provisioned capacity that are kept. Source: "Burst and adaptive capacity", Developer Guide. */
export const BURST_SECONDS = 300

/** Read units a second of one partition. Source: "Burst and adaptive capacity", Developer Guide. */
export const PARTITION_READ_UNITS = 3000

/** Write units a second of one partition. Source: "Burst and adaptive capacity", Developer Guide. */
export const PARTITION_WRITE_UNITS = 1000

/** Read or write units a second of one on-demand table or index, unless AWS has raised the quota. */
export const ON_DEMAND_UNITS = 40_000

/** Milliseconds over which traffic may double. Source: "On-demand capacity mode", Developer Guide. */
export const DOUBLING_MS: number = 30 * 60 * 1000
