import { classes, legalForms, type SectorId, sectors } from '../../src/law/law.generated.ts'
import type { SizeName } from '../../src/law/scope-types.ts'
import type { EntityClass } from '../../src/law/types.ts'
import { type Entry, entryOf, nodeAt } from '../../src/text/located.ts'
import { type Edit, withItem, withoutEntry, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Says something wrong of who the entity is: its figures at each threshold, its class, types, form, organ and members. */
export function entityMutants(organisation: Organisation): Mutant[] {
  const { entity } = organisation.judgement.workspace
  if (!entity) return []
  const { path, yaml } = entity
  const text = organisation.text(path)
  const at = (...way: (string | number)[]) => entryOf(nodeAt(yaml, way.slice(0, -1)), String(way.at(-1)))
  return [...figures(), ...swaps(), ...types(), ...roster(), ...staff()]

  function here(entry: Entry | undefined): Pick<Expectation, 'path' | 'near'> {
    return entry ? { path, near: [entry.keySpan[0], entry.value.span[1]] } : { path }
  }

  function* figures(): Generator<Mutant> {
    const { class: claimed, designations = [], sectors: ids } = entity?.data ?? {}
    const own = ((ids ?? []) as SectorId[]).map(id => sectors[id])
    // Another ground than size would decide.
    if (!claimed || designations.length > 0 || own.some(({ anySize, carveOut }) => anySize || carveOut)) return
    const annexes = own.map(({ annex }) => annex)
    const byReach = (reached: readonly SizeName[]) =>
      classes.sizeRules.find(
        rule => reached.includes(rule.atLeast) && rule.annexes.some(annex => annexes.includes(annex as 1)),
      )?.class
    const [employees, turnover, balance] = ['employees', 'turnover', 'balance'].map(key => at('size', key))
    if (!employees || !turnover || !balance) return
    for (const [name, { employeesFrom, turnoverOver, balanceOver }] of Object.entries(classes.thresholds)) {
      const size = name as SizeName
      const smaller: SizeName[] = size === 'large' ? ['medium'] : []
      const cases: [what: string, figures: number[], reached: SizeName[]][] = [
        [`employees reach ${size}`, [employeesFrom, 0, 0], [size, ...smaller]],
        [`employees just below ${size}`, [employeesFrom - 1, 0, 0], smaller],
        [`money reaches ${size}`, [0, turnoverOver + 1, balanceOver + 1], [size, ...smaller]],
        [`turnover just at ${size}`, [0, turnoverOver, balanceOver + 1], smaller],
        [`balance just at ${size}`, [0, turnoverOver + 1, balanceOver], smaller],
      ]
      for (const [what, numbers, reached] of cases) {
        if (byReach(reached) === claimed) continue
        const entries = [employees, turnover, balance]
        const edits = entries.map((entry, index) => withValue(text, entry, String(numbers[index])))
        const expected = { rules: ['class-correct'], requirement: 'dk/4.1/class', ...here(at('class')) } as const
        yield mutant([`figures: ${what}`, 'entity/size', path], path, edits, expected)
      }
    }
  }

  function* swaps(): Generator<Mutant> {
    const { class: claimed, managementBody, legalForm } = entity?.data ?? {}
    const stated = at('class')
    for (const other of Object.keys(classes.classes) as EntityClass[]) {
      if (!stated || other === claimed) continue
      const expected = { rules: ['class-correct'], requirement: 'dk/4.1/class', ...here(stated) } as const
      yield mutant(['class swapped', 'entity/class', other], path, [withValue(text, stated, other)], expected)
    }
    const organ = at('managementBody', 'organ')
    const bodyOf = (form: string | undefined, structure: string | undefined) =>
      legalForms.bodies[legalForms.forms[form ?? '']?.family ?? '']?.[structure ?? '']
    const wrong = {
      rules: ['management-body-correct'],
      requirement: 'dk/3.0.20/management-body',
      ...here(organ),
    } as const
    const swap = (entry: Entry | undefined, field: string, others: readonly string[]) =>
      entry
        ? others.map(other =>
            mutant([`${entry.key} swapped`, field, other], path, [withValue(text, entry, other)], wrong),
          )
        : []
    const now = managementBody?.organ
    const differs = (form: string | undefined, structure: string | undefined) => {
      const body = bodyOf(form, structure)
      return body !== undefined && body.organ !== now && !(managementBody?.reason && body.confidence !== 'V')
    }
    const { structure } = managementBody ?? {}
    const organs = Object.keys(legalForms.organs).filter(
      name => name !== now && bodyOf(legalForm, structure)?.organ === now,
    )
    yield* swap(organ, 'entity/managementBody/organ', organs)
    const structures = Object.keys(legalForms.structures).filter(name => differs(legalForm, name))
    yield* swap(at('managementBody', 'structure'), 'entity/managementBody/structure', structures)
    yield* swap(
      at('legalForm'),
      'entity/legalForm',
      Object.keys(legalForms.forms).filter(form => differs(form, structure)),
    )
  }

  /** Courses for staff given another audience, all of them: one left over would still show that courses are offered. */
  function* staff(): Generator<Mutant> {
    const changes = organisation.judgement.workspace.sound.training.flatMap(({ path: at, yaml: courses, data }) => {
      const edits = data.courses.flatMap(({ audience }, index) => {
        const entry = entryOf(nodeAt(courses, ['courses', index]), 'audience')
        return audience === 'staff' && entry ? [withValue(organisation.text(at), entry, 'management-body')] : []
      })
      return edits.length > 0 ? [[at, edits] as const] : []
    })
    if (changes.length === 0) return
    // What the members encouraged in words shows it too.
    const { approval, oversight } = organisation.judgement.workspace.sound
    const words = [...approval, ...oversight].flatMap(({ path: at, yaml: meeting }) => {
      const entry = entryOf(meeting, 'staffCourses')
      if (!entry || meeting.kind !== 'map') return []
      return [[at, [withoutEntry(organisation.text(at), meeting, entry)]] as const]
    })
    const expects: Expectation[] = [{ requirement: 'dk/7.2/staff-courses' }]
    const about = { kind: 'no course for staff', field: 'training/courses/*/audience', what: path }
    yield { ...about, changes: new Map<string, readonly Edit[]>([...changes, ...words]), expects }
  }

  function* types(): Generator<Mutant> {
    const own = entity?.data.sectors ?? []
    for (const [index, item] of (nodeAt(yaml, ['sectors'])?.kind === 'list' ? own : []).entries()) {
      const node = nodeAt(yaml, ['sectors', index])
      for (const other of Object.keys(sectors).filter(id => !own.includes(id as never))) {
        const edits: Edit[] = node ? [withItem(text, node, other)] : []
        // Where another act goes first, or it is unsettled, the law itself says no more than that.
        const { registration, unsettled } = sectors[other as SectorId]
        const weak = registration === null || unsettled !== undefined
        const rules = ['registration-agrees-with-entity', 'registration-right-paragraph', 'class-correct']
        const expected: Expectation = { rules, severity: weak ? 'notice' : 'warning' }
        yield mutant(['type of entity swapped', 'entity/sectors/*', `${item} -> ${other}`], path, edits, expected)
      }
    }
  }

  function* roster(): Generator<Mutant> {
    const members = nodeAt(yaml, ['managementBody', 'members'])
    const first = members?.kind === 'list' ? members.items[0] : undefined
    if (first?.kind !== 'map') return
    const from = entity?.data.coveredSince ?? ''
    const [start] = first.span
    const dash = ' '.repeat(columnOf(text, start) - 2)
    const edits: Edit[] = [{ span: [start, start], text: `{ name: Nyt Medlem, from: ${from} }\n${dash}- ` }]
    const near = [start, start] as const
    const untrained = { rules: ['members-trained'], requirement: 'dk/7.2/courses', path } as const
    yield mutant(['member without a course', 'entity/managementBody/members', path], path, edits, {
      ...untrained,
      near,
    })
    for (const [index, member] of (entity?.data.managementBody.members ?? []).entries()) {
      if (member.from > organisation.asOf || (member.until && member.until < organisation.asOf)) continue
      const name = at('managementBody', 'members', index, 'name')
      const changes = organisation.judgement.workspace.sound.training.flatMap(training => {
        const own = organisation.text(training.path)
        const spans = [...own.matchAll(new RegExp(member.name, 'g'))].map(({ index: start, 0: found }) => ({
          span: [start, start + found.length] as const,
          text: 'En Helt Anden',
        }))
        return spans.length > 0 ? [[training.path, spans] as const] : []
      })
      if (changes.length === 0 || !name) continue
      yield {
        ...mutant(['member taken out of every course', 'training/courses/*/participants/*', member.name], path, null),
        changes: new Map(changes),
        expects: [{ ...untrained, ...here(name) }],
      }
    }
  }
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
