import { flawsTold } from '../engine/flaws.ts'
import { rule } from '../engine/rule.ts'
import { limits } from '../text/limits.ts'

export default rule({
  id: 'readable',
  requirement: 'tool/readable',
  title: { da: 'Dokumentet kan læses', en: 'The document can be read' },
  weakensClaims: true,
  messages: {
    encoding: {
      da: 'Filen indeholder tegn, der ikke er UTF-8',
      en: 'The file holds bytes that are not UTF-8',
      fix: { da: 'Gem filen som UTF-8', en: 'Save the file as UTF-8' },
    },
    nul: {
      da: 'Filen indeholder et NUL-tegn og er næppe tekst',
      en: 'The file holds a NUL character and is hardly text',
      fix: { da: 'Gem filen som ren tekst i UTF-8', en: 'Save the file as plain text in UTF-8' },
    },
    loneCarriageReturn: {
      da: 'Linjen ender med CR alene, som editorer og GitHub tæller forskelligt',
      en: 'The line ends with a lone CR, which editors and GitHub count differently',
      fix: { da: 'Gem filen med LF eller CRLF', en: 'Save the file with LF or CRLF' },
    },
    tooLarge: {
      da: 'Filen er større end {limit} KB og er ikke læst',
      en: 'The file is larger than {limit} KB and was not read',
      fix: { da: 'Del dokumentet i flere', en: 'Split the document' },
    },
    frontMatterTooLarge: {
      da: 'Front matter er større end {limit} KB og er ikke læst',
      en: 'The front matter is larger than {limit} KB and was not read',
      fix: { da: 'Flyt teksten ned under front matter', en: 'Move the text below the front matter' },
    },
    tooManyKeys: {
      da: 'Front matter har mere end {limit} felter og er ikke læst',
      en: 'The front matter has more than {limit} fields and was not read',
      fix: {
        da: 'Flyt listen til et register i sin egen YAML-fil',
        en: 'Move the list to a register in a YAML file of its own',
      },
    },
    moreFlaws: {
      da: 'Dokumentet har flere fejl, end der er nævnt: De første {limit} er nævnt, de næste {count} er ikke',
      en: 'The document has more mistakes than are named: the first {limit} are, the next {count} are not',
      fix: {
        da: 'Ret dem, der er nævnt, og kør nis2lint igen',
        en: 'Mend those that are named, and run nis2lint again',
      },
    },
    tooManyFiles: {
      da: `Der er flere end ${limits.files / 1000}.000 Markdown- og YAML-filer; denne og dem efter den er ikke læst`,
      en: `There are more than ${limits.files / 1000},000 Markdown and YAML files; this one and those after it were not read`,
      fix: {
        da: 'Udelad mapper uden dokumenter med ignore i nis2lint.yaml',
        en: 'Leave out folders without documents by ignore in nis2lint.yaml',
      },
    },
    unopened: {
      da: 'Filen eller mappen kan ikke åbnes og er ikke læst',
      en: 'The file or folder cannot be opened and was not read',
      fix: {
        da: 'Giv adgang til at læse den, eller udelad den med ignore i nis2lint.yaml',
        en: 'Grant access to read it, or leave it out by ignore in nis2lint.yaml',
      },
    },
    unclosed: {
      da: 'Front matter er ikke afsluttet',
      en: 'The front matter is not closed',
      fix: {
        da: 'Skriv --- på en linje for sig efter front matter',
        en: 'Write --- on a line of its own after the front matter',
      },
    },
    misspelt: {
      da: 'Nøglen er «{key}» og ikke nis2, så filen er ikke læst, selv om den ligner et dokument af slagsen «{kind}»',
      en: 'The key is "{key}" and not nis2, so that the file was not read, though it looks like a document of the kind "{kind}"',
      fix: { da: 'Skriv nis2: {kind}', en: 'Write nis2: {kind}' },
    },
    unmarked: {
      da: 'Linjen nis2: {kind} mangler, så filen er ikke læst, selv om den ligner et dokument af slagsen «{kind}»',
      en: 'The line nis2: {kind} is missing, so that the file was not read, though it looks like a document of the kind "{kind}"',
      fix: { da: 'Skriv nis2: {kind} øverst i front matter', en: 'Write nis2: {kind} at the top of the front matter' },
    },
    tooComplex: {
      da: 'Teksten er indlejret for dybt eller har for mange tegn til formatering i ét afsnit',
      en: 'The text is nested too deep or has too many formatting marks in one paragraph',
      fix: { da: 'Del listen, citatet eller afsnittet op', en: 'Split the list, the quotation or the paragraph' },
    },
    tooMarked: {
      da: 'Over {limit} tegn, der sættes på et bogstav, står efter hinanden',
      en: 'More than {limit} marks that are put on a letter stand together',
      fix: { da: 'Skriv bogstavet, som det skal læses', en: 'Write the letter as it is to be read' },
    },
    recomposed: {
      da: '{code} regnes som {becomes} i digestet, så en tekst, der læses anderledes, får samme digest',
      en: '{code} counts as {becomes} in the digest, so that a text which reads differently gets the same digest',
      fix: {
        da: 'Skriv det tegn, der menes, så digestet kun passer på den tekst, der er godkendt',
        en: 'Write the character that is meant, so that the digest fits only the text that was approved',
      },
    },
    syntax: {
      da: 'YAML kan ikke læses her: {detail}',
      en: 'The YAML cannot be read here: {detail}',
      fix: { da: 'Ret indrykning, kolon eller anførselstegn', en: 'Mend indentation, colon or quotes' },
    },
    duplicateKey: {
      da: 'Feltet «{detail}» står to gange',
      en: 'The field "{detail}" stands twice',
      fix: { da: 'Behold den ene', en: 'Keep one of them' },
    },
    forbiddenKey: {
      da: 'Feltet «{detail}» er ikke tilladt',
      en: 'The field "{detail}" is not allowed',
      fix: { da: 'Fjern feltet', en: 'Remove the field' },
    },
    alias: {
      da: 'YAML-aliasset {detail} er ikke tilladt',
      en: 'The YAML alias {detail} is not allowed',
      fix: { da: 'Skriv værdien ud', en: 'Write the value out' },
    },
    tag: {
      da: 'YAML-mærket {detail} er ikke tilladt',
      en: 'The YAML tag {detail} is not allowed',
      fix: { da: 'Fjern mærket', en: 'Remove the tag' },
    },
    directive: {
      da: 'YAML-direktivet {detail} er ikke tilladt, fordi det ændrer, hvad værdierne betyder',
      en: 'The YAML directive {detail} is not allowed, because it changes what values mean',
      fix: { da: 'Fjern linjen', en: 'Remove the line' },
    },
    tooDeep: {
      da: `YAML er indlejret dybere end ${limits.yamlDepth} niveauer`,
      en: `The YAML is nested deeper than ${limits.yamlDepth} levels`,
      fix: { da: 'Gør strukturen fladere', en: 'Make the structure flatter' },
    },
  },
  check: ({ documents }, say) => flawsTold('readable', documents, say),
})
