import type { Lang } from '../../law/types.ts'
import { entityIdOf, type Named } from './entity.ts'
import { residues, type ScaffoldFile, schemaLine } from './lines.ts'
import { scaffoldNames, scaffoldWords as words } from './words.ts'

/** A list of corrective actions to be kept. Whether there are any, nobody has said yet, so it is not even empty. */
export function actionsFile(named: Named, lang: Lang): ScaffoldFile {
  const name = scaffoldNames.actions[lang]
  const text = [
    schemaLine('actions'),
    'nis2: actions',
    `id: ${entityIdOf(named)}-${name}`,
    `owner: ${residues[lang]}`,
    `# ${words.actions[lang]}`,
    `actions: # ${words.noActions[lang]}`,
  ]
  return { path: `registers/${name}.yaml`, text: `${text.join('\n')}\n` }
}
