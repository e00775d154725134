import { canonicalJson } from '../../text/digest.ts'
import { jsonText } from '../json-text.ts'
import type { OutputFile } from '../output-file.ts'
import type { Telling } from '../tables/table.ts'
import { words } from '../words.ts'
import { line, plain } from './markup.ts'
import { instantOf, properties, some } from './parts.ts'
import { uuidOf } from './uuid.ts'

/** A document of OSCAL before it is a file. */
export interface OscalDocument {
  readonly path: string
  readonly model:
    | 'catalog'
    | 'profile'
    | 'component-definition'
    | 'assessment-results'
    | 'plan-of-action-and-milestones'
  readonly title: string
  /** The organisation it is about. */
  readonly party?: { readonly uuid: string; readonly name: string; readonly cvr: string }
  readonly remarks?: string
  readonly body: object
}

/**
 * A document as a file. Its own UUID follows from all that stands in it, since OSCAL wants another for each revision; everything in it
 * keeps the UUID of its name.
 */
export function fileOf({ path, model, title, party, remarks, body }: OscalDocument, telling: Telling): OutputFile {
  const { lang, asOf, version } = telling
  const mark = `nis2lint:${path.replace(/\.json$/, '')}`
  const parties = party
    ? [{ uuid: party.uuid, type: 'organization', name: plain(party.name), props: properties({ cvr: party.cvr }) }]
    : []
  const metadata = {
    title: line(title),
    'last-modified': instantOf(asOf) ?? '',
    version: plain(`${asOf} (nis2lint ${version})`),
    'oscal-version': '1.2.1',
    'document-ids': [{ identifier: mark }],
    props: properties({ language: lang, 'as-of': asOf, 'nis2lint-version': version }),
    ...some('parties', parties),
    remarks: [words.disclaimer[lang], ...(remarks ? [remarks] : [])].join(' '),
  }
  const content = { metadata, ...body }
  const uuid = uuidOf(`document/${canonicalJson(content)}`)
  return { path, mark, text: jsonText({ [model]: { uuid, ...content } }) }
}
