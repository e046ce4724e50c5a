import { opendir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file to read, or a path that cannot be: `error` says why, in words for a person. */
export type Found =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly error: string }

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: check its permissions'
  return error instanceof Error ? error.message : String(error)
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) names.push(entry.name)
  // By code unit, so that two machines with other locales walk in the same order.
  return names.sort((a, b) => (a < b ? -1 : 1))
}

/**
 * The files behind paths: a file itself, whatever its name; in a folder, and in those inside it, the files whose
 * names end in one of the endings. Hidden ones are left out. In the order given, names sorted.
 */
export async function* filesOf(
  paths: readonly string[],
  endings: readonly string[],
): AsyncGenerator<Found, void> {
  for (const path of paths) {
    try {
      const found = await stat(path)
      if (found.isFile()) yield { path, size: found.size }
      else if (found.isDirectory()) {
        for (const name of await namesIn(path)) {
          const inner = join(path, name)
          const isFolder = (await stat(inner)).isDirectory()
          if (isFolder || endings.some((ending) => name.toLowerCase().endsWith(ending)))
            yield* filesOf([inner], endings)
        }
      } else yield { path, error: 'it is neither a file nor a folder' }
    } catch (error) {
      yield { path, error: reasonOf(error) }
    }
  }
}

/** A file's base name without its last ending: `news/w01.txt` is `w01`. */
export const idOf = (path: string): string => basename(path).replace(/(?<=.)\.[^.]+$/, '')
