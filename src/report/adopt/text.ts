import type { FieldFound } from '../../engine/adopt/metadata.ts'
import { type Adopted, type Adoption, written } from '../../engine/adopt/set.ts'
import type { Lang } from '../../law/types.ts'
import { table } from '../columns.ts'
import { filled } from '../filled.ts'
import type { Sources } from '../located.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import { adoptWords as words } from './words.ts'

/** How what was found is printed. */
export interface AdoptTextOptions {
  readonly lang: Lang
  readonly paint: Paint
  readonly sources: Sources
  readonly columns?: number | undefined
}

const widestTitle = 44

/** What adopt found, a document at a time: what it says of itself and where, and which section serves which requirement. */
export function adoptText({ adoptions, left, lacking, done }: Adopted, options: AdoptTextOptions): string {
  const { lang, paint } = options
  const documents = adoptions.map(adoption => documentText(adoption, options))
  const others = left.map(({ path, why }) => `  ${visible(path)}: ${words.why[why][lang]}`)
  const wanting = lacking.map(
    one => `  ${visible(one.path)}: ${filled(words.lacking[lang], { keys: one.lacking.join(', ') })}`,
  )
  const claims = adoptions.flatMap(one => one.claims).filter(({ confidence }) => confidence === 'high').length
  const hasTold = adoptions.some(({ fields }) => fields.some(({ field }) => !isWritten(field)))
  const count = { count: adoptions.length, claims, done, left: left.length, wanting: wanting.length }
  return [
    ...documents,
    ...(wanting.length > 0 ? [[paint('bold', words.wanting[lang]), ...wanting, ''].join('\n')] : []),
    ...(others.length > 0 ? [[paint('bold', words.left[lang]), ...others, ''].join('\n')] : []),
    ...(adoptions.length === 0 ? [`${words.nothing[lang]}\n`] : []),
    `${filled(words[wanting.length > 0 ? 'countWanting' : 'count'][lang], count)}\n`,
    ...(hasTold ? [`${words.told[lang]}\n`] : []),
  ].join('\n')
}

function documentText(adoption: Adoption, options: AdoptTextOptions): string {
  const { path, fields, claims, ours, lacking } = adoption
  const { lang, paint, sources, columns } = options
  const own = written.flatMap(key => fields.find(({ field }) => field === key) ?? [])
  const told = fields.filter(({ field }) => !isWritten(field))
  const rows = claims.map(({ section, requirement, confidence, words: by }) => [
    String(sources.start({ path, span: section.span, key: '' }).line),
    shortened(visible(section.title)),
    requirement,
    words.confidences[confidence][lang],
    by.map(visible).join(', '),
  ])
  return [
    paint('bold', visible(path)) + (ours ? ` (${words.ours[lang]})` : ''),
    ...(own.length > 0
      ? [
          table(
            [...words.columns[lang]],
            own.map(one => rowOf(one, options)),
            paint,
            columns,
          ),
        ]
      : []),
    ...told.map(one => paint('dim', `  (${rowOf(one, options).join('  ')})`)),
    ...(lacking.length > 0 ? [`  ${filled(words.lacking[lang], { keys: lacking.join(', ') })}`] : []),
    ...(rows.length > 0
      ? [table([...words.claims[lang]], rows, paint, columns)]
      : ours
        ? []
        : [`  ${words.noClaims[lang]}`]),
    '',
  ].join('\n')
}

function rowOf({ field, value, origin, path, span }: FieldFound, { lang, sources }: AdoptTextOptions): string[] {
  const where = words.origins[origin][lang]
  const { line } = sources.start({ path, span, key: '' })
  return [field, visible(value), origin === 'file-name' ? where : `${where}, ${filled(words.line[lang], { line })}`]
}

function isWritten(field: string): boolean {
  return written.some(key => key === field)
}

function shortened(title: string): string {
  return title.length > widestTitle ? `${title.slice(0, widestTitle - 1)}…` : title
}
