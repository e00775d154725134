import { describe, expect, test } from 'vitest'
import { type Entitlement, entitlementOf } from '../../src/engine/entitlement.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { link, type Workspace } from '../../src/model/workspace.ts'
import { entityOf, type Setting, sound } from './entity-with.ts'

describe('who may approve', () => {
  const words = (letter: string) => letter.repeat(64)
  const to = 'to: Anne Vang, scope: Adgang, decision: BEST-1'
  const own = 'dk/6.1.1/information-system-security-policy'
  interface Case extends Setting {
    /** Beside `id`, of the approval that is judged. */
    readonly by: string
    readonly date?: string
    readonly words?: string
    /** Other approvals by the id of their file. */
    readonly before?: Readonly<Record<string, string>>
    readonly covers?: string
    readonly body?: string
    readonly kind?: 'exception'
  }
  const board = { 'BEST-1': 'organ: board\ndate: 2026-03-12\ndecisions: []' }
  const text = `organ: board\ndate: 2026-03-12\ndecisions: [{ document: POL-1, version: "1.0", words: ${words('a')} }]`
  const anne = 'delegate: Anne Vang'
  const topical = { by: anne, before: board, delegations: [`${to}, documents: [POL-1], from: 2026-03-12`] }
  const editorial = {
    by: anne,
    before: { 'BEST-1': text },
    delegations: [`${to}, documents: [POL-1], editorialOnly: true, from: 2026-03-12`],
  }

  const cases: [why: string, setting: Case, entitled: Partial<Entitlement>][] = [
    ['the board is the management body', { by: 'organ: board' }, { is: 'body' }],
    ['the executives of a company with a board are not', { by: 'organ: executive-board' }, { is: 'other-organ' }],
    [
      'the executives of a company without one are',
      { by: 'organ: executive-board', structure: 'executives-only', organ: 'executive-board' },
      { is: 'body' },
    ],
    [
      'a board that is not the body of a public authority is not',
      { by: 'organ: board', form: 'region', structure: 'top-administration', organ: 'top-administrative-management' },
      { is: 'other-organ' },
    ],
    [
      'the top administration of a region is',
      {
        by: 'organ: top-administrative-management',
        form: 'region',
        structure: 'top-administration',
        organ: 'top-administrative-management',
      },
      { is: 'body' },
    ],
    ['a delegate is, for a policy that the delegation names', topical, { is: 'delegate', onItsWord: false }],
    ['on the first day of the delegation too', { ...topical, date: '2026-03-12' }, { is: 'delegate' }],
    ['not the day before', { ...topical, date: '2026-03-11' }, { is: 'refused', why: 'out-of-time' }],
    [
      'on its last day too',
      { ...topical, delegations: [`${to}, documents: [POL-1], from: 2026-03-12, until: 2026-04-22`] },
      { is: 'delegate' },
    ],
    [
      'not the day after',
      { ...topical, delegations: [`${to}, documents: [POL-1], from: 2026-03-12, until: 2026-04-21`] },
      { is: 'refused', why: 'out-of-time' },
    ],
    ['capitals do not make another delegate', { ...topical, by: 'delegate: anne vang' }, { is: 'delegate' }],
    [
      'a slip of the pen is told',
      { ...topical, by: 'delegate: Anna Vang' },
      { is: 'refused', why: 'nobody', near: 'Anne Vang' },
    ],
    [
      'who has no delegation is not',
      { ...topical, by: 'delegate: Bo Friis' },
      { is: 'refused', why: 'nobody', near: undefined },
    ],
    ['nobody is where nothing is delegated', { by: anne, before: board }, { is: 'refused', why: 'nobody' }],
    [
      'not for a policy that the delegation does not name',
      { ...topical, delegations: [`${to}, documents: [POL-2], from: 2026-03-12`] },
      { is: 'refused', why: 'unnamed' },
    ],
    [
      'not where it names none',
      { ...topical, delegations: [`${to}, from: 2026-03-12`] },
      { is: 'refused', why: 'unnamed' },
    ],
    [
      'the delegation that reaches farthest is told of',
      {
        ...topical,
        delegations: [`${to}, documents: [POL-1], from: 2026-05-01`, `${to}, documents: [POL-2], from: 2026-03-12`],
      },
      { is: 'refused', why: 'unnamed', index: 1 },
    ],
    [
      'one good delegation of two is enough',
      {
        ...topical,
        delegations: [`${to}, documents: [POL-2], from: 2026-03-12`, `${to}, documents: [POL-1], from: 2026-03-12`],
      },
      { is: 'delegate', index: 1 },
    ],
    [
      'not where the executives decided the delegation',
      { ...topical, before: { 'BEST-1': 'organ: executive-board\ndate: 2026-03-12\ndecisions: []' } },
      { is: 'refused', why: 'undecided' },
    ],
    [
      'not where it was only proposed',
      { ...topical, before: { 'BEST-1': 'status: proposed\norgan: board\ndate: 2026-03-12\ndecisions: []' } },
      { is: 'refused', why: 'undecided' },
    ],
    [
      'not where it was decided only afterwards',
      { ...topical, before: { 'BEST-1': 'organ: board\ndate: 2026-04-23\ndecisions: []' } },
      { is: 'refused', why: 'undecided' },
    ],
    ['not where the decision is not there', { ...topical, before: {} }, { is: 'refused', why: 'undecided' }],
    [
      'not where another delegate decided the delegation',
      { ...topical, before: { 'BEST-1': 'delegate: Bo Friis\ndate: 2026-03-12\ndecisions: []' } },
      { is: 'refused', why: 'undecided' },
    ],
    ['not for the policy on the security of systems', { ...topical, covers: own }, { is: 'refused', why: 'own' }],
    [
      'nor for what says when the body reviews it',
      { ...topical, covers: 'eu-ir/1.1.2' },
      { is: 'refused', why: 'own' },
    ],
    [
      'but for another policy on measure 1',
      { ...topical, covers: 'dk/6.1.1/risk-analysis-policy' },
      { is: 'delegate' },
    ],
    ['not for an exception, whatever is delegated', { ...topical, kind: 'exception' }, { is: 'refused', why: 'own' }],
    [
      'for an editorial change of a text that the body approved, on the word of the delegate',
      editorial,
      { is: 'delegate', onItsWord: true },
    ],
    [
      'not on that word alone where no word was changed',
      { ...editorial, words: words('a') },
      { is: 'delegate', onItsWord: false },
    ],
    [
      'on that word where words can be out of sight, so that the same words need not be the same text',
      { ...editorial, words: words('a'), body: '\n<!-- Alle undtagelser udløber. -->\n' },
      { is: 'delegate', onItsWord: true },
    ],
    ['on that word where words were changed', { ...editorial, words: words('b') }, { is: 'delegate', onItsWord: true }],
    [
      'not for an editorial change of a text that the body never saw',
      { ...editorial, before: board },
      { is: 'refused', why: 'no-text' },
    ],
  ]
  test.each(cases)(
    '%s',
    (_, { by, date = '2026-04-22', words: own, before = {}, covers, body = '', kind, ...setting }, entitled) => {
      const document =
        kind === 'exception'
          ? 'nis2: exception\nid: POL-1\ntitle: Undtagelse\nversion: "1.0"\nrequirement: dk/6.1.8/encryption\nreason: Kan ikke lade sig gøre endnu\nowner: It-chefen\ngranted: 2026-04-01\nexpires: 2026-12-31'
          : `nis2: policy\nid: POL-1\ntitle: Adgang\nversion: "1.0"\nstatus: approved\nowner: It-chefen${covers ? `\ncovers: { ${covers}: "#adgang" }` : ''}`
      const decisions = `decisions: [{ document: POL-1, version: "1.0"${own ? `, words: ${own}` : ''} }]`
      const approvals = Object.entries({ ...before, DOM: `${by}\ndate: ${date}\n${decisions}` })
      const documents = [
        sound('entity.yaml', entityOf(setting)),
        sound('document.md', `---\n${document}\n---\n\n# Adgang\n${body}`),
        ...approvals.map(([id, lines]) => sound(`${id}.md`, `---\nnis2: approval\nid: ${id}\n${lines}\n---\n`)),
      ]
      const [workspace] = link(documents, [], catalogueOf({}))
      if (!workspace) throw new Error('no workspace')
      expect(entitlement(workspace)).toMatchObject(entitled)
    },
  )

  function entitlement(workspace: Workspace): Entitlement {
    const decision = workspace.decisionsOn('POL-1').find(({ approval }) => approval.data.id === 'DOM')
    const document = [...workspace.sound.policy, ...workspace.sound.exception].find(({ data }) => data.id === 'POL-1')
    if (!decision || !document) throw new Error('nothing to judge')
    return entitlementOf(decision, document, workspace)
  }
})
