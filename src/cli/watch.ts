import type { Lang } from '../law/types.ts'
import { reader } from '../model/reader.ts'
import type { Request } from './arguments.ts'
import { realFolder } from './files.ts'
import type { Judge } from './gather.ts'
import { judgingAll } from './judging.ts'
import { lintedIn } from './lint.ts'
import { placesNamed } from './operands.ts'
import { UsageError } from './usage-error.ts'
import { watching } from './watching.ts'
import { write } from './write.ts'

/** `nis2lint --watch`: the report, and again whenever it says something else, until Ctrl-C. */
export async function watchCommand(request: Request, otherwise: Lang): Promise<0> {
  const output = request.options['output'] as string | undefined
  const lang = (request.options['lang'] as Lang | undefined) ?? otherwise
  const isScreen = output === undefined && process.stdout.isTTY && process.env['TERM'] !== 'dumb'
  const read = reader()
  const judge: Judge = (files, ground) => judgingAll(files, ground, read)
  const lint = () => lintedIn(request, otherwise, judge).report(isScreen)
  const look = looking(lint, lang, report => {
    // The screen holds the report and nothing older.
    write(isScreen ? `\u001b[2J\u001b[H${report}` : report, output)
    if (isScreen) process.stderr.write(`\n${waiting[lang]}\n`)
  })
  // Watched first, so that nothing is missed while the first report is made.
  const stop = watching(realFolder(placesNamed(request.operands).root), look)
  look()
  await new Promise<void>(done => {
    process.once('SIGINT', done)
  })
  stop()
  return 0
}

/** Lints each time it is called, and shows the report where it is another than before. What is wrong with the configuration is shown too. */
export function looking(lint: () => string, lang: Lang, show: (report: string) => void): () => void {
  let shown: string | undefined
  return () => {
    const report = reportOrRefusal(lint, lang)
    if (report === undefined || report === shown) return
    shown = report
    show(report)
  }
}

/** Nothing where a file went away under the hand: whatever took it is told of next. */
function reportOrRefusal(lint: () => string, lang: Lang): string | undefined {
  try {
    return lint()
  } catch (error) {
    if (error instanceof UsageError) return `nis2lint: ${error.text[lang]}\n`
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const waiting = {
  da: 'Kontrollerer igen, når noget ændres; Ctrl-C slutter',
  en: 'Checks again when something changes; Ctrl-C ends it',
} as const
