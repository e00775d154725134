import type { Lang } from '../law/types.ts'
import { diagnosisJson } from '../report/doctor/json.ts'
import { diagnosisText } from '../report/doctor/text.ts'
import type { Request } from './arguments.ts'
import { diagnosed } from './doctor/diagnose.ts'
import { write } from './write.ts'

/** `nis2lint doctor`: what surrounds the documents. 2 where the configuration cannot be used, 70 where judging broke down; all else is told. */
export function doctorCommand({ operands, options }: Request, otherwise: Lang): 0 | 2 | 70 {
  const { diagnosis, lang } = diagnosed(operands, options)
  const told = (options['lang'] as Lang | undefined) ?? lang ?? otherwise
  const page = options['format'] === 'json' ? diagnosisJson : diagnosisText
  write(page(diagnosis, told), options['output'] as string | undefined)
  if (diagnosis.problems.failed) return 70
  return diagnosis.configuration.state === 'broken' ? 2 : 0
}
