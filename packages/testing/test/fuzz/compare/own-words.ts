/** A refusal that DynamoDB Local words in its own way, beyond those that the contract suite knows. */
export interface OwnWords {
  /** What AWS says, as the fake does. */
  readonly aws: RegExp
  readonly local: RegExp
}

const NESTING = /Nesting Levels have exceeded supported limits/
const INDEXABLE = /^Attempted conditional constraint is not an indexable operation/

/** What the fake says, as AWS does, and what DynamoDB Local says instead. */
export const ownWords: readonly OwnWords[] = [
  {
    aws: /Number (?:overflow|underflow)\. Attempting/,
    local: /^ExpressionAttributeValues contains invalid value: Number (?:overflow|underflow)\./,
  },
  {
    aws: /Type mismatch for key \w+ expected: \w+ actual: \w+/,
    local: /Type mismatch for key|^Invalid attribute value type/,
  },
  { aws: /Type mismatch for Index Key/, local: /Type mismatch for Index Key|^Invalid attribute value type/ },
  { aws: /Value null at 'key' failed/, local: /^Cannot have null key for GetItem, DeleteItem, or UpdateItem/ },
  {
    aws: /start(?:ing)? key is invalid/,
    local: /^Type mismatch for attribute to update|^The provided starting key is invalid/,
  },
  {
    aws: /'transactItems' failed .*less than or equal to 100$/s,
    local: /^Member must have length less than or equal to 100/,
  },
  { aws: /'transactItems' failed .*greater than or equal to 1$/s, local: /^Value (?:\[\]|null) at 'transactItems'/ },
  { aws: /Member must satisfy enum value set/, local: /Member must satisfy enum value set/ },
  {
    aws: /Size of hashkey has exceeded|Aggregated size of all range keys/,
    local: /Size limit exceeded|^Hash primary key values must be under 2048/,
  },
  { aws: /ExpressionAttributeValues can only be specified/, local: /^ExpressionAttributeValues can only be specified/ },
  { aws: /Duplicate value in attribute name/, local: /^Cannot have two attributes with the same name/ },
  {
    aws: INDEXABLE,
    local: /^Query key condition not supported|^Only scalar types can be used|Condition parameter type does not match/,
  },
  { aws: /Expression size has exceeded the maximum/, local: /Expression size has exceeded the maximum/ },
  { aws: /Input collection .*contains duplicates/, local: /Input collection .*contains duplicates/ },
  {
    aws: /Keys' failed .*greater than or equal to 1$/,
    local: /^The list of keys in RequestItems for BatchGetItem is required/,
  },
  {
    aws: /'requestItems' failed/,
    local: /^The batch write request list for a table cannot be null or empty|^Too many items/,
  },
  { aws: /KeyConditionExpressions must only contain one/, local: /^KeyConditionExpressions must only contain one/ },
  { aws: /Invalid attribute type name found; type: \w+/, local: /Invalid attribute type name found; type: \w+/ },
  {
    aws: /(?:ADD|DELETE) action .*not supported for the type/,
    local: /(?:ADD|DELETE) action .*not supported for the type/,
  },
  { aws: /secondary index key is not supported/, local: /secondary index key is not supported/ },
  { aws: /empty (?:string|binary) value/, local: /empty (?:string|binary) value/ },
  { aws: /Member must satisfy enum value set/, local: /^Comparison type does not exist in DynamoDB/ },
  { aws: /cannot have conditions on nested attributes/, local: /^Key attributes must be scalars/ },
  {
    aws: /^The query can return at most one row and cannot be restarted|starting key/,
    local: /starting key|can return at most one row/,
  },
  { aws: /^Query condition missed key schema element/, local: /^Query condition missed key schema element/ },
  // which of several paths is named second has no known order
  { aws: /Two document paths (?:overlap|conflict)/, local: /Two document paths (?:overlap|conflict)/ },
  { aws: NESTING, local: NESTING },
]
