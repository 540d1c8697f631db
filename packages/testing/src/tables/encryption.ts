import { invalidParameter } from '../wire/validation-error.js'
import type { EncryptionInput } from './create-table-input.js'

/** The id of the key that AWS keeps for DynamoDB in an account; the fake's is made up. */
const AWS_KEY = '00000000-0000-0000-0000-000000000000'

/** How a table is said to be encrypted: `undefined` for the default. Nothing in the fake is encrypted. */
export function describedEncryption(given: EncryptionInput | undefined, region: string): object | undefined {
  const { Enabled: enabled, SSEType: type, KMSMasterKeyId: key } = given ?? {}
  if (enabled === false && type !== undefined)
    throw invalidParameter('SSEType can not be specified if Enabled is false')
  if (enabled === false && key !== undefined) {
    throw invalidParameter('KMSMasterKeyId can not be specified if Enabled is false')
  }
  if (type !== undefined && type !== 'KMS') throw invalidParameter(`SSEType ${type} is not supported`)
  if (key !== undefined && type === undefined) {
    throw invalidParameter('SSEType KMS is required if KMSMasterKeyId is specified')
  }
  if (enabled !== true && type === undefined) return undefined
  return { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: arnOf(key ?? AWS_KEY, region) }
}

/** What has to be given to have a table described as encrypted like this. */
export function givenEncryption(keyArn: string | undefined): {
  readonly Enabled: true
  readonly SSEType: 'KMS'
  readonly KMSMasterKeyId?: string
} {
  const isOwnKey = keyArn !== undefined && !keyArn.endsWith(`:key/${AWS_KEY}`)
  return { Enabled: true, SSEType: 'KMS', ...(isOwnKey && { KMSMasterKeyId: keyArn }) }
}

function arnOf(key: string, region: string): string {
  if (key.startsWith('arn:')) return key
  return `arn:aws:kms:${region}:000000000000:${key.startsWith('alias/') ? key : `key/${key}`}`
}
