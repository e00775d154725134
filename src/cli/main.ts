import type { Lang } from '../law/types.ts'
import { readArguments } from './arguments.ts'
import { helpOf } from './help.ts'
import { type Offer, offersFor, wantsNames } from './offers.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

const words = process.argv.slice(2)

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  // The scripts that `completion` writes ask `__complete --` at each Tab.
  if (words[0] === '__complete') process.stdout.write(linesOf(await offers(words.slice(2))))
  else process.exitCode = await answer()
} catch (error) {
  if (error instanceof UsageError) {
    const flag =
      words.find((_, index) => words[index - 1] === '--lang') ??
      words.find(word => word.startsWith('--lang='))?.slice(7)
    process.stderr.write(`nis2lint: ${error.text[language(flag)]}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(`nis2lint ${version} failed, which is a fault of ours: please report it.\n`)
    console.error(error)
    process.exitCode = 70
  }
}

/** Does what was asked and gives the exit code. */
async function answer(): Promise<number> {
  const request = readArguments(words)
  if (request.options['version']) process.stdout.write(`nis2lint ${version}\n`)
  else if (request.options['help']) process.stdout.write(helpOf(request.command, language(request.options['lang'])))
  else {
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
