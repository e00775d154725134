import { isCancel, multiselect, select, text } from '@clack/prompts'
import type { Lang } from '../law/types.ts'
import { isCvr } from '../text/formats.ts'
import { interviewWords as says } from './interview-words.ts'
import { type Asker, type Choice, interview } from './scope-interview.ts'
import type { Statement } from './scope-stated.ts'

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

/** The caller pressed Ctrl-C or Escape. */
class Stopped extends Error {}

/** Longer lists scroll. */
const shown = 12

function terminalAsker(lang: Lang): Asker {
  const common = { output: process.stderr, showInstructions: false, maxItems: shown }
  const options = (choices: readonly Choice[]) => choices.map(({ value, label }) => ({ value, label: label[lang] }))
  return {
    many: async (question, choices) =>
      answered(await multiselect({ ...common, message: question[lang], options: options(choices), required: false })),
    one: async (question, choices) =>
      answered(await select({ ...common, message: question[lang], options: options(choices) })),
    text: async (question, problem) =>
      answered(
        await text({
          output: process.stderr,
          message: question[lang],
          validate: (written: string | undefined) => problem(written ?? '')?.[lang],
        }),
      ) ?? '',
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stopped()
  return answer as Exclude<T, symbol>
}
