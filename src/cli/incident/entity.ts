import { notAmong } from '../refusals.ts'
import type { Answers } from './interview.ts'
import { nameOne, twins } from './new-refusals.ts'
import type { Linked } from './workspaces.ts'

/** The entity that is struck, as far as the documents know one. */
export type Subject = Partial<Linked['entities'][number]>

/** The only entity, or the one that is named or chosen; without an entity document what stands in the folder. Throws UsageError. */
export async function entityNamed(
  { entities, lang }: Linked,
  answers: Answers,
  id: unknown,
  asks: boolean,
): Promise<Subject | 'stopped'> {
  const known = entities.flatMap(({ workspace, profile }) =>
    workspace.entity
      ? [{ workspace: { ...workspace, entity: workspace.entity }, profile, ...workspace.entity.data }]
      : [],
  )
  const ids = known.map(one => one.id)
  if (typeof id === 'string') {
    const named = onlyOne(id)
    if (!named) throw notAmong('--entity', id, ids)
    answers.set('entity', id)
    return named
  }
  const [first, ...others] = known
  if (first === undefined) return (entities.length === 1 ? entities[0] : undefined) ?? {}
  if (others.length === 0) return first
  if (!asks) throw nameOne(ids)
  const { askForEntity } = await import('./terminal.ts')
  if ((await askForEntity(lang, answers, known)) === 'stopped') return 'stopped'
  return onlyOne(answers.get('entity')) ?? first

  function onlyOne(wanted: unknown) {
    const [named, twin] = known.filter(one => one.id === wanted)
    if (named && twin) throw twins(named.id, named.workspace.entity.path, twin.workspace.entity.path)
    return named
  }
}
