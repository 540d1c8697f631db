import { DescribeTableCommand, type DescribeTableCommandOutput, type TableDescription } from '@aws-sdk/client-dynamodb'
import type { SdkClient } from './sdk-client.js'
import { sendCommand } from './send-command.js'

/** The key schema that a table really has, for example `artist (S) + title (S)`; `undefined` if it can't be asked. */
export async function describeTableKey(
  client: SdkClient,
  table: string,
  options?: { readonly abortSignal: AbortSignal },
): Promise<string | undefined> {
  try {
    const command = new DescribeTableCommand({ TableName: table })
    const output = await sendCommand<DescribeTableCommandOutput>(client, command, options)
    return output?.Table?.KeySchema === undefined ? undefined : renderKeySchema(output.Table)
  } catch {
    // diagnosing is a courtesy: it must not hide the failure that it was asked to explain
    return undefined
  }
}

function renderKeySchema({ KeySchema = [], AttributeDefinitions = [] }: TableDescription): string {
  const typeOf = (name: string | undefined): string =>
    AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType ?? '?'
  return KeySchema.map(({ AttributeName }) => `${AttributeName} (${typeOf(AttributeName)})`).join(' + ')
}
