import type { IsoDate } from '../../law/calendar.ts'
import { authorities } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { filled } from '../filled.ts'
import type { Paint } from '../paint.ts'
import { verdictOf } from '../scope-verdict.ts'
import { listIn } from '../sentence.ts'
import { visible } from '../visible.ts'
import type { Scaffold } from './scaffold.ts'
import { stepsOf } from './steps.ts'
import { toldWords as words } from './told-words.ts'

/** A file of a scaffold as the caller reaches it. */
export interface Filed {
  readonly path: string
  /** Whether something is there already, which is left as it is. */
  readonly isKept: boolean
}

/** A scaffold, and what becomes of its files. */
export interface Told {
  readonly scaffold: Scaffold
  readonly name: string
  readonly files: readonly Filed[]
  readonly asOf: IsoDate
  /** Whether they are written, are about to be, are written after that was told, or are only shown. */
  readonly is: 'written' | 'planned' | 'done' | 'dry'
}

/** What a scaffold is told with: whom the act covers, what is written and what is kept, and what to do next. */
export function scaffoldText(told: Told, lang: Lang, paint: Paint): string {
  const { scaffold, files, asOf, is } = told
  const { open } = scaffold.answer.scope
  const fresh = files.filter(({ isKept }) => !isKept).map(({ path }) => visible(path))
  const kept = files.filter(({ isKept }) => isKept).map(({ path }) => visible(path))
  const written = fresh.length > 0 ? [part(counted(told, fresh.length, lang), is === 'done' ? [] : fresh)] : []
  const beforehand = [
    head(told, lang, paint),
    ...(open.length > 0
      ? [
          part(
            words.open[lang],
            open.map(question => question[lang]),
          ),
        ]
      : []),
    ...written,
    ...(kept.length > 0 ? [part(words.kept[lang], kept)] : []),
    ...(files.length === 0 ? [words.noType[lang]] : []),
  ]
  const parts = [
    ...(is === 'done' ? written : beforehand),
    ...(is === 'planned' ? [] : [part(words.next[lang], stepsOf(scaffold.answer, files, asOf, lang))]),
  ]
  return `${parts.join('\n\n')}\n`

  function part(title: string, lines: readonly string[]): string {
    return [paint('bold', title), ...lines.map(line => `  ${line}`)].join('\n')
  }
}

/** Whether and how the act covers the entity, and what nis2lint makes of that. */
function head({ scaffold, name, files }: Told, lang: Lang, paint: Paint): string {
  const { scope } = scaffold.answer
  const names = scope.authorities.map(key => authorities[key]?.name[lang] ?? key)
  const registers = { paragraph: scope.registration ?? '', authorities: listIn(lang, names) }
  return [
    paint('bold', `${visible(name)}: ${verdictOf(scaffold.answer)[lang]}.`),
    ...(scope.covered === true && scope.registration ? [filled(words.registers[lang], registers)] : []),
    ...(scope.covered === false && files.length > 0 ? [words.notBound[lang]] : []),
    ...(scope.covered === 'unsettled' && scaffold.sections === 0 ? [words.notYet[lang]] : []),
  ].join('\n')
}

function counted({ scaffold: { sections }, is }: Told, files: number, lang: Lang): string {
  const what = filled(words[files === 1 ? 'file' : 'files'][lang], { files })
  const waiting = sections > 0 ? filled(words.sections[lang], { sections }) : ''
  return filled(words[is][lang], { what: `${what}${waiting}` })
}
