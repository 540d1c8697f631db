// A worker of warm-up.mjs: one session writes and reads, then each bundle's code is kept, with the functions that ran.
const { writeFileSync } = require('node:fs')
const { load, scripts } = require(process.argv[2])

const find = (name, symbol) => Object.values(load(name)).find((module) => module[symbol] !== undefined)[symbol]

async function main() {
  for (const name of process.argv.slice(3)) load(name)
  const [Session, defineEntity, Fake] = [
    find('core', 'Session'),
    find('core', 'defineEntity'),
    find('testing', 'FakeDynamoDBClient'),
  ]
  class Song {
    title = 'Sinnerman'
  }
  defineEntity(Song, { table: 'songs', partitionKey: 'title', attributes: { title: 'string' } })
  const client = new Fake()
  await client.createTables(Song)
  const session = new Session({ client })
  session.save(new Song())
  await session.flush()
  await new Session({ client }).get(Song, { title: 'Sinnerman' })
  for (const [file, script] of scripts) writeFileSync(file, script.createCachedData())
}

main()
