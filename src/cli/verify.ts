import { readFileSync, statSync } from 'node:fs'
import { sha256 } from '#sha256'
import type { Lang } from '../law/types.ts'
import { verdictText } from '../report/verify/text.ts'
import { type Fault, type Verdict, verdictJson } from '../report/verify/verdict.ts'
import { formats } from '../text/formats.ts'
import type { Request } from './arguments.ts'
import { refuseInputs } from './kept.ts'
import { cannotRead } from './named-text.ts'
import { painter } from './paint.ts'
import { parseAllowedSigners } from './signatures/allowed-signers.ts'
import { judgeSignature } from './signatures/judge.ts'
import { UsageError } from './usage-error.ts'
import { type Checked, checkPack } from './verify/check.ts'
import { write } from './write.ts'

/** What a signature on a pack is made for: on the bytes of its manifest. */
const packNamespace = 'nis2lint-pack'

/** The most bytes that are read: no pack of ours is larger. */
const most = 2 ** 31

/** `nis2lint verify`: says whether a pack is as it was written. Gives 1 where it is not, or where a signature does not hold. */
export function verifyCommand({ operands, options }: Request, otherwise: Lang): 0 | 1 {
  const lang = (options['lang'] as Lang | undefined) ?? otherwise
  const [file, ...others] = operands
  if (file === undefined || others.length > 0) throw onePack
  refuseInputs(options['output'], [file, options['signature'], options['allowed-signers']])
  const expect = digestIn(options['expect'])
  if ((options['signature'] === undefined) !== (options['allowed-signers'] === undefined)) throw bothOrNone
  const signature = textAt(options['signature'])
  const signers = textAt(options['allowed-signers'])
  const bytes = bytesOf(file)
  const verdict = verdictOf(
    bytes,
    bytes ? checkPack(bytes) : { faults: [{ is: 'refused', why: 'tooLarge' }] },
    expect,
    signature,
    signers,
  )
  const output = options['output'] as string | undefined
  const paint = painter(output === undefined && !options['no-color'])
  write(options['format'] === 'json' ? verdictJson(verdict) : verdictText(verdict, lang, paint), output)
  return verdict.faults.length === 0 ? 0 : 1
}

function verdictOf(
  bytes: Buffer | undefined,
  { faults, manifest, manifestBytes }: Checked,
  expect: string | undefined,
  text: string | undefined,
  signers: string | undefined,
): Verdict {
  const digest = bytes ? sha256(bytes) : ''
  const manifestDigest = manifestBytes && sha256(manifestBytes)
  // The key has to have counted on the day judged by: a signature does not tell when it was made.
  const from = Date.parse(`${manifest?.predicate.asOf ?? '1970-01-01'}T00:00:00Z`) / 1000
  const wanted = { namespace: packNamespace, signer: undefined, from, to: from + 86_399 }
  const judged =
    text === undefined || signers === undefined
      ? undefined
      : judgeSignature(text, {
          ...wanted,
          message: manifestBytes ?? Buffer.alloc(0),
          allowed: parseAllowedSigners(signers),
        })
  const outside: Fault[] = [
    ...(expect !== undefined && ![digest, manifestDigest].includes(expect) ? [{ is: 'unexpected' } as const] : []),
    ...(judged && judged.outcome.is !== 'valid' ? [{ is: 'signature', why: judged.outcome.why } as const] : []),
  ]
  return {
    digest,
    manifestDigest,
    faults: [...faults, ...outside],
    manifest,
    expected: expect !== undefined,
    signature: judged && { outcome: judged.outcome, principals: judged.principals },
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return statSync(file).size > most ? undefined : readFileSync(file)
  } catch {
    throw cannotRead(file)
  }
}

function textAt(file: Request['options'][string]): string | undefined {
  if (typeof file !== 'string') return undefined
  try {
    // Longer than any signature and any sensible list of signers.
    if (statSync(file).size < 1_000_000) return readFileSync(file, 'utf8')
  } catch {
    throw cannotRead(file)
  }
  throw cannotRead(file)
}

/** As `sha256sum` writes it, or with `sha256:` before it as other programs do. */
function digestIn(written: Request['options'][string]): string | undefined {
  if (written === undefined) return undefined
  const digest = String(written)
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '')
  if (formats['sha256']?.(digest)) return digest
  throw new UsageError({
    da: `--expect: ${String(written)} er ikke en SHA-256; det er 64 tegn, 0-9 og a-f`,
    en: `--expect: ${String(written)} is not a SHA-256; that is 64 characters, 0-9 and a-f`,
  })
}

const onePack = new UsageError({
  da: 'verify: nævn den ene pakke, der skal kontrolleres, f.eks. nis2lint verify pack.zip',
  en: 'verify: name the one pack to check, for example nis2lint verify pack.zip',
})

const bothOrNone = new UsageError({
  da: '--signature og --allowed-signers hører sammen: den ene er signaturen, den anden siger, hvis nøgle der er hvis',
  en: '--signature and --allowed-signers go together: one is the signature, the other says whose key is whose',
})
