const ALL_TAKEN = '{"UnprocessedItems":{}}'

/** Reads DynamoDB's usual answer to a batch, that all of it is written; every other is left to the SDK. */
export function readUsualAnswer(text: string): object | undefined {
  return text === ALL_TAKEN ? { UnprocessedItems: {} } : undefined
}
