// npm run new:rule NAME: writes the two files of a rule that says nothing yet, and its line in the index.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { newRule, withRule } from './rule-files.ts'

const [, , name = ''] = process.argv
const folder = 'src/rules'
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error('usage: npm run new:rule NAME, a state that holds in kebab case, such as members-trained')
  process.exit(2)
}
if (existsSync(`${folder}/${name}.ts`)) {
  console.error(`${folder}/${name}.ts is there already`)
  process.exit(2)
}
const { logic, page } = newRule(name)
writeFileSync(`${folder}/${name}.ts`, logic, { flag: 'wx' })
writeFileSync(`${folder}/${name}.md`, page, { flag: 'wx' })
writeFileSync(`${folder}/index.ts`, withRule(readFileSync(`${folder}/index.ts`, 'utf8'), name))
console.log(`wrote ${folder}/${name}.ts and ${folder}/${name}.md
1  name the requirement (the editor completes the ids)
2  write what it says and what to do, in both languages
3  in the page: a workspace with nothing wrong, and one for each message
4  write check, usually ten lines
5  npm test -- -u, then read what it says`)
