import { type Browser, browsers, packageFor } from '../jobs/extension-package.ts'
import { runCommand, UsageError } from './command.ts'

const help = `Builds the extension and packs it for the browsers' shops.

  npm run package:extension [-- BROWSER…]

BROWSER is one of ${browsers.join(', ')}; without one, all are packed. The same sources give the same bytes: the
SHA-256 that is printed lets anyone check a package against these sources.
`

const isBrowser = (name: string): name is Browser => browsers.some((browser) => browser === name)

async function run(args: string[]): Promise<number> {
  const unknown = args.find((name) => !isBrowser(name))
  if (unknown !== undefined) throw new UsageError(`"${unknown}" is no browser that is packed for.`)
  const asked = args.filter(isBrowser)
  for (const browser of asked.length > 0 ? asked : browsers) {
    const { file, sha256, bytes } = await packageFor(browser)
    process.stdout.write(`${sha256}  ${file}  ${bytes} bytes\n`)
  }
  return 0
}

await runCommand(help, run)
