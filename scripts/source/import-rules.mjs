// Who may import whom. `check:imports` fails for whatever is not allowed here.
// 'any': also at run time; 'type': types only; 'optional': types, or a dynamic import() that may fail.

export const packageRules = {
  core: {
    name: '@sluice/core',
    external: { '@aws-sdk/client-dynamodb': 'type', '@aws-sdk/lib-dynamodb': 'type', '@aws-sdk/util-dynamodb': 'type' },
    // what single folders may besides: only client/ speaks to the SDK
    folders: {
      client: { '@aws-sdk/client-dynamodb': 'any', '@smithy/*': 'any' },
      codec: { '@aws-sdk/util-dynamodb': 'any' },
      text: { 'node:util': 'any' },
      session: { 'node:events': 'any' },
      diagnostics: { 'node:diagnostics_channel': 'any', 'node:util': 'any' },
      scope: { 'node:async_hooks': 'any' },
    },
    // the way of the data: a folder imports only from folders before it, or from itself
    stages: [
      'limits',
      'clock',
      'text',
      'errors',
      'options',
      'schema',
      'codec',
      'expressions',
      'identity',
      'pending',
      'seal',
      'plan',
      'client',
      'diagnostics',
      'send',
      'report',
      'settle',
      'read',
      'hooks',
      'session',
      'scope',
      'index',
    ],
  },
  decorators: {
    name: '@sluice/decorators',
    external: { '@sluice/core': 'any', 'class-validator': 'optional', 'reflect-metadata': 'optional', 'node:*': 'any' },
  },
  testing: {
    name: '@sluice/testing',
    external: { '@sluice/core': 'any', '@aws-sdk/*': 'any', '@smithy/*': 'any', 'node:*': 'any' },
    // a request's way through the fake: client and server are doors to the engine, which knows nothing of them
    stages: [
      'limits',
      'clock',
      'wire',
      'values',
      'expressions',
      'legacy',
      'evaluation',
      'throughput',
      'storage',
      'tables',
      'engine',
      'faults',
      'calls',
      'dump',
      'client',
      'server',
      'index',
      'cli',
    ],
  },
}
