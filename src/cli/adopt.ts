import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProposalConfidence } from '../engine/adopt/proposals.ts'
import { type Adopted, adopted } from '../engine/adopt/set.ts'
import { catalogueOf } from '../law/catalogue.ts'
import type { Lang } from '../law/types.ts'
import { adoptJson } from '../report/adopt/json.ts'
import { planOf } from '../report/adopt/plan.ts'
import { adoptText } from '../report/adopt/text.ts'
import { adoptWords as words } from '../report/adopt/words.ts'
import { filled } from '../report/filled.ts'
import { sourcesOf } from '../report/located.ts'
import { visible } from '../report/visible.ts'
import { edited } from '../text/edit.ts'
import { type File, isMarkdown } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { readTree, realFolder } from './files.ts'
import { placesNamed } from './operands.ts'
import { painter } from './paint.ts'
import { plainFilesIn } from './plain-file.ts'
import { today } from './today.ts'
import { UsageError } from './usage-error.ts'
import { wantedIn } from './wanted.ts'
import { isWithin } from './within.ts'
import { write, writeNew } from './write.ts'

/** `nis2lint adopt`: shows what may be added to policies as they are; with `--write` adds it. Throws UsageError. */
export function adoptCommand({ operands, options }: Request, otherwise: Lang): 0 {
  if (options['index'] && !options['write']) throw indexWrites
  const places = placesNamed(operands)
  const { root } = places
  const folder = realFolder(root)
  const configuration = readConfiguration(folder, options['config'] as string | undefined)
  const { paths, files } = readTree(folder, configuration.ignore)
  const wanted = wantedIn(places, configuration, paths)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  const least = (options['confidence'] as ProposalConfidence | undefined) ?? 'high'
  const sidecars = sidecarsOf(folder, files, new Set(paths))
  const found = adopted({
    files,
    sidecars,
    tree: paths,
    catalogue: catalogueOf(configuration.settings.requirements),
    asOf: (options['as-of'] as string | undefined) ?? today(),
    isWanted: path => !/(?:^|\/)\./.test(path) && (wanted.length === 0 || wanted.some(one => isWithin(path, one))),
    least,
  })
  const told = options['write']
    ? put(found, files, { root, folder, lang, least, toIndex: options['index'] === true })
    : [words.untouched[lang]]
  const sources = sourcesOf([...files, ...sidecars.values()])
  if (options['format'] === 'json') process.stdout.write(adoptJson(found, sources))
  else {
    const paint = painter(!options['no-color'])
    const end = found.adoptions.length === 0 ? [] : told
    process.stdout.write(
      adoptText(found, { lang, paint, sources, columns: process.stdout.columns }) +
        (end.length > 0 ? `\n${end.join('\n')}\n` : ''),
    )
  }
  return 0
}

interface Putting {
  readonly root: string
  readonly folder: string
  readonly lang: Lang
  readonly least: ProposalConfidence
  readonly toIndex: boolean
}

/** Writes what was found, each file whole or not at all, and tells of it. A document that has changed since it was read is not touched. */
function put(
  { adoptions }: Adopted,
  files: readonly File[],
  { root, folder, lang, least, toIndex }: Putting,
): string[] {
  const texts = new Map(files.map(file => [file.path, file]))
  const plan = planOf(adoptions, texts, { toIndex, least })
  const wrote: string[] = []
  for (const path of new Set(plan.edits.map(edit => edit.path))) {
    const file = texts.get(path)
    if (!file || readFileSync(join(folder, path)).compare(Buffer.from(file.text)) !== 0) throw changed(path)
    write(
      edited(
        file.text,
        plan.edits.filter(edit => edit.path === path),
      ),
      join(root, path),
    )
    wrote.push(path)
  }
  for (const { path, text } of plan.made) {
    writeNew(text, join(root, path))
    wrote.push(path)
  }
  return [
    ...wrote.map(path => filled(words.wrote[lang], { path: visible(path) })),
    ...plan.kept.map(path => filled(words.kept[lang], { path: visible(path) })),
    ...plan.refused.map(path => filled(words.refused[lang], { path: visible(path) })),
    ...(wrote.length > 0 ? [words.check[lang]] : []),
  ]
}

/** The JSON files that stand beside Markdown files and bear their names. */
function sidecarsOf(folder: string, files: readonly File[], paths: ReadonlySet<string>): Map<string, File> {
  return new Map(
    files.flatMap(({ path }) => {
      const stem = path.replace(/\.md$/i, '')
      const named = [`${stem}.json`, `${path}.json`, `${stem}.meta.json`].find(
        one => isMarkdown(path) && paths.has(one),
      )
      const file = named && plainFilesIn(folder).read(named)
      return file ? [[path, file] as const] : []
    }),
  )
}

const indexWrites = new UsageError({
  da: '--index siger, hvor --write skriver; giv begge',
  en: '--index says where --write writes; give both',
})

function changed(path: string): UsageError {
  return new UsageError({
    da: `${path} er ændret imens; kør kommandoen igen`,
    en: `${path} has changed meanwhile; run the command again`,
  })
}
