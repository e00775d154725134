import { cite } from '../../law/cite.ts'
import { requirements, supervision } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import type { EvidencePack } from '../../model/schema.generated.ts'
import { countedIn } from '../counted.ts'
import { words } from '../words.ts'
import { kindIn } from './kind-words.ts'
import { readmeBeside, readmeWords } from './readme-words.ts'

/** What a pack says of itself to whoever opens it, in Danish and then in English: what it is, and how to check it without nis2lint. */
export function readmeOf(predicate: EvidencePack['predicate']): string {
  return `${partOf(predicate, 'da')}\n${'-'.repeat(78)}\n\n${partOf(predicate, 'en')}`
}

function partOf(predicate: EvidencePack['predicate'], lang: Lang): string {
  const { entity, asOf, commit, uncommitted, uncommittedBeside, asked, redacted, leftOut, tool, law } = predicate
  const say = (key: keyof typeof readmeWords) => readmeWords[key][lang]
  const facts = [
    [say('entity'), `${entity.name}, CVR ${entity.cvr}`],
    [say('class'), entity.class === null ? words.noClass[lang] : words[entity.class][lang]],
    [say('asOf'), asOf],
    [say('commit'), commit ?? say('noGit')],
    ['nis2lint', tool.version],
    [say('law'), `sha256 ${law.sha256}`],
  ]
  const paragraphs = [
    say('title'),
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    say('what'),
    asked === null
      ? say('whole')
      : [say('narrowed'), ...asked.map(id => `- ${placeIn(id, lang)}`), say('decides')].join('\n'),
    commit === null ? say('outside') : uncommitted.length > 0 ? say('dirty') : say('clean'),
    ...(commit === null || uncommittedBeside === 0 ? [] : [countedIn(lang, readmeBeside, uncommittedBeside)]),
    ...(redacted === null ? [] : [say('redacted').replace('{count}', String(redacted))]),
    ...(leftOut.length === 0
      ? []
      : [
          [
            say('leftOut'),
            ...leftOut.map(
              one =>
                `- ${one.count} × ${kindIn(one.kind, lang)}: ${say(one.because === 'redacted' ? 'redacted-evidence' : one.because)}`,
            ),
          ].join('\n'),
        ]),
    say('check'),
    say('cannot'),
    words.disclaimer[lang],
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** A place asked for, with what it is about. */
function placeIn(id: string, lang: Lang): string {
  const demand = supervision.demands.find(({ by }) => by.essential === id || by.important === id)
  const title = demand?.title ?? requirements[id as keyof typeof requirements]?.title
  return title ? `${cite(id)[lang]}: ${title[lang]}` : cite(id)[lang]
}
