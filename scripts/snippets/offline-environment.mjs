/** This environment without the reader's AWS account: an example that calls DynamoDB by mistake reaches nothing. */
export function offlineEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|AVA|NODE_CHANNEL|NODE_V8)_/.test(name))
  return {
    ...Object.fromEntries(kept),
    AWS_ACCESS_KEY_ID: 'example',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  }
}
