import type { Lang } from '../../law/types.ts'
import { interviewWords } from '../interview-words.ts'
import { Stopped, terminalAsker } from '../terminal-asker.ts'
import { askAboutEntity } from './ask.ts'
import type { Subject } from './stated.ts'
import { initQuestions as says } from './words.ts'

/** Asks at the terminal what is not stated; `stopped` where the caller gives up, upon which nothing has been written. */
export function askAtTerminal(lang: Lang, subject: Subject, isTyped: boolean): Promise<Subject | 'stopped'> {
  return stoppable(lang, () => askAboutEntity(terminalAsker(lang), subject, isTyped))
}

/** Whether the caller wants what was shown to be written. */
export async function confirmAtTerminal(lang: Lang): Promise<boolean> {
  const choices = [
    { value: 'yes', label: interviewWords.yes },
    { value: 'no', label: interviewWords.no },
  ]
  const answer = await stoppable(lang, () => terminalAsker(lang).one(says.write, choices))
  if (answer === 'no') process.stderr.write(`nis2lint: ${interviewWords.stopped[lang]}\n`)
  return answer === 'yes'
}

async function stoppable<T>(lang: Lang, ask: () => Promise<T>): Promise<T | 'stopped'> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    process.stderr.write(`nis2lint: ${interviewWords.stopped[lang]}\n`)
    return 'stopped'
  }
}
