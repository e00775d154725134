import { UsageError } from '../usage-error.ts'

/** What to say where nobody's management body is known. */
export const noEntity = new UsageError({
  da: 'approve: her er ingen enhed, hvis ledelsesorgan kan spørges; et fejlfrit enhedsdokument (nis2: entity) skal til. Kør nis2lint for at se, hvad der mangler',
  en: 'approve: there is no entity here whose management body could be asked; that takes an entity document (nis2: entity) without errors. Run nis2lint to see what is lacking',
})

/** What to say of a file to write where nothing is to be written. */
export const checkWritesNothing = new UsageError({
  da: '--check skriver intet, så --output har ingen betydning her; brug ét af dem',
  en: '--check writes nothing, so that --output means nothing here; use one of them',
})

/** What to say where several bodies could be meant. */
export function nameOne(ids: readonly string[]): UsageError {
  const all = ids.join(', ')
  return new UsageError({
    da: `approve: her er flere enheder (${all}); nævn den enes mappe, eller brug --entity ID`,
    en: `approve: there are several entities here (${all}); name the folder of one, or use --entity ID`,
  })
}
