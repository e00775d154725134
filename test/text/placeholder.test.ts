import { describe, expect, test } from 'vitest'
import { outline } from '../../src/text/markdown.ts'
import { residuesIn } from '../../src/text/placeholder.ts'

const left = (text: string) => residuesIn(text, [0, text.length]).map(residue => residue.text)

describe('what somebody meant to replace', () => {
  test.each([
    ['TODO', 'TODO'],
    ['Ejer: TBD', 'TBD'],
    ['Todo: skriv afsnittet', 'Todo:'],
    ['XXXX A/S tager backup', 'XXXX'],
    ['Vi bruger XXX til backup', 'XXX'],
    ['NIS2LINT-UDFYLD', 'NIS2LINT-UDFYLD'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Afsnittet udfyldes senere.', 'udfyldes senere'],
    ['Ejer: udfyldes', 'udfyldes'],
    ['| Ejer | kommer senere |', 'kommer senere'],
    ['Owner: to be confirmed', 'to be confirmed'],
    ['The retention time is 30 days (to be determined)', 'to be determined'],
    ['[indsæt virksomhedens navn]', '[indsæt virksomhedens navn]'],
    ['[INDSÆT NAVN] A/S', '[INDSÆT NAVN]'],
    ['Backup opbevares hos <angiv leverandør>', '<angiv leverandør>'],
    ['[virksomhedsnavn] har en bestyrelse', '[virksomhedsnavn]'],
    ['[navn på den ansvarlige]', '[navn på den ansvarlige]'],
    ['Godkendt [dato]', '[dato]'],
    ['Godkendt den dd.mm.åååå', undefined],
    ['Godkendt: dd.mm.åååå', 'dd.mm.åååå'],
    ['Approved on [YYYY-MM-DD]', '[YYYY-MM-DD]'],
    ['Approved: xx.xx.20xx', 'xx.xx.20xx'],
    ['[Insert company name] keeps', '[Insert company name]'],
    ['[Your Company Name] keeps', '[Your Company Name]'],
    ['[Company] keeps', '[Company]'],
    ['{organisation} keeps', '{organisation}'],
    ['Hello {{ company.name }}', '{{ company.name }}'],
    ['Access is removed within XX hours', 'XX hours'],
    ['Adgang lukkes inden [X] timer', '[X] timer'],
    ['[Name des Unternehmens]', '[Name des Unternehmens]'],
    ['[Firmenname einfügen]', '[Firmenname einfügen]'],
    ['[bitte Abteilung eintragen]', '[bitte Abteilung eintragen]'],
    ['Verantwortlich: wird noch ergänzt', 'wird noch ergänzt'],
    ['[Datum]', '[Datum]'],
    ['[infoga namn]', '[infoga namn]'],
    ['[fyll i ansvarig]', '[fyll i ansvarig]'],
    ['[företagets namn] ansvarar', '[företagets namn]'],
    ['Ansvarig: fylls i senare', 'fylls i senare'],
    ['[sett inn navn på leder]', '[sett inn navn på leder]'],
    ['[virksomhetens navn] har', '[virksomhetens navn]'],
    ['[fyll inn dato]', '[fyll inn dato]'],
    ['Ansvarlig: fylles ut', 'fylles ut'],
    ['Underskrift: ____________', '____________'],
    ['Telefon: ..........', '..........'],
    ['Ejer: [...]', '[...]'],
    ['[___]', '[___]'],
    ['[xxx]', '[xxx]'],
  ])('%s', (text, residue) => {
    expect(left(text)).toEqual(residue === undefined ? [] : [residue])
  })
})

describe('what is meant as it stands', () => {
  test.each([
    'Formularen udfyldes af medarbejderen og sendes til it-afdelingen',
    'Næste test kommer senere på året',
    'Ved hver hændelse noteres dato, navn og titel',
    'The actions to be completed by the team are listed below',
    'What is to be determined by the board is decided in June',
    'Die Liste wird ergänzt, sobald ein neues System in Betrieb geht',
    'Formuläret fylls i av den som upptäcker händelsen',
    'Skjemaet fylles ut av den som oppdager hendelsen',
    'Enheden skal [...] træffe passende foranstaltninger',
    '"The entity shall […] take measures"',
    '- [ ] Gennemgå adgangsrettigheder',
    '- [x] Gennemgå adgangsrettigheder',
    '- [X] Test gendannelsen',
    'Se note [1] og bilag [A]',
    'Efter NIS 2-loven [lov nr. 434 af 6. maj 2025] skal ledelsen godkende',
    'Essential entities [article 3(1)] are supervised',
    'Wesentliche Einrichtungen [Artikel 3 Absatz 1]',
    'Datoer skrives i formatet åååå-mm-dd og aldrig som dd.mm.åååå',
    'Dates have the format: YYYY-MM-DD',
    'Tryk [Enter] og derefter [Insert key]'.replace('[Insert key]', '[Tab]'),
    'Filen er [skrivebeskyttet] og [angivet i bilag 2]',
    'Vi fører en TODO-liste i driftsgruppen',
    'Reglerne i kapitel XXX gælder',
    'Kravene i EU-forordningens bilag XXX',
    'Servere svarer med 5XX ved fejl',
    'RTO < 4 timer og RPO > 1 time',
    'Variablen $' + '{{ secrets.KEY }} sættes af GitHub',
    'Filen hedder a____b.txt',
    'Indledning .......... 3',
    'Den ansvarlige (navn og telefon) står i kontaktlisten',
    'Skriv til drift@acme.example, eller ring',
    'Der vælges [den strengeste] af de to frister',
    'The [state of the art] is considered',
    'Företaget har en lista med namn, datum och roll',
    'Virksomheten angir ansvarlig og dato i registeret',
    'Udfyldes ved fratrædelse: blanket 7',
  ])('%s', text => {
    expect(left(text)).toEqual([])
  })
})

describe('in Markdown', () => {
  const inBody = (text: string) => outline(text, 0).residues.map(({ span }) => text.slice(...span))

  test.each([
    ['[**Indsæt navn**]', '[**Indsæt navn**]'],
    ['*[Indsæt navn]*', '[Indsæt navn]'],
    ['Ejer: <insert name>', '<insert name>'],
    ['## Formål TODO', 'TODO'],
    ['> Ejer: TBD', 'TBD'],
    ['<details>\n\nTODO\n\n</details>', 'TODO'],
    ['<p>TODO</p>', 'TODO'],
    ['| Ejer | TBD |\n| --- | --- |', 'TBD'],
  ])('found: %s', (text, residue) => {
    expect(inBody(text)).toEqual([residue])
  })

  test.each([
    '`TODO` er et mærke i koden',
    '```\n{{ company }}\n```',
    '    TODO',
    '[dato for seneste test](test.md)',
    '[Indsæt][1]\n\n[1]: x.md',
    '<!-- TODO: spørg bestyrelsen -->',
    'Tekst <!-- [indsæt navn] --> mere',
    '____',
    '[se her](TODO.md)',
    '- [ ] Gennemgå\n- [x] Test',
  ])('not found: %s', text => {
    expect(inBody(text)).toEqual([])
  })

  test('words are counted without what is to be replaced', () => {
    expect(outline('# A\n\nVi har [**indsæt antal**] kopier og `fem` diske.', 0).sections[0]?.words).toBe(6)
  })
})
