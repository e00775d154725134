/** The words of the pages for suppliers that do not come from the clause catalogue. */
export const words = {
  title: { da: 'Leverandør til en omfattet kunde', en: 'Supplier to a covered customer' },
  intro: {
    da: `Siden er til virksomheden, som ikke selv er omfattet af NIS 2-loven, men leverer til en, der er. Den siger, hvilke punkter I vil
møde i aftalen, hvorfor kunden beder om dem, og hvordan I kan dokumentere hvert af dem. Den er ikke juridisk rådgivning, og svar
på alle punkter viser ikke, at I eller kunden overholder loven. Hvordan et punkt kan vises, og hvad kunden spørger om, er vores egne
eksempler.

## Hvem loven binder

- **Kunden.** § 6, stk. 1, nr. 4, pålægger væsentlige og vigtige enheder at tage sig af sikkerheden i forholdet til deres direkte
  leverandører og tjenesteudbydere. Ansvaret bliver hos kunden, også når arbejdet er lagt ud (efter baggrundsmateriale).
- **Ikke jer, medmindre I selv er omfattet.** Loven giver jer ingen pligter, fordi I leverer til en omfattet kunde. Det, I skal,
  følger af aftalen. Læs den, før I skriver under: et punkt, I ikke kan holde, er bedre at begrunde end at love.
- **Se efter, om I selv er omfattet.** Visse typer er det, uanset hvem de leverer til, f.eks. udbydere af administrerede
  tjenester, cloud og datacentre, når de er store nok, og enkelte uanset størrelse. Så gælder loven jer direkte.
- **Hvorfor kunden spørger.** NIS 2-direktivets artikel 21, stk. 3, som loven ikke gentager, pålægger medlemsstaterne at sørge for, at
  kunden ser på det, der er særligt sårbart hos hver direkte leverandør, og på kvaliteten af det leverede. Hvor forordning (EU) 2024/2690 binder kunden, skal aftalen have otte punkter, i det
  omfang de er passende, og kunden skal skrive ned, hvorfor et er udeladt. For andre kunder er de otte en målestok.

## Hændelser

Det er den omfattede kunde, der underretter den kompetente myndighed og CSIRT'en om en væsentlig hændelse (§§ 12 og 13). Er I ikke selv
omfattet, har I ingen sådan pligt efter loven: I melder til kunden, som aftalen siger. I kan frivilligt give CSIRT'en
besked om hændelser, trusler og det, der nær var gået galt (§ 14). Andre regler, f.eks. om databeskyttelse, kan give jer pligter, som denne side ikke
nævner. Kundens egne frister er disse, regnet som anført:`,
    en: `This page is for a company that the Danish NIS 2 Act does not cover itself but that supplies one it does. It says which points you
will meet in the contract, why the customer asks for them, and how you can document each. It is not legal advice, and an
answer to every point does not show that you or the customer comply with the act. How a point can be shown and what the customer asks
are examples of ours.

## Whom the act binds

- **The customer.** Section 6(1) no. 4 obliges essential and important entities to look after security in what they have to do
  with direct suppliers and service providers. The responsibility stays with the customer, also where the work is outsourced (by
  background material).
- **Not you, unless you are covered yourself.** The act gives you no duties because you supply a covered customer. What you must do
  follows from the contract. Read it before you sign: a point you cannot keep is better explained than promised.
- **Check whether you are covered yourself.** Some types are, whomever they supply, such as providers of managed services, cloud and
  data centres where they are large enough, and a few whatever their size. Then the act binds you directly.
- **Why the customer asks.** Article 21(3) of the NIS 2 Directive, which the act does not repeat, has Member States see to it that the
  customer looks at what is vulnerable at each direct supplier in particular and at the quality of what is supplied. Where Regulation
  (EU) 2024/2690 binds the customer, the contract is to have eight points so far as appropriate, and the customer has to write down why
  one was left out. For other customers the eight are a benchmark.

## Incidents

Notice of a significant incident to the competent authority and the CSIRT is the covered customer's duty (sections 12 and 13). Unless you
are covered yourself you have no such duty under the act: you report to the customer as the contract says. Of your own
accord you may tell the CSIRT of incidents, threats and near misses (section 14). Other rules, such as data protection, may give you duties
that this page does not name. The customer's own time limits are these, counted as stated:`,
  },
  runsFrom: {
    knowledge: {
      da: 'efter at kunden selv fik kendskab til hændelsen',
      en: 'of the customer itself knowing of the incident',
    },
    notification: {
      da: 'efter at hændelsesunderretningen blev sendt',
      en: 'of the incident notification being sent',
    },
    handled: { da: 'efter den dag, hændelsen var håndteret', en: 'of the incident having been handled' },
  },
  within: { da: 'senest', en: 'within' },
  examples: {
    da: `## Hvem møder hvad

Vores eget skøn; kunden vælger efter sin egen risiko.

- **Entreprenøren**, der kommer på anlægget eller kobler udstyr til: baggrundskontrol, kun autoriserede medarbejdere, underleverandører,
  ophør (nøgler, koder og tegninger) og forsyningssikkerhed.
- **Rådgiveren**, der har kundens oplysninger: sikkerhedskrav, adgang efter behov, melding af hændelser og ophør.
- **Softwarehuset**, hvis kode eller fjernadgang når kundens systemer: håndtering af sårbarheder, flere faktorer udefra, logning,
  revision og melding af hændelser.`,
    en: `## Who meets what

Our own estimate; the customer chooses by its own risk.

- **The contractor** that comes to the plant or connects equipment: background checks, authorised staff only, subcontractors, exit
  (keys, codes and drawings) and security of supply.
- **The adviser** that holds the customer's information: security requirements, need to know, notice of incidents and exit.
- **The software house** whose code or remote access reaches the customer's systems: handling of vulnerabilities, several factors from
  outside, logging, audit and notice of incidents.`,
  },
  groups: {
    annex: { da: 'De otte punkter i forordningens bilag', en: 'The eight points of the annex to the regulation' },
    ski: {
      da: 'SKI 02.22 It-drift (bilaget selv er ikke læst, kun et sammendrag)',
      en: 'SKI 02.22 IT operations (the annex itself was not read, only a summary)',
    },
    further: { da: 'Hvad der kan følge med', en: 'What may come with it' },
  },
  head: {
    supplier: {
      da: ['Punkt', 'Sådan dokumenterer I det, og hvad kunden spørger om', 'Kilde'],
      en: ['Point', 'How you document it, and what the customer asks', 'Source'],
    },
    buyer: {
      da: ['Punkt', 'Hvad I skriver i aftalen', 'Krav, det hører til'],
      en: ['Point', 'What you write into the contract', 'Requirements it belongs to'],
    },
  },
  buyer: {
    da: `## For den, der køber

Vælg punkterne efter, hvad leverancen betyder, og skriv i fortegnelsen (\`nis2: suppliers\`) ved hver leverandør, hvor aftalen har punktet, eller
hvorfor det ikke er relevant. De otte første har hver sin nøgle under \`clauses\`; reglerne \`clauses-present\` og
\`supplier-notice-in-time\` ser på dem.`,
    en: `## For the buyer

Choose the points by what the delivery means, and write in the register (\`nis2: suppliers\`) for each supplier where the contract has the point or
why it does not apply. The first eight each have a key under \`clauses\`; the rules \`clauses-present\` and
\`supplier-notice-in-time\` look at them.`,
  },
} as const
