import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Lang } from '../law/types.ts'
import type { ScaffoldFile } from '../report/scaffold/lines.ts'
import { type Scaffold, scaffoldOf } from '../report/scaffold/scaffold.ts'
import { type Filed, scaffoldText, type Told } from '../report/scaffold/told.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { refuseOtherEntity } from './init/other-entity.ts'
import { isTaken, type Place, placeOf } from './init/place.ts'
import { subjectRecorded } from './init/recorded.ts'
import { lackingIn, type Subject, stateMore, subjectIn } from './init/stated.ts'
import { painter } from './paint.ts'
import { statesFacts, statesType } from './scope-stated.ts'
import { today } from './today.ts'
import { UsageError } from './usage-error.ts'
import { writeNewFiles } from './write-new-files.ts'

/** `nis2lint init`: writes what an entity has to begin with, and nothing that is there already. */
export async function initCommand(request: Request, otherwise: Lang): Promise<number> {
  const { operands, options } = request
  if (operands.length > 1) throw oneFolder
  const place = placeOf(operands[0] ?? '.')
  const configured = existsSync(place.root) ? readConfiguration(place.root, undefined).lang : undefined
  const lang = (options['lang'] as Lang | undefined) ?? configured ?? otherwise
  const subject = await subjectOf(request, place, lang)
  if (subject === 'stopped') return 130
  const { statement, named } = subject
  const asOf = today()
  const scaffold = scaffoldOf(statement, named, asOf, lang)
  if (scaffold.entity.length === 0 && scaffold.answer.scope.covered !== false) throw stateMore(['--sector'])
  const files = filesOf(scaffold, place)
  const paint = painter(!options['no-color'])
  const told = (is: Told['is']) => scaffoldText({ scaffold, name: named.name, files, asOf, is }, lang, paint)
  const fresh = files.filter(({ isKept }) => !isKept)
  if (options['dry-run']) process.stdout.write(told('dry'))
  else {
    let is: Told['is'] = 'written'
    if (fresh.length > 0 && isTerminal() && !options['yes']) {
      process.stderr.write(told('planned'))
      const { confirmAtTerminal } = await import('./init/terminal.ts')
      if (!(await confirmAtTerminal(lang))) return 130
      is = 'done'
    }
    writeNewFiles(fresh)
    process.stdout.write(told(is))
  }
  return 0
}

/** What is stated by flags, by an entity document that is there, or by answers. */
async function subjectOf(request: Request, { folder }: Place, lang: Lang): Promise<Subject | 'stopped'> {
  const recorded = join(folder, 'entity.yaml')
  if (!statesFacts(request) && isTaken(recorded)) return subjectRecorded(relative('.', recorded))
  const stated = subjectIn(request)
  const lacking = lackingIn(request, stated)
  if (lacking.length > 0 && !isTerminal()) throw stateMore(lacking)
  const subject = lacking.length === 0 ? stated : await asked(request, stated, lang)
  if (subject !== 'stopped' && isTaken(recorded)) refuseOtherEntity(relative('.', recorded), subject)
  return subject
}

async function asked(request: Request, stated: Subject, lang: Lang): Promise<Subject | 'stopped'> {
  const { askAtTerminal } = await import('./init/terminal.ts')
  return askAtTerminal(lang, stated, statesType(request))
}

/** Every file with its whole path, how the caller reaches it, and whether something is there already. */
function filesOf(
  { entity, repository }: Scaffold,
  { folder, root }: Place,
): (Filed & { file: string; text: string })[] {
  const placed = (base: string) => (one: ScaffoldFile) => {
    const file = join(base, one.path)
    return { file, text: one.text, path: relative('.', file), isKept: isTaken(file) }
  }
  return [...entity.map(placed(folder)), ...repository.map(placed(root))]
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

const oneFolder = new UsageError({
  da: 'Nævn én mappe: den, hvor enhedens dokumenter skal ligge',
  en: "Name one folder: where the entity's documents are to be",
})
