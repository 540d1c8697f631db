import type { AttributeValue, BatchWriteItemCommandOutput } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import { sentRequests } from '../fixtures/sent-requests.js'
import { type Content, contentOf, itemId } from './content.js'

/** How a call ended for whoever sent it. */
export type CallEnd =
  | { readonly how: 'under-way' }
  | { readonly how: 'answered'; readonly leftovers: ReadonlySet<string> }
  | { readonly how: 'not-applied' | 'refused' | 'in-doubt' | 'condition-false'; readonly name: string }

/** One operation of a call, as it went over the wire. */
export interface ProbedRequest {
  readonly id: string
  readonly table: string
  readonly what: 'put' | 'delete' | 'update'
  readonly content: Content | undefined
}

export interface ProbedCall {
  readonly requests: readonly ProbedRequest[]
  end: CallEnd
}

// "Error handling with DynamoDB", Developer Guide: nothing of the call was done
const NOT_APPLIED = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'ReplicatedWriteConflictException',
]
const REFUSED = [
  'ValidationException',
  'AccessDeniedException',
  'ResourceNotFoundException',
  'ItemCollectionSizeLimitExceededException',
  'ExpiredTokenException',
]

type Handle = (args: object) => Promise<{ readonly output: unknown }>

/** Watches a client's writes from the side of the sender, in the order in which they are sent. */
export function probeCalls(client: FakeDynamoDBClient): readonly ProbedCall[] {
  const calls: ProbedCall[] = []
  const probe = (next: Handle, { commandName }: { readonly commandName?: string }): Handle => {
    if (commandName !== 'BatchWriteItemCommand' && commandName !== 'UpdateItemCommand') return next
    return async (args) => {
      const call: ProbedCall = { requests: readRequests(args), end: { how: 'under-way' } }
      calls.push(call)
      try {
        const answer = await next(args)
        call.end = readAnswer(call, answer.output as BatchWriteItemCommandOutput)
        return answer
      } catch (error) {
        call.end = readError(error)
        throw error
      }
    }
  }
  client.middlewareStack.add(probe as never, { name: 'probeCalls', step: 'finalizeRequest', priority: 'low' })
  return calls
}

function readRequests(args: object): readonly ProbedRequest[] {
  const { body } = (args as { readonly request: { readonly body: string | Uint8Array } }).request
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const { TableName: table, Key } = JSON.parse(text)
  if (Key !== undefined) return [{ id: itemId(table, Key), table, what: 'update', content: undefined }]
  return sentRequests(JSON.parse(text)).map(({ table, kind, item }) => {
    const attributes = item as Readonly<Record<string, AttributeValue>>
    const content = kind === 'put' ? contentOf(table, attributes) : undefined
    return { id: itemId(table, attributes), table, what: kind, content }
  })
}

function readAnswer({ requests }: ProbedCall, { UnprocessedItems = {} }: BatchWriteItemCommandOutput): CallEnd {
  const leftovers = new Set<string>()
  for (const [table, handedBack] of Object.entries(UnprocessedItems)) {
    for (const { PutRequest, DeleteRequest } of handedBack) {
      const id = itemId(table, PutRequest?.Item ?? DeleteRequest?.Key ?? {})
      if (!requests.some((request) => request.id === id)) return { how: 'in-doubt', name: 'names what was not sent' }
      leftovers.add(id)
    }
  }
  return { how: 'answered', leftovers }
}

function readError(error: unknown): CallEnd {
  const name = error instanceof Error ? error.name : 'no error'
  if (NOT_APPLIED.includes(name)) return { how: 'not-applied', name }
  if (name === 'ConditionalCheckFailedException') return { how: 'condition-false', name }
  return { how: REFUSED.includes(name) ? 'refused' : 'in-doubt', name }
}
