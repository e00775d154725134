import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compared } from '../../../src/engine/comparison.ts'
import { effectView } from '../../../src/report/compared/effects.ts'
import type { File } from '../../../src/text/source.ts'
import { entity, file, judge } from '../../workspaces.ts'

const asOf = '2026-11-21'
const nordlys = fileURLToPath(new URL('../../../policies-example/nordlys', import.meta.url))
const example = readdirSync(nordlys, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(?:md|yaml)$/.test(path))
  .map(path => file(path, readFileSync(`${nordlys}/${path}`, 'utf8')))
const backup = 'policies/03-driftskontinuitet.md'

/** What the effects of a change are told as, in both languages. */
function told(base: readonly File[], head: readonly File[]) {
  const all = compared(judge(base, asOf), judge(head, asOf), asOf, { base, head })
  return all.flatMap(({ effects, head: after }) =>
    effects.map(effect => {
      const telling = { asOf, profile: after?.profile, placed: () => undefined }
      const [da, en] = (['da', 'en'] as const).map(lang => {
        const { says, todo, law } = effectView(effect, { ...telling, lang })
        return `${says}. ${todo} (${law})`
      })
      return { da, en }
    }),
  )
}

const changed = (path: string, from: string, to: string) =>
  example.map(one => (one.path === path ? file(path, one.text.replace(from, to)) : one))

describe('in both languages it is told', () => {
  test('that a document that was approved is deleted', () => {
    const [effect] = told(
      example,
      example.filter(({ path }) => path !== backup),
    )
    expect(effect).toMatchInlineSnapshot(`
      {
        "da": "NIT-03 «Politik for driftskontinuitet, backup og krisestyring med beredskabsplan», som blev godkendt den 10. september 2026 (bestyrelse; beslutning-2026-09-10), er slettet. Gælder foranstaltningerne stadig, så lad dem stå i et andet dokument, som ledelsesorganet har godkendt (§ 7, stk. 1)",
        "en": "NIT-03 "Politik for driftskontinuitet, backup og krisestyring med beredskabsplan", which was approved on 10 September 2026 (board of directors; beslutning-2026-09-10), is deleted. If its measures still apply, have them stand in another document that the management body has approved (§ 7(1))",
      }
    `)
  })

  test('that a document no longer calls itself approved', () => {
    expect(told(example, changed(backup, 'status: approved', 'status: draft'))).toMatchInlineSnapshot(`
      [
        {
          "da": "NIT-03 «Politik for driftskontinuitet, backup og krisestyring med beredskabsplan», som blev godkendt den 10. september 2026 (bestyrelse; beslutning-2026-09-10), kalder sig ikke længere godkendt. Gælder dokumentet stadig, så skriv status: approved (§ 7, stk. 1)",
          "en": "NIT-03 "Politik for driftskontinuitet, backup og krisestyring med beredskabsplan", which was approved on 10 September 2026 (board of directors; beslutning-2026-09-10), no longer calls itself approved. If the document still applies, write status: approved (§ 7(1))",
        },
      ]
    `)
  })

  test('that a decision is gone, and that one is made', () => {
    const without = example.filter(({ path }) => !path.startsWith('approvals/2026-09'))
    expect(told(example, without)[0]).toMatchInlineSnapshot(`
      {
        "da": "Beslutningen den 10. september 2026 (bestyrelse; beslutning-2026-09-10) om NIT-02 «Politik og procedure for håndtering af hændelser» findes ikke længere eller tæller ikke længere. Sæt beslutningen tilbage, eller lad ledelsesorganet godkende dokumentet på ny. Indtil da regnes dokumentet her ikke for godkendt (§ 7, stk. 1)",
        "en": "The decision of 10 September 2026 (board of directors; beslutning-2026-09-10) on NIT-02 "Politik og procedure for håndtering af hændelser" is no longer there or no longer counts. Put the decision back, or have the management body approve the document anew. Until then the document counts here as not approved (§ 7(1))",
      }
    `)
    expect(told(without, example)[0]).toMatchInlineSnapshot(`
      {
        "da": "NIT-02 «Politik og procedure for håndtering af hændelser» er nu godkendt ved beslutningen af 10. september 2026 (bestyrelse; beslutning-2026-09-10).  (§ 7, stk. 1)",
        "en": "NIT-02 "Politik og procedure for håndtering af hændelser" is now approved by the decision of 10 September 2026 (board of directors; beslutning-2026-09-10).  (§ 7(1))",
      }
    `)
  })

  test('that an entity is of another class', () => {
    const bigger = changed('entity.yaml', 'employees: 84', 'employees: 840')
    expect(told(example, bigger)).toMatchInlineSnapshot(`
      [
        {
          "da": "Enheden er nu: væsentlig enhed, registreres efter § 9. Før ændringen: vigtig enhed, registreres efter § 9.  ()",
          "en": "The entity is now: essential entity, registers under § 9. Before the change: important entity, registers under § 9.  ()",
        },
      ]
    `)
  })

  test('by when something new is to be done', () => {
    const member = entity.replace(
      'from: 2023-04-01 }]',
      'from: 2023-04-01 }, { name: Ida Vang, role: member, from: 2026-11-02 }]',
    )
    expect(told([file('entity.yaml', entity)], [file('entity.yaml', member)])).toMatchInlineSnapshot(`
      [
        {
          "da": "Ida Vang, medlem af ledelsesorganet i 19 dage, står ikke som deltager i noget kursus for det endnu; fristen efter newMemberCourse, som ikke er lovens, er den 2. maj 2027, om 162 dage. Tilmeld medlemmet et kursus (§ 7, stk. 2)",
          "en": "Ida Vang, member of the management body for 19 days, is named in no course for it yet; the time limit under newMemberCourse, which is not the law's, is 2 May 2027, in 162 days. Enrol the member in a course (§ 7(2))",
        },
      ]
    `)
  })
})
