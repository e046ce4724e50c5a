import { brokenSeals, leaks, seal } from './held-out.ts'

const help = `Guards the articles that nobody looks at while rules are written.

  npm run held-out            says what has been changed, and where their statements stand in the project
  npm run held-out -- --seal  seals new articles

Exit status: 0 where all is untouched, else 1.
`

if (process.argv.includes('--help')) process.stdout.write(help)
else if (process.argv.includes('--seal')) process.stdout.write(`${seal()} articles are sealed.\n`)
else {
  const found = [...brokenSeals(), ...leaks()]
  process.stdout.write(found.length ? `${found.join('\n')}\n` : 'The held-out articles are untouched.\n')
  process.exitCode = found.length ? 1 : 0
}
