// npm run generate [-- --check]: writes everything that is made from something else, or says what is stale.
import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { rules } from '../src/rules/index.ts'
import { adoptModule } from './adopt-module.ts'
import { catalogue } from './catalogue.ts'
import { citedModule } from './cited-module.ts'
import { commentPicture } from './comment-picture.ts'
import { configSchema } from './config-schema.ts'
import { exampleModule } from './example-module.ts'
import { explainedModule } from './explained-module.ts'
import { factsPage } from './facts-pages.ts'
import { guideModule } from './guide-module.ts'
import { digestsModule, lawModule } from './law-module.ts'
import { lawPages } from './law-pages.ts'
import { picture } from './picture.ts'
import { schemaEnums, schemaModules } from './schema-modules.ts'
import { supplierPage } from './supplier-pages.ts'
import { workflowModule } from './workflow-module.ts'

const check = process.argv.includes('--check')
const law = lawModule('src/law')
const common = schemaEnums('schemas/common.schema.json', law.values)
const files = { 'src/law/law.generated.ts': law.text, 'schemas/common.schema.json': common }
await settle(files)
await settle({ 'src/law/text-digests.generated.ts': digestsModule('src/law') })
await settle({ 'src/law/explained.generated.ts': explainedModule('src/law') })
await settle({ 'src/law/cited.generated.ts': citedModule('src/law') })
await settle({ 'src/law/adopt.generated.ts': adoptModule('src/law') })
await settle({ 'src/law/guide.generated.ts': guideModule('src/law') })
await settle({ 'schemas/config.schema.json': configSchema('schemas/config.schema.json', rules) })
// The types are made from the schemas as they are after the law has filled them in.
await settle(await schemaModules('schemas'))
await settle({ 'schemas/index.json': catalogue('schemas') })
await settle({ 'docs/oplysninger.md': factsPage('da'), 'docs/facts.md': factsPage('en') })
await settle({ 'docs/leverandor.md': supplierPage('da'), 'docs/supplier.md': supplierPage('en') })
await settle({
  'src/report/explain/examples.generated.ts': exampleModule(rules, 'src/rules', 'policies-example'),
})
await settle({ 'src/report/scaffold/workflow.generated.ts': workflowModule('docs/workflows/pull-request.yml') })
await settle(lawPages())
const shown = ['policies-example/fjordvand/registration.yaml', '--as-of', '2026-11-21']
await settle({ 'docs/output.en.svg': picture(shown, 'en'), 'docs/output.da.svg': picture(shown, 'da') })
// The page itself is what test/action/weakened.test.ts compares with.
await settle({
  'docs/comment.en.svg': commentPicture('test/action/pages/weakened.en.md'),
  'docs/comment.da.svg': commentPicture('test/action/pages/weakened.da.md'),
})

async function settle(wanted: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(wanted)) {
    if (current(path) === text) continue
    if (check) {
      console.error(`${path} is stale: run npm run generate`)
      process.exitCode = 1
    } else {
      await writeFile(`${path}.part`, text)
      await rename(`${path}.part`, path)
      console.log(`wrote ${path}`)
    }
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
