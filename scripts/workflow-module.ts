import { readFileSync } from 'node:fs'

/** The module with the workflow that `nis2lint init` writes: the one to copy from the documentation. */
export function workflowModule(path: string): string {
  const text = readFileSync(path, 'utf8').replace(' Copy to .github/workflows/nis2lint.yml.', '')
  return `// Written by npm run generate from ${path}. Do not edit.

/** The workflow that comments on pull requests. */
export const workflow = ${JSON.stringify(text)}
`
}
