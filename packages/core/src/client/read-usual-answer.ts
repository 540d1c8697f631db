const ALL_TAKEN = Buffer.from('{"UnprocessedItems":{}}')

/** Reads DynamoDB's usual answer to a batch, that all of it is written; every other is left to the SDK. */
export function readUsualAnswer(bytes: Buffer): object | undefined {
  return bytes.equals(ALL_TAKEN) ? { UnprocessedItems: {} } : undefined
}
