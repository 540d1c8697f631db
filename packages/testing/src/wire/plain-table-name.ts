const ARN = /^arn:[^:]+:dynamodb:[^:]*:[^:]*:table\/(.+)$/

/** The table's name that a request means: requests name tables by name or by ARN. */
export function plainTableName(asked: string): string {
  return ARN.exec(asked)?.[1] ?? asked
}
