import type { Lang } from '../../law/types.ts'
import { Stopped, terminalAsker } from '../terminal-asker.ts'
import { type Answers, askAboutIncident, asShown, type Context } from './interview.ts'
import { incidentQuestions as says } from './interview-words.ts'

/** Asks at the terminal what is not answered yet. Where the caller stops, the answers so far are given back as a command. */
export async function askAtTerminal(lang: Lang, answers: Answers, context: Context): Promise<'stopped' | 'answered'> {
  return stoppable(lang, answers, () => askAboutIncident(terminalAsker(lang), answers, context))
}

/** Asks which entity it is, where there are several. */
export async function askForEntity(
  lang: Lang,
  answers: Answers,
  entities: readonly { readonly id: string; readonly name: string }[],
): Promise<'stopped' | 'answered'> {
  return stoppable(lang, answers, async () => {
    const choices = entities.map(({ id: value, name }) => ({ value, label: asShown(name) }))
    answers.set('entity', await terminalAsker(lang).one(says.entity, choices))
  })
}

async function stoppable(lang: Lang, answers: Answers, ask: () => Promise<void>): Promise<'stopped' | 'answered'> {
  try {
    await ask()
    return 'answered'
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    const soFar = answers.size > 0 ? `\n${says.goOn[lang]}: ${commandOf(answers)}` : ''
    process.stderr.write(`nis2lint: ${says.stopped[lang]}${soFar}\n`)
    return 'stopped'
  }
}

/** The command that states what was answered, as a shell reads it. */
export function commandOf(answers: Answers): string {
  const flags = [...answers].flatMap(([name, value]) => [value].flat().map(one => `--${name} ${quoted(one)}`))
  return ['nis2lint incident new', ...flags].join(' ')
}

function quoted(word: string): string {
  return /^[A-Za-z0-9._/:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
