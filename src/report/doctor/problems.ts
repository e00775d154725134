import type { Text } from '../../law/types.ts'

/** What may be wrong with what surrounds the documents, each with how many it concerns; one that is not there is no problem. */
export type ProblemFacts = Readonly<Partial<Record<ProblemId, number>>>

interface Problem {
  /** `{count}` for how many. */
  readonly says: Text
  readonly fix: Text
}

/** Every problem that is looked for, in the order in which it is told. */
export const problems = {
  failed: {
    says: { da: 'Kontrollen brød sammen', en: 'The check broke down' },
    fix: {
      da: 'Det er en fejl hos os; kør nis2lint, og send os det, den siger, sammen med dette',
      en: 'That is a fault of ours; run nis2lint and send us what it says together with this',
    },
  },
  configurationBroken: {
    says: { da: 'Konfigurationen kan ikke bruges', en: 'The configuration cannot be used' },
    fix: { da: 'Kør nis2lint, som siger hvor og hvorfor', en: 'Run nis2lint, which says where and why' },
  },
  configurationMisnamed: {
    says: {
      da: '{count} filer er navngivet næsten som en konfiguration og læses ikke',
      en: 'Files named almost like a configuration, which are not read: {count}',
    },
    fix: { da: 'Kald filen nis2lint.yaml', en: 'Name the file nis2lint.yaml' },
  },
  configurationBelow: {
    says: {
      da: '{count} filer nis2lint.yaml ligger i undermapper og læses ikke',
      en: 'Files nis2lint.yaml in folders below, which are not read: {count}',
    },
    fix: {
      da: 'Læg konfigurationen i den mappe, der kontrolleres, eller nævn den med --config',
      en: 'Put the configuration into the folder that is checked or name it with --config',
    },
  },
  configurationAbove: {
    says: {
      da: 'Der er en nis2lint.yaml i en mappe over denne, og den læses ikke her',
      en: 'There is a nis2lint.yaml in a folder above this one, which is not read here',
    },
    fix: { da: 'Kør nis2lint i den mappe', en: 'Run nis2lint in that folder' },
  },
  noDocuments: {
    says: {
      da: 'Her er ingen dokumenter med nis2: i front matter eller YAML',
      en: 'No document here has nis2: in its front matter or YAML',
    },
    fix: { da: 'Kør kommandoen i mappen med dokumenterne', en: 'Run the command in the folder with the documents' },
  },
  noEntity: {
    says: { da: 'Intet dokument siger, hvem enheden er', en: 'No document says who the entity is' },
    fix: {
      da: 'Skriv et enhedsdokument (nis2: entity), f.eks. med nis2lint scope --write entity.yaml',
      en: 'Write an entity document (nis2: entity), for example with nis2lint scope --write entity.yaml',
    },
  },
  aboveEntities: {
    says: {
      da: '{count} dokumenter ligger over alle enheder og hører ikke til nogen',
      en: 'Documents that lie above every entity and belong to none: {count}',
    },
    fix: {
      da: 'Læg dem i enhedens mappe, eller læg enhedsdokumentet over dem',
      en: 'Put them into the folder of the entity or the entity document above them',
    },
  },
  tooLarge: {
    says: {
      da: '{count} dokumenter er for store eller for indviklede og læses ikke',
      en: 'Documents too large or too complex, which are not read: {count}',
    },
    fix: { da: 'Del dem; docs/rules.md siger grænserne under readable', en: 'Split them; readable says the limits' },
  },
  encoding: {
    says: {
      da: '{count} filer er ikke i UTF-8, så de læses ikke eller ikke rigtigt',
      en: 'Files that are not in UTF-8, which are not read or not read right: {count}',
    },
    fix: { da: 'Gem dem som UTF-8', en: 'Save them as UTF-8' },
  },
  unread: {
    says: {
      da: '{count} dokumenter kan ikke læses af andre grunde',
      en: 'Documents that cannot be read for other reasons: {count}',
    },
    fix: { da: 'Kør nis2lint, som siger hvor og hvorfor', en: 'Run nis2lint, which says where and why' },
  },
  links: {
    says: {
      da: '{count} filer er symbolske link eller væk og læses ikke',
      en: 'Files that are symbolic links or gone, which are not read: {count}',
    },
    fix: { da: 'Læg selve filen der', en: 'Put the file itself there' },
  },
  ignored: {
    says: {
      da: '{count} dokumenter er udeladt af ignore i konfigurationen',
      en: 'Documents left out by ignore in the configuration: {count}',
    },
    fix: { da: 'Gør intet, hvis det er meningen', en: 'Do nothing if that is intended' },
  },
  gitignored: {
    says: { da: '{count} dokumenter er udeladt af .gitignore', en: 'Documents left out by .gitignore: {count}' },
    fix: {
      da: 'Tag dem ud af .gitignore, hvis de skal kontrolleres',
      en: 'Take them out of .gitignore if they are to be checked',
    },
  },
  evidenceOutside: {
    says: {
      da: '{count} beviser er nævnt med en sti uden for det, der kontrolleres',
      en: 'Evidence named by a path outside what is checked: {count}',
    },
    fix: {
      da: 'Læg dem i mappen, eller skriv med ord, hvor de opbevares',
      en: 'Put them into the folder or say in words where they are kept',
    },
  },
  noGit: {
    says: { da: 'git kan ikke køres her', en: 'git cannot be run here' },
    fix: {
      da: 'Installér git, hvis ændringer skal kunne dateres; alt andet virker uden',
      en: 'Install git if changes are to be dated; all else works without',
    },
  },
  noRepository: {
    says: { da: 'Mappen er ikke i noget git-repository', en: 'The folder is in no git repository' },
    fix: {
      da: 'Brug git, hvis ændringer skal kunne dateres; alt andet virker uden',
      en: 'Use git if changes are to be dated; all else works without',
    },
  },
  gitRefuses: {
    says: {
      da: 'Der er et git-repository, men git vil ikke læse det',
      en: 'There is a git repository, but git refuses to read it',
    },
    fix: {
      da: 'Kør git status her; ejes mappen af en anden, siger git, hvad der skal til (safe.directory)',
      en: 'Run git status here; where somebody else owns the folder, git says what to do (safe.directory)',
    },
  },
  noCommit: {
    says: { da: 'Repositoryet har ingen commit endnu', en: 'The repository has no commit yet' },
    fix: { da: 'Lav en commit, så ændringer kan dateres', en: 'Make a commit so that changes can be dated' },
  },
  shallow: {
    says: {
      da: 'Repositoryet har ikke hele sin historik, så ændringer kan ikke altid dateres',
      en: 'The repository lacks some of its history, so changes cannot always be dated',
    },
    fix: {
      da: 'Kør git fetch --unshallow, eller sæt fetch-depth: 0 i workflowet',
      en: 'Run git fetch --unshallow or set fetch-depth: 0 in the workflow',
    },
  },
  partial: {
    says: {
      da: 'Repositoryet er en delvis klon; tekster, der ikke er hentet, kan ikke læses',
      en: 'The repository is a partial clone; texts that were not fetched cannot be read',
    },
    fix: { da: 'Lav en hel klon', en: 'Make a whole clone' },
  },
  autocrlf: {
    says: {
      da: 'core.autocrlf er true: git skriver andre linjeskift, så tekstfiler, der er nævnt som bevis, får en anden SHA-256',
      en: 'core.autocrlf is true: git writes other line ends, so text files named as evidence get another SHA-256',
    },
    fix: {
      da: 'Skriv * -text i .gitattributes for mapperne med beviser; digests af dokumenter er de samme',
      en: 'Write * -text in .gitattributes for the folders with evidence; digests of documents stay the same',
    },
  },
} as const satisfies Record<string, Problem>

export type ProblemId = keyof typeof problems

/** A problem in one language. */
export interface ToldProblem {
  readonly problem: ProblemId
  readonly count: number
  readonly says: string
  readonly fix: string
}

/** The problems that were seen, in words. */
export function toldProblems(facts: ProblemFacts, lang: 'da' | 'en'): ToldProblem[] {
  return (Object.keys(problems) as ProblemId[]).flatMap(problem => {
    const count = facts[problem] ?? 0
    const { says, fix }: Problem = problems[problem]
    return count > 0 ? [{ problem, count, says: says[lang].replace('{count}', String(count)), fix: fix[lang] }] : []
  })
}
