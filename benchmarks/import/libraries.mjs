/** What an application imports of each library, beside the SDK's low-level client. */
export const LIBRARIES = [
  { name: 'lib-dynamodb', packages: ['@aws-sdk/lib-dynamodb'], specifiers: ['@aws-sdk/lib-dynamodb'] },
  { name: 'sluice', packages: ['@sluice/core'], specifiers: ['@sluice/core'] },
  {
    name: 'sluice with decorators',
    packages: ['@sluice/decorators'],
    specifiers: ['@sluice/core', '@sluice/decorators'],
  },
  { name: 'electrodb', packages: ['electrodb'], specifiers: ['electrodb'] },
  { name: 'dynamodb-toolbox', packages: ['dynamodb-toolbox'], specifiers: ['dynamodb-toolbox'] },
  {
    name: 'dynamodb-toolbox, paths',
    packages: ['dynamodb-toolbox'],
    specifiers: [
      'dynamodb-toolbox/table',
      'dynamodb-toolbox/entity',
      'dynamodb-toolbox/schema',
      'dynamodb-toolbox/entity/actions/batchPut',
      'dynamodb-toolbox/table/actions/batchWrite',
    ],
  },
  { name: 'dynamoose', packages: ['dynamoose'], specifiers: ['dynamoose'] },
  { name: 'dynamodb-onetable', packages: ['dynamodb-onetable'], specifiers: ['dynamodb-onetable'] },
  {
    name: 'typedorm',
    packages: ['@typedorm/core', '@typedorm/common'],
    // its ES modules import without file extensions, which Node refuses
    isCommonJs: true,
    specifiers: ['reflect-metadata', '@typedorm/common', '@typedorm/core', '@typedorm/document-client'],
  },
]
