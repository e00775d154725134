import { version } from '../src/cli/version.ts'
import { framesOf } from './frames.ts'
import { fail, say } from './say.ts'

/** Fails the step for a fault of ours, and says where it happened; what the error says may hold text from documents. */
export function failed(error: unknown): void {
  for (const frame of framesOf(error)) say(frame)
  fail(`nis2lint ${version} failed, which is a fault of ours: please report it with the lines above.`)
}
