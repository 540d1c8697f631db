import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Replaces a file's content so that after a crash at any moment it is the old one or the new one: written beside it,
 * forced to the disk, renamed, and the rename forced to the disk.
 */
export async function replaceFile(path: string, temporary: string, content: string): Promise<void> {
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** Forces to the disk which files a folder has. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no way to ask for that
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
