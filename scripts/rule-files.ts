/** The two files of a new rule: it compiles, its page is true, and what is left to write is plain to see. */
export function newRule(name: string): { logic: string; page: string } {
  const logic = `import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'

export default rule({
  id: '${name}',
  requirement: 'dk/7.1/approval',
  title: { da: 'Den tilstand, der skal gælde', en: 'The state that is to hold' },
  messages: {
    missing: {
      da: '{policy} har ingen ejer',
      en: '{policy} has no owner',
      fix: { da: 'Skriv, hvem der har ansvaret', en: 'Write who answers for it' },
    },
  },
  *check({ sound }, say) {
    for (const policy of sound.policy) {
      if (policy.data.owner === '?') yield say.missing(place(policy, 'owner'), { policy: policy.data.id })
    }
  },
})
`
  const workspace = (owner: string) => `\`policy.md\`

\`\`\`md
---
nis2: policy
id: POL-1
title: Adgangsstyring
version: "1.0"
status: approved
owner: ${owner}
---
\`\`\``
  const page = `# ${name}

Why the rule is there, and where it stands in the law.

## Nothing wrong

${workspace('It-chefen')}

## Something wrong

${workspace('"?"')}

\`\`\`da
policy.md:7:8 fejl · § 7, stk. 1
  POL-1 har ingen ejer
  → Skriv, hvem der har ansvaret
\`\`\`

\`\`\`en
policy.md:7:8 error · § 7(1)
  POL-1 has no owner
  → Write who answers for it
\`\`\`
`
  return { logic, page }
}

/** The index with one more rule, imports and list in order. */
export function withRule(index: string, name: string): string {
  const names = [...index.matchAll(/from '\.\/([a-z-]+)\.ts'/g)].map(match => match[1] ?? '')
  const sorted = [...names, name].sort()
  const imports = sorted.map(rule => `import ${variable(rule)} from './${rule}.ts'`)
  const list = sorted.map(rule => `  ${variable(rule)},`)
  return `${imports.join('\n')}\n\n/** Every rule, in the order of their names. */\nexport const rules = [\n${list.join('\n')}\n]\n`
}

function variable(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
