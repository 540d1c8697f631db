import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Lets a worker load all bundles and do what tests do first, and keeps the code that V8 has compiled for it. */
export async function warmUp(folder, names) {
  const worker = new Worker(join(import.meta.dirname, 'compile-bundles.cjs'), {
    argv: [join(folder, 'load.cjs'), ...names],
  })
  await once(worker, 'exit')
}
