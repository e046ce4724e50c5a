import { SettingsError } from '../settings.ts'
import { StoreError } from '../store/errors.ts'
import { endQuietlyWithoutReader } from './output.ts'

/** A command called in a way that it does not know: the message says what is wrong, `--help` says the rest. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

const isExpected = (error: unknown): error is Error =>
  error instanceof StoreError || error instanceof SettingsError

/**
 * Runs a command as the whole process: prints its help for --help or -h, turns errors into words on standard
 * error, and sets the exit status: what `run` gives back, 2 for a wrong call, 1 for any other failure.
 */
export async function runCommand(help: string, run: (args: string[]) => Promise<number>): Promise<void> {
  endQuietlyWithoutReader(process.stdout)
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help)
    return
  }
  try {
    process.exitCode = await run(args)
  } catch (error) {
    if (isUsage(error)) {
      process.stderr.write(`${error.message}\n\n${help}`)
      process.exitCode = 2
      return
    }
    // A failure that nobody foresaw shows where it happened; the others say what to do.
    const unforeseen = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`${isExpected(error) ? error.message : unforeseen}\n`)
    process.exitCode = 1
  }
}
