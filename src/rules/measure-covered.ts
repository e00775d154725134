import { exceptionsInForce } from '../engine/exceptions.ts'
import { levelFor } from '../engine/profile.ts'
import { remedialActionsFor } from '../engine/remedial-actions.ts'
import { rule } from '../engine/rule.ts'
import { annexHeadings, type RequirementId, requirements } from '../law/law.generated.ts'
import { place, placeAt } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Place } from '../text/source.ts'

export default rule({
  id: 'measure-covered',
  requirement: 'dk/6.1.1/information-system-security-policy',
  title: {
    da: 'Hvert krav til foranstaltningerne er besvaret i en politik',
    en: 'Each requirement on the measures is answered in a policy',
  },
  excusable: true,
  messages: {
    missing: {
      da: 'Foranstaltning nr. {measure} er ikke dokumenteret på punktet «{title}»: ingen politik henviser til kravet',
      en: 'Measure no. {measure} is not documented on the point "{title}": no policy refers to the requirement',
      fix: { da: '{ask}. Tilføj «{id}» under covers', en: '{ask}. Add "{id}" under covers' },
    },
    // Whoever has not begun on a section of the annex is told of it as one gap, not as twenty.
    section: {
      da: 'Foranstaltning nr. {measure}: ingen politik besvarer noget af de {count} punkter i pkt. {section} «{title}»',
      en: 'Measure no. {measure}: no policy answers any of the {count} points under {section} "{title}"',
      fix: {
        da: 'Skriv en politik, der besvarer dem, og tilføj dem under covers: {ids}',
        en: 'Write a policy that answers them and add them under covers: {ids}',
      },
    },
    missingConditional: {
      da: 'Foranstaltning nr. {measure}: ingen politik dækker «{title}» eller begrunder, at det ikke er relevant',
      en: 'Measure no. {measure}: no policy covers "{title}" or says why it is not relevant',
      confidence: 'I',
      fix: {
        da: '{ask}. Tilføj «{id}» under covers, eller skriv en undtagelse, der begrunder det',
        en: '{ask}. Add "{id}" under covers, or write an exception that says why',
      },
    },
    missingOwn: {
      da: 'Organisationens eget krav: ingen politik dækker «{title}»',
      en: 'The organisation\'s own requirement: no policy covers "{title}"',
      fix: { da: '{ask}. Tilføj «{id}» under covers', en: '{ask}. Add "{id}" under covers' },
    },
    // A benchmark is BØR, but whoever is not bound by it should be told once and quietly.
    benchmark: {
      da: 'Forordning (EU) 2024/2690, som ikke binder enheden, men kan bruges som målestok, har {count} punkter, som ingen politik besvarer',
      en: 'Regulation (EU) 2024/2690, which does not bind the entity but can serve as a benchmark, has {count} points that no policy answers',
      level: 'KAN',
      fix: {
        da: 'Overvej punkterne; de står under requirements i json-rapporten',
        en: 'Consider the points; they stand under requirements in the json report',
      },
    },
  },
  *check(workspace, say, { asOf, profile, requirements: catalogue }) {
    const { entity } = workspace
    if (!profile || !entity) return
    const claimed = new Set<string>(workspace.claims.map(claim => claim.requirement))
    const open = profile.applicable.filter(
      id => requirements[id].measure && !claimed.has(id) && levelFor(id, profile) !== 'KAN',
    )
    const benchmark = (id: RequirementId) => requirements[id].binds === 'regulation' && !profile.regulation
    const exempt = exceptionsInForce(workspace, asOf)
    // What is being done about it stands beside it; that it is not answered yet stays true.
    const underWay = (id: string) => remedialActionsFor(id, workspace, asOf).map(({ at }) => at)
    const begun = (id: RequirementId) => claimed.has(id) || exempt.has(id)
    const owed = open.filter(id => !benchmark(id))
    const { sections, alone } = bySection(owed, profile.applicable.filter(begun))
    for (const [section, ids] of sections) {
      // Where the source is not equally sure of all of them, the surest decides.
      const requirement = ids.find(id => requirements[id].confidence === 'V') ?? ids[0]
      if (!requirement) continue
      const { measure = 0 } = requirements[requirement]
      const title = annexHeadings[section] ?? requirements[requirement].title
      const words = { measure, count: ids.length, section, title, ids: ids.join(', ') }
      yield say.section(nearestTo(workspace, measure, place(entity, 'id')), words, { requirement })
    }
    for (const id of alone) {
      const { measure = 0, title, ask, conditional, basis } = requirements[id]
      const words = { measure, title, ask, id }
      const at = nearestTo(workspace, measure, place(entity, 'id'))
      // Article 2(2) of the regulation itself asks for the reason; the act leaves open how relevance is to be shown.
      const softer = conditional && basis !== 'regulation'
      const beside = { requirement: id, see: underWay(id) }
      yield softer ? say.missingConditional(at, words, beside) : say.missing(at, words, beside)
    }
    for (const id of catalogue.own.filter(id => !claimed.has(id))) {
      const { title, ask, measure = 0 } = catalogue.of(id)
      const beside = { requirement: id, see: underWay(id) }
      yield say.missingOwn(nearestTo(workspace, measure, place(entity, 'id')), { title, ask, id }, beside)
    }
    // One remark on many points can be excused only as a whole, so those that are exempt are not among them.
    const points = open.filter(id => benchmark(id) && !exempt.has(id))
    const [first] = points
    if (first) yield say.benchmark(place(entity, 'sectors'), { count: points.length }, { requirement: first })
  },
})

/** The open points of each section of the annex of which nothing is answered yet, and all other open requirements. */
function bySection(open: readonly RequirementId[], begun: readonly RequirementId[]) {
  const started = new Set(begun.map(sectionOf))
  const sections = [...grouped(open, sectionOf)].filter(([section, ids]) => !started.has(section) && ids.length > 1)
  const told = new Set(sections.flatMap(([, ids]) => ids))
  return { sections, alone: open.filter(id => !told.has(id)) }
}

/** The section of the annex that a point stands in, such as `3.2`; undefined of requirements of the act. */
function sectionOf(id: RequirementId): string | undefined {
  return /^eu-ir\/(\d+\.\d+)/.exec(id)?.[1]
}

/** Where the answer would stand: the claims of a policy that answers something else of the same measure, or the entity. */
function nearestTo({ claims }: Workspace, measure: number, otherwise: Place): Place {
  const beside = claims.find(({ demand, through }) => demand.measure === measure && !through)
  return beside ? { ...placeAt(beside.policy, ['covers']), key: `covers of measure ${measure}` } : otherwise
}
