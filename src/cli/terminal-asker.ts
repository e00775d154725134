import { isCancel, multiselect, select, text } from '@clack/prompts'
import type { Lang } from '../law/types.ts'
import type { Asker, Choice } from './scope-interview.ts'

/** The caller pressed Ctrl-C or Escape. */
export class Stopped extends Error {}

/** Longer lists scroll. */
const shown = 12

/** Puts questions at the terminal, on the error stream. */
export function terminalAsker(lang: Lang): Asker {
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
