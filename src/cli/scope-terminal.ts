import type { Statement } from '../law/figures.ts'
import type { Lang } from '../law/types.ts'
import { isCvr } from '../text/formats.ts'
import { interviewWords as says } from './interview-words.ts'
import { interview } from './scope-interview.ts'
import { Stopped, terminalAsker } from './terminal-asker.ts'

/** What was answered; `stopped` where the caller gave up, upon which nothing has been written. */
export interface Answered {
  readonly statement: Statement
  readonly named: { readonly name?: string; readonly cvr?: string }
}

/** Asks at the terminal, on the error stream, so that the answer alone goes to the output. */
export async function askAtTerminal(
  lang: Lang,
  forDocument: boolean,
  missing: readonly ('name' | 'cvr')[],
): Promise<Answered | 'stopped'> {
  const asker = terminalAsker(lang)
  try {
    const statement = await interview(asker, forDocument)
    const named: { name?: string; cvr?: string } = {}
    if (missing.includes('name'))
      named.name = await asker.text(says.name, written => (written.trim() ? undefined : says.empty))
    if (missing.includes('cvr'))
      named.cvr = await asker.text(says.cvr, written => (isCvr(written) ? undefined : says.notACvr))
    return { statement, named }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    process.stderr.write(`nis2lint: ${says.stopped[lang]}\n`)
    return 'stopped'
  }
}
