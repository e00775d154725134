import { citeAll } from '../../law/cite.ts'
import { clauses } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { scalar } from '../approve/quoted.ts'
import { sentence } from '../explain/part.ts'
import { filled } from '../filled.ts'
import { capitalised } from '../words.ts'
import { residues, type ScaffoldFile } from './lines.ts'
import { comment, section } from './section.ts'
import { scaffoldNames, scaffoldWords as words } from './words.ts'

/** What an entity that the act does not cover can show a customer that it does: the points of the contract, one by one. */
export function customersFile(prefix: string, lang: Lang): ScaffoldFile {
  const title = words.customers[lang]
  const text = [
    '---',
    'nis2: policy',
    `id: ${prefix}-${scaffoldNames.customers[lang].toUpperCase()}`,
    `title: ${scalar(title)}`,
    'version: "0.1"',
    `status: draft # ${words.draftAlone[lang]}`,
    `owner: ${residues[lang]}`,
    `# reviewed: ${words.reviewed[lang]}`,
    '---',
    '',
    `# ${title}`,
    '',
    ...comment([filled(words.customersHowTo[lang], { residue: residues[lang] })]),
    '',
    ...Object.values(clauses.annex).flatMap(({ title: point, supplier, source }) =>
      section(point[lang], 2, [capitalised(citeAll(source)[lang]), sentence(supplier[lang])], lang),
    ),
  ]
  return { path: `policies/${scaffoldNames.customers[lang]}.md`, text: `${text.join('\n').trimEnd()}\n` }
}
