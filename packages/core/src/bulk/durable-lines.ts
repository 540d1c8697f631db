import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './replace-file.js'

const TAIL_BYTES = 64 * 1024
const NEWLINE = 0x0a

/** Appends lines to a file; a line is promised only when it would survive a crash. Lines that wait share one fsync. */
export class DurableLines {
  readonly #path: string
  #file: Promise<FileHandle> | undefined
  #waiting: string[] = []
  /** The write that takes what waits, if one is coming. */
  #coming: Promise<void> | undefined
  #underWay: Promise<unknown> = Promise.resolve()

  constructor(path: string) {
    this.#path = path
  }

  /** Resolves when the line is on the disk. */
  append(line: string): Promise<void> {
    this.#waiting.push(`${line}\n`)
    if (this.#coming === undefined) {
      this.#coming = this.#underWay.then(() => this.#write())
      // the failure of one write is told to those whose lines it took
      this.#underWay = this.#coming.catch(() => undefined)
    }
    return this.#coming
  }

  /** Closes the file once everything is written; another line opens it again. */
  async close(): Promise<void> {
    await this.#underWay
    const file = this.#file
    this.#file = undefined
    await (await file)?.close()
  }

  async #write(): Promise<void> {
    const lines = this.#waiting.splice(0)
    this.#coming = undefined
    const file = await this.#open()
    try {
      await file.appendFile(lines.join(''))
      await file.datasync()
    } catch (error) {
      // opening it anew cuts off what a full disk took of a line
      this.#file = undefined
      await file.close()
      throw error
    }
  }

  #open(): Promise<FileHandle> {
    this.#file ??= openAtLastLine(this.#path).catch((error: unknown) => {
      this.#file = undefined
      throw error
    })
    return this.#file
  }
}

/** Opens a file for appending, without the half line that a crash may have left at its end. */
async function openAtLastLine(path: string): Promise<FileHandle> {
  const file = await open(path, 'a+')
  const { size } = await file.stat()
  const end = await endOfLastLine(file, size)
  if (end < size) await file.truncate(end)
  await syncFolder(dirname(path))
  return file
}

async function endOfLastLine(file: FileHandle, size: number): Promise<number> {
  const buffer = Buffer.alloc(TAIL_BYTES)
  for (let end = size; end > 0; end -= TAIL_BYTES) {
    const start = Math.max(0, end - TAIL_BYTES)
    await file.read(buffer, 0, end - start, start)
    const newline = buffer.subarray(0, end - start).lastIndexOf(NEWLINE)
    if (newline >= 0) return start + newline + 1
  }
  return 0
}
