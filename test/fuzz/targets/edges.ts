import fc from 'fast-check'
import { readArguments } from '../../../src/cli/arguments.ts'
import { parseConfiguration } from '../../../src/cli/configuration.ts'
import { offersFor } from '../../../src/cli/offers.ts'
import { parseAllowedSigners } from '../../../src/cli/signatures/allowed-signers.ts'
import { parseSignature } from '../../../src/cli/signatures/armour.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { catalogueOf } from '../../../src/law/catalogue.ts'
import { explanationsOf, nearestNames } from '../../../src/report/explain/explain.ts'
import { inTime, type Target } from '../target.ts'

/** Does what may refuse, in a sentence and in no other way. */
function refusing(work: () => unknown): void {
  try {
    inTime(work)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

const word = fc.oneof(
  fc.constantFrom(
    '--',
    '-',
    '--format',
    '--output',
    '--as-of=',
    '-h',
    '--lang',
    'da',
    'lint',
    'scope',
    'incident',
    'new',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const setting = fc.constantFrom(
  ...'lang: |paths: |ignore: |severities:\n|requirements:\n|  readable: |error|[|]|- |{|}|"|\'|&a |*a|!!x |%YAML 1.1\n|__proto__: |\n|  |a|da|\0|\ud800'.split(
    '|',
  ),
)
const armour = fc.string({
  unit: fc.constantFrom(
    '-----BEGIN SSH SIGNATURE-----\n',
    '-----END SSH SIGNATURE-----',
    'U1NIU0lH',
    'A',
    '\n',
    '=',
    '/',
    ' ',
  ),
})

/** What else comes from outside: the words of a command line, a configuration, signatures and their keys, questions to `explain`. */
export const edges: readonly Target[] = [
  {
    name: 'command lines',
    share: 2,
    property: fc.property(fc.array(word, { maxLength: 8 }), words => {
      refusing(() => readArguments(words))
      refusing(() => offersFor(words, 'da'))
    }),
  },
  {
    name: 'configurations',
    share: 3,
    property: fc.property(fc.array(setting, { maxLength: 30 }), parts => {
      refusing(() => parseConfiguration(parts.join(''), 'nis2lint.yaml'))
    }),
  },
  {
    name: 'signatures',
    share: 2,
    property: fc.property(armour, fc.string({ unit: 'binary' }), (text, signers) => {
      inTime(() => [parseSignature(text), parseAllowedSigners(text), parseAllowedSigners(signers)])
    }),
  },
  {
    name: 'questions',
    share: 0.3,
    property: fc.property(fc.string({ unit: 'binary', maxLength: 30 }), asked => {
      const asking = { catalogue: catalogueOf({}), lang: 'da' as const }
      inTime(() => [explanationsOf(asked, asking as never), nearestNames(asked, asking as never)])
    }),
  },
]
