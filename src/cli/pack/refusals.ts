import { cite } from '../../law/cite.ts'
import { supervision } from '../../law/law.generated.ts'
import { UsageError } from '../usage-error.ts'

/** What to say where nobody's documents can be packed. */
export const noEntity = new UsageError({
  da: 'pack: her er ingen enhed at lave en pakke for; et fejlfrit enhedsdokument (nis2: entity) skal til. Kør nis2lint for at se, hvad der mangler',
  en: 'pack: there is no entity here to make a pack for; that takes an entity document (nis2: entity) without errors. Run nis2lint to see what is lacking',
})

/** What to say where several entities could be meant: a pack goes to the authority of one. */
export function nameOne(ids: readonly string[]): UsageError {
  const all = ids.join(', ')
  return new UsageError({
    da: `pack: her er flere enheder (${all}); nævn den enes mappe, eller brug --entity ID`,
    en: `pack: there are several entities here (${all}); name the folder of one, or use --entity ID`,
  })
}

/**
 * What to say of something asked for that is neither a requirement nor a place of sections 21 and 24 by which something is handed over.
 * `near` is the requirement that was probably meant.
 */
export function notAsked(unknown: string, near?: string): UsageError {
  const places = supervision.demands.flatMap(({ by }) => [by.essential, by.important]).sort()
  const [da, en] = [places.map(id => cite(id).da).join('; '), places.map(id => cite(id).en).join('; ')]
  return new UsageError({
    da: `--for: «${unknown}» er hverken et krav eller et sted, efter hvilket noget udleveres (${da}); kravenes id'er står i docs/krav.md${near ? `; mente du ${near}?` : ''}`,
    en: `--for: "${unknown}" is neither a requirement nor a place by which something is handed over (${en}); docs/requirements.md has the ids of requirements${near ? `; did you mean ${near}?` : ''}`,
  })
}

/** What to say of a place for the pack that is none. */
export const toScreen = new UsageError({
  da: 'pack: en pakke er ikke til at læse på skærmen; skriv den til en fil med --output FILE.zip',
  en: 'pack: a pack cannot be read on the screen; write it to a file with --output FILE.zip',
})

/** What to say of a document that still names somebody after redaction. */
export function stillNamed(path: string): UsageError {
  return new UsageError({
    da: `pack: ${path} nævner stadig en person efter --redact, skrevet så navnet ikke kan udskiftes sikkert. Skriv navnet ud i teksten; intet er skrevet`,
    en: `pack: ${path} still names a person after --redact, written so that the name cannot be replaced safely. Write the name plainly in the text; nothing was written`,
  })
}
