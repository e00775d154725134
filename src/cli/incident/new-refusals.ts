import { UsageError } from '../usage-error.ts'

/** What to say where something has to be stated and nobody can be asked. */
export function stateMore(flags: readonly string[]): UsageError {
  const all = flags.join(', ')
  return new UsageError({
    da: `incident new: skriv ${all}, f.eks. --title "Ransomware på filserveren" --known now; se nis2lint incident new --help`,
    en: `incident new: state ${all}, for example --title "Ransomware on the file server" --known now; see nis2lint incident new --help`,
  })
}

/** What to say of a word that is no option. */
export function notAPath(word: string): UsageError {
  return new UsageError({
    da: `incident new: «${word}» hører ikke til noget flag; skriv titlen med --title "…"`,
    en: `incident new: "${word}" belongs to no option; write the title with --title "…"`,
  })
}

/** What to say where several entities could be meant. */
export function nameOne(ids: readonly string[]): UsageError {
  const all = ids.join(', ')
  return new UsageError({
    da: `incident new: her er flere enheder (${all}); nævn den ramte med --entity ID`,
    en: `incident new: there are several entities here (${all}); name the one struck with --entity ID`,
  })
}

/** What to say where an id is that of several entities: a record must not end up with the wrong one. */
export function twins(id: string, first: string, second: string): UsageError {
  return new UsageError({
    da: `incident new: to enheder har id’et «${id}» (${first} og ${second}); giv hver sit, eller kør kommandoen i den ramtes mappe`,
    en: `incident new: two entities have the id "${id}" (${first} and ${second}); give each its own, or run the command in the folder of the one struck`,
  })
}

/** What to say of a file that the linter would not read as an incident. */
export function notMarkdown(file: string): UsageError {
  return new UsageError({
    da: `--output: en hændelse er et Markdown-dokument; giv ${file} et navn, der ender på .md`,
    en: `--output: an incident is a Markdown document; give ${file} a name that ends in .md`,
  })
}
