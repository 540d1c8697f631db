import { parseArgs } from 'node:util'

/** What a run of the example is asked to do. */
export interface RunOptions {
  readonly kind: 'run'
  /** How many cities to load, from the first on. */
  readonly limit: number
  /** Whether the fake misbehaves. */
  readonly faults: boolean
  /** The DynamoDB to load into; `undefined` for the fake. */
  readonly endpoint: string | undefined
}

/** What the command line and the environment ask for. */
export type Options = RunOptions | { readonly kind: 'help' } | { readonly kind: 'refused'; readonly reason: string }

/** Reads the command line's arguments and the variable DYNAMODB_ENDPOINT. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { DYNAMODB_ENDPOINT } = env
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'), // package managers pass it on
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        faults: { type: 'boolean', default: false },
        limit: { type: 'string' },
      },
    })
    return values.help ? { kind: 'help' } : runOptions(values, DYNAMODB_ENDPOINT || undefined)
  } catch (error) {
    return refuse((error as Error).message)
  }
}

function runOptions(
  { faults, limit = 'Infinity' }: { readonly faults: boolean; readonly limit?: string },
  endpoint: string | undefined,
): Options {
  if (limit !== 'Infinity' && !/^[1-9]\d*$/.test(limit)) {
    return refuse(`Expected --limit to be a positive integer, got '${limit}'.`)
  }
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    return refuse(`Expected DYNAMODB_ENDPOINT to be a URL like http://localhost:8000, got '${endpoint}'.`)
  }
  if (faults && endpoint !== undefined) {
    return refuse(
      `--faults makes the fake misbehave; the DynamoDB at ${endpoint} can't be asked to. Leave one of the two out.`,
    )
  }
  return { kind: 'run', limit: Number(limit), faults, endpoint }
}

function refuse(reason: string): Options {
  return { kind: 'refused', reason }
}
