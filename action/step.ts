import * as core from '@actions/core'
import { UsageError } from '../src/cli/usage-error.ts'
import { failed } from './failed.ts'
import { readInputs } from './inputs.ts'
import { lang } from './lang.ts'
import { live } from './life.ts'
import { run } from './run.ts'
import { fail } from './say.ts'

live()
try {
  await run(readInputs(name => core.getInput(name)))
} catch (error) {
  if (error instanceof UsageError) fail(`nis2lint: ${error.text[lang]}`)
  else failed(error)
}
