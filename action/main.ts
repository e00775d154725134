import * as core from '@actions/core'
import { UsageError } from '../src/cli/usage-error.ts'
import { version } from '../src/cli/version.ts'
import type { Lang } from '../src/law/types.ts'
import { framesOf } from './frames.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'
import { fail, say } from './say.ts'

const lang: Lang = core.getInput('lang') === 'en' ? 'en' : 'da'

try {
  await run(readInputs(name => core.getInput(name)))
} catch (error) {
  if (error instanceof UsageError) fail(`nis2lint: ${error.text[lang]}`)
  else {
    for (const frame of framesOf(error)) say(frame)
    fail(`nis2lint ${version} failed, which is a fault of ours: please report it with the lines above.`)
  }
}
