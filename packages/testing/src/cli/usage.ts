/** What `--help` prints. */
export const USAGE = `Serves a DynamoDB in memory over HTTP: Sluice's fake, for tests and development.

  npx @sluice/testing [options]

  --port <number>     port to listen on; 0 takes a free one (default 8000)
  --host <address>    address to listen on (default 127.0.0.1: nobody but this machine can connect)
  --region <name>     region that ARNs and the health check tell (default us-east-1)
  --load <file>       begin with the tables and items of this file
  --persist <file>    write all tables and items to this file when stopped by Ctrl-C or SIGTERM; begin with them if the
                      file exists (--load then isn't read)
  --verbose           print one line for each request
  --help              print this

Files are JSON: { "tables": [{ "table": <input of CreateTable>, "items": [<items as DynamoDB JSON>] }] }
With "format": "plain" before "tables", items are plain JSON: { "id": "a", "stars": 5 }. A file is written as it was read.
Any credentials do: signatures must have their form, the secret isn't checked.
`
