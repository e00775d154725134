import { join } from 'node:path'
import type { Lang } from '../law/types.ts'
import { readArguments } from './arguments.ts'
import { helpOf } from './help.ts'
import { helpAsked } from './help-asked.ts'
import { type Offer, offersFor, wantsNames } from './offers.ts'
import { tooLong } from './too-long.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

const words = process.argv.slice(2)
/** What follows `--lang`, for what is said where the words may not even be understood. */
const asked =
  words.find((_, index) => words[index - 1] === '--lang') ?? words.find(word => word.startsWith('--lang='))?.slice(7)
const notShown = { da: 'Resultatet kan ikke skrives ud', en: 'The result cannot be written out' }

// A reader such as `head` that has seen enough is no fault. What else may happen, as a full disk, must not look like a verdict.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`nis2lint: ${notShown[language(asked)]} (${code})\n`)
  process.exit(2)
})
// Where nobody hears what is wrong, the exit code still says so.
process.stderr.on('error', () => {})

/** Settled when what was asked is done and the exit code is set. */
export const done = answer().then(
  code => {
    process.exitCode = code
  },
  error => {
    const wrong = error instanceof UsageError ? error : tooLong(error)
    if (wrong) {
      process.stderr.write(`nis2lint: ${wrong.text[language(asked)]}\n`)
      process.exitCode = 2
    } else {
      process.stderr.write(`nis2lint ${version} failed, which is a fault of ours: please report it.\n`)
      console.error(error)
      process.exitCode = 70
    }
  },
)

/** Does what was asked and gives the exit code. */
async function answer(): Promise<number> {
  // The scripts that `completion` writes ask `__complete --` at each Tab.
  if (words[0] === '__complete') {
    process.stdout.write(linesOf(await offers(words.slice(2))))
    return 0
  }
  const wanted = helpAsked(words)
  const request = readArguments(wanted.words)
  if (request.options['version']) process.stdout.write(`nis2lint ${version}\n`)
  else if (request.options['help'])
    process.stdout.write(helpOf(request.command, language(request.options['lang'] ?? wanted.lang)))
  else {
    const { loadCompiled } = await import('./compiled.ts')
    loadCompiled(join(import.meta.dirname, 'nis2lint-core.cjs'))
    const { run } = await import('./run.ts')
    return run[request.command](request, language(undefined))
  }
  return 0
}

async function offers(typed: readonly string[]): Promise<Offer[]> {
  const lang = language(undefined)
  const names = wantsNames(typed) ? (await import('./known-names.ts')).knownNames(lang) : []
  return offersFor(typed, lang, names)
}

function linesOf(offers: readonly Offer[]): string {
  return offers.map(offer => `${offer.join('\t')}\n`).join('')
}

/** The caller's language: as asked for, else Danish where the environment is Danish. */
function language(asked: unknown): Lang {
  if (asked === 'da' || asked === 'en') return asked
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  return locale.startsWith('da') ? 'da' : 'en'
}
