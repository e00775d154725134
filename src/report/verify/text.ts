import { cite } from '../../law/cite.ts'
import type { Lang } from '../../law/types.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import type { Fault, Verdict } from './verdict.ts'
import { faultWords, refusalWords, signatureWords, verifyWords } from './words.ts'

/** The verdict for people: what is wrong, what the pack says of itself, and what nobody can tell from it. */
export function verdictText(verdict: Verdict, lang: Lang, paint: Paint): string {
  const { digest, manifestDigest, faults, manifest, expected, signature } = verdict
  const lines = [
    faults.length === 0 ? paint('bold', verifyWords.intact[lang]) : paint('red', verifyWords.faulty[lang]),
    ...faults.map(fault => `  ${told(fault, lang)}`),
    '',
    ...(manifest ? aboutOf(manifest.predicate, manifest.subject.length + 1, lang) : []),
    `${verifyWords.digest[lang]}: ${digest}`,
    ...(manifestDigest ? [`${verifyWords.manifest[lang]}: ${manifestDigest}`] : []),
    ...(signature?.outcome.is === 'valid'
      ? [
          `${verifyWords.signed[lang]}: ${visible(signature.principals ?? '')} (${signature.outcome.key.strength}, ${signature.outcome.key.fingerprint})`,
        ]
      : []),
    ...(faults.length > 0 || expected || signature?.outcome.is === 'valid' ? [] : ['', verifyWords.unknown[lang]]),
    ...(faults.length > 0 || manifest === undefined ? [] : ['', verifyWords.never[lang]]),
  ]
  return `${lines.join('\n')}\n`
}

function aboutOf(predicate: NonNullable<Verdict['manifest']>['predicate'], files: number, lang: Lang): string[] {
  const { entity, asOf, commit, uncommitted, uncommittedBeside, asked, redacted, tool } = predicate
  const say = (key: keyof typeof verifyWords) => verifyWords[key][lang]
  return [
    `${say('entity')}: ${visible(entity.name)}, CVR ${visible(entity.cvr)}`,
    `${say('asOf')}: ${asOf}; nis2lint ${visible(tool.version)}; ${files} ${say('files')}`,
    `${say('commit')}: ${commit ?? say('none')}`,
    ...(uncommitted.length > 0 ? [`${say('uncommitted')}: ${uncommitted.length}`] : []),
    ...(uncommittedBeside > 0 ? [`${say('beside')}: ${uncommittedBeside}`] : []),
    ...(asked ? [`${say('asked')}: ${visible(asked.map(id => cite(id)[lang]).join('; '))}`] : []),
    ...(redacted === null ? [] : [`${say('redacted')}: ${redacted}`]),
  ]
}

function told({ is, path, why = '' }: Fault, lang: Lang): string {
  const reason = is === 'refused' ? refusalWords : is === 'signature' ? signatureWords : {}
  const words = Object.hasOwn(reason, why)
    ? (reason as Readonly<Record<string, (typeof faultWords)['altered']>>)[why]?.[lang]
    : why
  const after = [words ?? '', path === undefined ? '' : visible(path)].filter(Boolean).join(': ')
  return after === ''
    ? faultWords[is][lang]
    : `${faultWords[is][lang]}: ${is === 'notManifest' ? visible(after) : after}`
}
