import type { Lang } from '../../law/types.ts'
import { scalar } from '../approve/quoted.ts'
import { filled } from '../filled.ts'
import { entityIdOf, type Named } from './entity.ts'
import { list, residues, type ScaffoldFile, schemaLine } from './lines.ts'
import { scaffoldNames, scaffoldWords as words } from './words.ts'

/** A list of courses to be recorded: one for the members of the management body, one for staff. */
export function trainingFile(named: Named, lang: Lang): ScaffoldFile {
  const members = (named.members ?? []).map(({ name }) => scalar(name))
  const text = [
    schemaLine('training'),
    'nis2: training',
    `id: ${entityIdOf(named)}-${scaffoldNames.training[lang]}`,
    'courses:',
    `  # ${words.bodyCourse[lang]}`,
    ...course('management-body', members, lang),
    `  # ${words.staffCourse[lang]}`,
    ...course('staff', [], lang),
  ]
  return { path: 'training.yaml', text: `${text.join('\n')}\n` }
}

function course(audience: string, participants: readonly string[], lang: Lang): string[] {
  const text = residues[lang]
  const [first, ...rest] = [
    `topic: ${text}`,
    `audience: ${audience}`,
    `provider: ${text}`,
    `date: # ${filled(words.example[lang], { example: '2026-03-12' })}`,
    ...list('participants', participants.length > 0 ? participants : [text]),
    `evidence: ${text}`,
  ]
  return [`  - ${first}`, ...rest.map(line => `    ${line}`)]
}
