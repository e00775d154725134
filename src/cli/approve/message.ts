import { approvalMessage } from '../../model/approval-message.ts'
import type { Request } from '../arguments.ts'
import { namedText } from '../named-text.ts'
import { UsageError } from '../usage-error.ts'
import { write } from '../write.ts'

/** `nis2lint approve --message FILE`: the bytes that a signature on an approval signs, and nothing beside them. Throws UsageError. */
export function writeMessage(file: string, { operands, options }: Request): 0 {
  if (operands.length > 0 || options['check'] || options['entity'] !== undefined) throw messageAlone
  const message = approvalMessage(namedText(file))
  if (message === undefined) throw notAnApproval(file)
  write(message, options['output'] as string | undefined)
  return 0
}

function notAnApproval(file: string): UsageError {
  return new UsageError({
    da: `${file} er ikke en godkendelse (nis2: approval), eller dens front matter kan ikke læses`,
    en: `${file} is not an approval (nis2: approval), or its front matter cannot be read`,
  })
}

const messageAlone = new UsageError({
  da: '--message angår én godkendelse; nævn den alene, uden --check, --entity og stier',
  en: '--message is about one approval; name it alone, without --check, --entity and paths',
})
