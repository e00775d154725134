import { dirname, resolve } from 'node:path'
import { factsOf, type Statement } from '../law/figures.ts'
import { inferred } from '../law/public-forms.ts'
import { type ScopeAnswer, scopeAnswerOf } from '../law/scope-answer.ts'
import type { Lang } from '../law/types.ts'
import { entityDocument } from '../report/scaffold/entity.ts'
import { scopeJson } from '../report/scope-json.ts'
import { scopeMarkdown, scopeText } from '../report/scope-text.ts'
import { isCvr } from '../text/formats.ts'
import { nearestWith } from './above.ts'
import type { Request } from './arguments.ts'
import { configurationName, readConfiguration } from './configuration.ts'
import { painter } from './paint.ts'
import { notACvr } from './refusals.ts'
import { factsInDocument } from './scope-document.ts'
import { statementOf, statesFacts } from './scope-stated.ts'
import { today } from './today.ts'
import { UsageError } from './usage-error.ts'
import { write, writeNew } from './write.ts'

/** `nis2lint scope`: answers from flags, from an entity document, or from what the caller answers at the terminal. */
export async function scopeCommand(request: Request, otherwise: Lang): Promise<number> {
  const { operands, options } = request
  const [path, ...more] = operands
  const lang = (options['lang'] as Lang | undefined) ?? langBeside(path) ?? otherwise
  if (path !== undefined) {
    if (more.length > 0 || statesFacts(request) || options['write'] !== undefined) throw documentAlone
    const { facts, coveredSince } = factsInDocument(path)
    tell(scopeAnswerOf(facts, coveredSince), request, lang)
    return 0
  }
  const file = options['write'] as string | undefined
  const asked = statesFacts(request) ? undefined : await ask(request, lang)
  if (asked === 'stopped') return 130
  const statement = asked?.statement ?? statementOf(request)
  const answer = scopeAnswerOf(factsOf(statement.stated), statement.coveredSince)
  // What is wrong with the document is said before anything else is.
  const document = file === undefined ? undefined : documentOf(statement, { ...options, ...asked?.named }, answer, lang)
  if (file !== undefined && document !== undefined) writeNew(document, file)
  tell(answer, request, lang)
  return 0
}

/** The language of the nearest configuration at or above the document, or at or above this folder. */
function langBeside(path: string | undefined): Lang | undefined {
  const root = nearestWith(configurationName, path === undefined ? resolve('.') : dirname(resolve(path)))
  return root === undefined ? undefined : readConfiguration(root, undefined).lang
}

/** Questions at a terminal; elsewhere the caller must state the facts. */
async function ask({ options }: Request, lang: Lang) {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw nothingStated
  const { askAtTerminal } = await import('./scope-terminal.ts')
  const missing =
    options['write'] === undefined ? [] : (['name', 'cvr'] as const).filter(name => options[name] === undefined)
  return askAtTerminal(lang, options['write'] !== undefined, missing)
}

function documentOf(
  { stated, coveredSince }: Statement,
  options: Request['options'],
  { scope }: ScopeAnswer,
  lang: Lang,
): string {
  const statement = { stated: inferred(stated), coveredSince }
  const { sectors, legalForm } = statement.stated
  const named = { name: options['name'] ?? '', cvr: options['cvr'] ?? '', form: legalForm }
  const lacking = Object.entries(named).flatMap(([name, value]) => (value === '' ? [`--${name}`] : []))
  if (lacking.length > 0) throw notWritten(lacking.join(', '))
  if (sectors.length === 0) throw notWritten('--sector')
  const cvr = String(named.cvr)
  if (!isCvr(cvr)) throw notACvr(cvr)
  return entityDocument(statement, { name: String(named.name), cvr, legalForm: named.form }, scope, lang)
}

function tell(answer: ScopeAnswer, { operands, options }: Request, lang: Lang): void {
  const given = { recorded: operands.length > 0 || options['write'] !== undefined, asOf: today() }
  const output = options['output'] as string | undefined
  const paint = painter(output === undefined && !options['no-color'])
  const forms = {
    json: () => scopeJson(answer, lang),
    markdown: () => scopeMarkdown(answer, lang, given),
    text: () => scopeText(answer, lang, paint, given),
  }
  write(forms[(options['format'] ?? 'text') as keyof typeof forms](), output)
}

const nothingStated = new UsageError({
  da: 'Skriv, hvad enheden er: nis2lint scope --sector TYPE --employees ANTAL …, eller nævn et enhedsdokument; se nis2lint scope --help',
  en: 'State what the entity is: nis2lint scope --sector TYPE --employees NUMBER …, or name an entity document; see nis2lint scope --help',
})

const documentAlone = new UsageError({
  da: 'Nævn ét enhedsdokument uden andre oplysninger, eller skriv oplysningerne uden dokument',
  en: 'Name one entity document and state nothing beside it, or state the facts without a document',
})

function notWritten(flags: string): UsageError {
  return new UsageError({
    da: `--write skal også bruge ${flags}; intet er skrevet`,
    en: `--write needs ${flags} as well; nothing was written`,
  })
}
