// Reports in many hands, with what a careful reader takes from them: control reports, long stories, telephone mails without
// capitals, English, street talk. Every person, company, number and address is invented. Only tests read this.

export interface Voorbeeld {
  geschreven: string
  onderwerp?: string
  tekst: string
  spoed?: true
  minderjarig?: true
  vorm: string
  sector: string
  indicatoren: string
  /** `van/tot` */
  wanneer: string[]
  /** `straat|huisnummer|toevoeging|postcode` */
  waar: string[]
  /** `naam:rol` */
  personen: string[]
  organisaties: string[]
  aantal: [number, number | null] | null
}

export const VOORBEELDEN: Voorbeeld[] = [
  {
    geschreven: '2026-03-12T08:15:00Z',
    tekst: `Goedemorgen,

Gisteren heb ik samen met de brandweer een controle gedaan bij autowasserij Shine & Go aan de Industrieweg 14 in Uithoorn. We waren er van 10.15 tot 11.30 uur. Er waren vijf mannen aan het werk, naar eigen zeggen uit Egypte. Geen van hen kon zich legitimeren. Achter de wasstraat zit een ruimte zonder ramen met vier matrassen, een elektrisch kacheltje en een emmer. Een van de mannen, Karim, zei dat ze twaalf uur per dag werken voor 30 euro. De eigenaar, de heer Mansour, kwam na een kwartier binnen en vanaf dat moment zei niemand meer iets. Er stond een zwarte Audi voor de deur met kenteken TR-552-H.`,
    vorm: 'arbeidsuitbuiting', sector: 'autowasserij',
    indicatoren: 'geen_papieren slaapt_op_werk slechte_huisvesting lange_werkdagen onderbetaling spreekt_niet_vrij',
    wanneer: ['2026-03-11T10:15/2026-03-11T11:30'],
    waar: ['Industrieweg|14||'],
    personen: ['Karim:slachtoffer', 'Mansour:verdachte'],
    organisaties: ['Shine & Go'], aantal: [5, 5],
  },
  {
    geschreven: '2026-05-19T14:40:00Z',
    onderwerp: 'zorgen om meisje',
    tekst: `Hoi,

Ik werk als mentor op een middelbare school en maak me zorgen over een leerlinge uit mijn klas, Samira (15). De laatste twee maanden is ze steeds vaker afwezig en als ze er is valt ze in slaap. Ze heeft opeens een dure telefoon en nieuwe kleren, terwijl ze het thuis niet breed hebben. Vorige week donderdag zag een klasgenoot haar uit een BMW stappen met een man van een jaar of vijfentwintig. Tegen mij zegt ze dat het haar vriend is, hij heet Jaylen.

Vanmorgen had ze blauwe plekken op haar polsen. Toen ik ernaar vroeg begon ze te huilen. Ze zei dat ze dingen moet doen met andere jongens die ze niet wil, en dat hij anders foto's naar haar vader stuurt.

Haar ouders weten van niets. Wat kan ik het beste doen?`,
    minderjarig: true, vorm: 'seksuele_uitbuiting', sector: '',
    indicatoren: 'schoolverzuim dure_cadeaus loverboy verwondingen angstig gedwongen_seks bedreiging',
    wanneer: ['2026-05-14/', '2026-05-19/'], waar: [],
    personen: ['Samira:slachtoffer', 'Jaylen:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-01-30T21:02:00Z',
    tekst: `hallo ik bel namens mn buurvrouw die durft niet. in de flat aan de zijdelweg 88 in uithoorn op 3 hoog zitten al maanden allemaal bulgaren ik denk wel 12 in een driekamerwoning. elke ochtend om kwart voor 5 komt er een busje en tegen 8 uur savonds worden ze weer thuisgebracht. vorige week was er ruzie toen heeft die baas een jongen van de trap geduwd. ze noemen hem plamen. kenteken van de bus is VKB-88-N`,
    vorm: 'arbeidsuitbuiting', sector: '',
    indicatoren: 'overbevolkte_huisvesting vervoer_georganiseerd lange_werkdagen geweld',
    wanneer: ['2026-01-19/2026-01-25'], waar: ['zijdelweg|88||'],
    personen: ['plamen:verdachte'], organisaties: [], aantal: [12, 12],
  },
  {
    geschreven: '2026-09-04T07:30:00Z',
    tekst: `Dear team,

My neighbour at Cornelis Geellaan 7 in Amstelveen has a live-in domestic worker from the Philippines. Her name is Liza. I often talk to her when she takes the bins out. She told me last Sunday that she works from six in the morning until eleven at night and that she never has a day off. She has not been paid since May. Mrs. Hartman keeps her passport "for safety". She sleeps on a mattress in the laundry room. She is afraid to leave because she still owes the family for the plane ticket.

I do not want her to get into trouble but I think this is not right.`,
    vorm: 'arbeidsuitbuiting', sector: 'huishoudelijk',
    indicatoren: 'lange_werkdagen geen_vrije_dagen geen_loon paspoort_ingenomen slechte_huisvesting huisvesting_werkgever schulden angstig slaapt_op_werk',
    wanneer: ['2026-08-30/', '2026-05/'], waar: ['Cornelis Geellaan|7||'],
    personen: ['Liza:slachtoffer', 'Hartman:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-02-10T10:00:00Z',
    tekst: `Geachte heer, mevrouw,

Hierbij doe ik melding van het volgende. Op vrijdag 6 februari 2026 omstreeks 22.40 uur werd ik, toezichthouder, aangesproken door betrokkene 1, zich noemende Dorin Ciobanu, geboren 14-09-1997, van Moldavische nationaliteit. Betrokkene verklaarde te werken voor Van Rijn Sloopwerken B.V. te Nieuw-Vennep (KvK-nummer 60214478). Hij zou sinds november geen loon hebben ontvangen. Betrokkene verklaarde voorts dat hij met zeven anderen verblijft in een woning aan de Venneperweg 1102, 2153 AD Nieuw-Vennep, en dat 110 euro per week wordt ingehouden voor huisvesting. Zijn identiteitskaart zou zijn ingenomen door de uitvoerder, genaamd R. Visser. Betrokkene had een onbehandelde wond aan de linkerhand; naar een arts mocht hij niet.`,
    vorm: 'arbeidsuitbuiting', sector: 'bouw',
    indicatoren: 'geen_loon boetes_inhoudingen huisvesting_werkgever overbevolkte_huisvesting paspoort_ingenomen verwondingen medische_zorg_onthouden',
    wanneer: ['2026-02-06T22:40/', '2025-11/'], waar: ['Venneperweg|1102||2153 AD'],
    personen: ['Dorin Ciobanu:slachtoffer', 'R. Visser:verdachte'], organisaties: ['Van Rijn Sloopwerken B.V.'], aantal: [8, 8],
  },
  {
    geschreven: '2026-06-22T19:45:00Z',
    onderwerp: 'SPOED graag bellen',
    tekst: `Hoi, ik sta nu bij de noodopvang. Een van de meiden, Anastasia, is net door een man in een grijze Volkswagen meegenomen. Ze wilde niet, ze huilde. Een ander meisje zegt dat hij haar naar België brengt om te werken in een club. Kenteken K-492-ZP. Politie is nog niet gebeld!!`,
    spoed: true, vorm: '', sector: '',
    indicatoren: 'angstig',
    wanneer: [], waar: [], personen: ['Anastasia:slachtoffer'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-04-14T09:12:00Z',
    tekst: `Beste collega's van het meldpunt,

Tijdens een huisbezoek op 9 april jl. trof ik bij cliënt dhr. W. Terpstra (54, verstandelijke beperking) twee onbekende jongens aan. Meneer zegt dat ze "vrienden" zijn. Ze slapen er sinds half maart en meneer durft zijn eigen slaapkamer niet meer in. Op zolder hoorde ik ventilatoren en het rook sterk naar wiet. Meneer vertelde later aan de telefoon dat hij zijn pinpas en pincode heeft afgegeven aan een van hen, die zich Rico laat noemen, en dat ze zeggen dat ze zijn hond iets aandoen als hij er met ons over praat. Zijn uitkering wordt elke maand meteen opgenomen.

Adres: Zijdstraat 63a.`,
    vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'hennep pinpas_ingenomen bedreiging angstig uitkering_afgestaan',
    wanneer: ['2026-04-09/', '2026-03/'], waar: ['Zijdstraat|63|a|'],
    personen: ['W. Terpstra:slachtoffer', 'Rico:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-10-07T12:00:00Z',
    tekst: `Aan de balie burgerzaken kwam vanochtend een vrouw, mevr. Ewa Nowicka uit Polen, zich inschrijven. Naast haar stond een man die alle vragen beantwoordde. Toen ik haar iets vroeg keek ze eerst naar hem. Hij had haar paspoort in zijn binnenzak. Op het opgegeven adres (Dreef 112) staan al elf personen ingeschreven, allemaal via hetzelfde bureau: TopFlex Werkt B.V. De man gaf het telefoonnummer 06-29384756 op als contact, dat nummer staat bij negen andere inschrijvingen ook.`,
    vorm: 'arbeidsuitbuiting', sector: 'uitzendbranche',
    indicatoren: 'ander_voert_woord spreekt_niet_vrij paspoort_ingenomen overbevolkte_huisvesting',
    wanneer: ['2026-10-07/'], waar: ['Dreef|112||'],
    personen: ['Ewa Nowicka:slachtoffer'], organisaties: ['TopFlex Werkt B.V.'], aantal: [1, 1],
  },
  {
    geschreven: '2026-07-03T16:20:00Z',
    tekst: `yo, ff een tip van mij als jongerenwerker. die kleine Milan (14) van de Spoorlaan loopt sinds een paar weken met een heuptas rond en brengt pakketjes weg voor een gast die ze Scarface noemen. hij zegt zelf dat ie 200 euro per rit krijgt maar ook dat ie niet kan stoppen want er is een pakje kwijtgeraakt en nu moet ie 3000 terugbetalen. laatst stonden ze hem op te wachten bij school. hij gaat ook bijna niet meer naar school trouwens. gisteravond rond 11 uur zag ik m weer bij de mac in hoofddorp met die gast, witte scooter`,
    minderjarig: true, vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'drugs_koeriers schulden schoolverzuim bedreiging',
    wanneer: ['2026-07-02T23:00/'], waar: ['Spoorlaan|||'],
    personen: ['Milan:slachtoffer', 'Scarface:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-11-16T13:05:00Z',
    tekst: `Goedemiddag,

Bij een controle op de Brasemerweg te Roelofarendsveen (tomatenkwekerij Van der Zwaard) troffen wij zaterdag 14 november om 07.00 uur twintig Vietnamese vrouwen en mannen aan. Zij konden geen werkvergunning tonen. Een tolk vertelde dat zij ieder 18.000 euro aan een tussenpersoon hebben betaald en dat dit van hun loon wordt afgetrokken. Ze houden 50 euro per week over. Ze wonen in stacaravans op het erf. Twee vrouwen zeiden dat zij niet van het terrein af mogen.`,
    vorm: 'arbeidsuitbuiting', sector: 'agrarisch',
    indicatoren: 'geen_papieren schulden boetes_inhoudingen onderbetaling huisvesting_werkgever slaapt_op_werk bewegingsvrijheid_beperkt',
    wanneer: ['2026-11-14T07:00/'], waar: ['Brasemerweg|||'],
    personen: [], organisaties: ['Van der Zwaard'], aantal: [20, 20],
  },
  {
    geschreven: '2026-03-25T11:00:00Z',
    tekst: `Hallo, naar aanleiding van een melding over nagelstudio Pretty Hands in de Marktstraat ben ik daar vorige week langsgegaan. Er werken drie meisjes, ik schat ze 18 à 20. Ze spreken geen Nederlands en nauwelijks Engels. De bazin, mevrouw Tran, zat er steeds naast. Op de vraag waar ze wonen wees een van hen naar boven. De buurman vertelde dat ze er van 's ochtends tien tot 's avonds tien zitten, zeven dagen in de week, en dat hij ze nooit buiten ziet.`,
    vorm: 'arbeidsuitbuiting', sector: 'nagelstudio',
    indicatoren: 'taalbarriere lange_werkdagen geen_vrije_dagen slaapt_op_werk bewegingsvrijheid_beperkt altijd_begeleid',
    wanneer: ['2026-03-16/2026-03-22'], waar: ['Marktstraat|||'],
    personen: ['Tran:verdachte'], organisaties: ['Pretty Hands'], aantal: [3, 3],
  },
  {
    geschreven: '2026-08-11T08:45:00Z',
    tekst: `Beste aandachtsfunctionaris,

Als huismeester van het complex aan de Kastanjelaan meld ik dat in appartement 45 sinds begin juli twee jonge vrouwen verblijven die ik overdag nooit zie. Vanaf een uur of zes 's avonds komen er mannen, soms tien op een avond, die ongeveer een half uur blijven. Een oudere man brengt boodschappen en haalt geld op. Op de site www.redroom-dates.example staat een advertentie met foto's waarop ik de keuken herken. Een van de vrouwen, ze noemt zich Bianca, vroeg mij in gebroken Engels om hulp maar liep weg toen de lift openging.`,
    vorm: 'seksuele_uitbuiting', sector: 'prostitutie',
    indicatoren: 'veel_klanten_aan_deur geld_afstaan seksadvertentie spreekt_niet_vrij',
    wanneer: ['2026-07/'], waar: ['Kastanjelaan|||'],
    personen: ['Bianca:slachtoffer'], organisaties: [], aantal: [2, 2], spoed: true,
  },
  {
    geschreven: '2026-12-02T15:10:00Z',
    tekst: `Hoi Marieke, zoals besproken even op de mail. Het restaurant heet Peking Garden, Raadhuisplein 3. Kok Zhou slaapt in de voorraadkast achter de keuken. Hij werkt zes dagen per week van 10 tot 24 uur. Hij kreeg de eerste maanden niks en nu 400 euro per maand. Baas heet Wu en heeft z'n papieren. Zhou had een brandwond op zijn arm en is daarmee niet naar de dokter geweest, mocht niet. Gesproken op maandag 30 november met een tolk via de telefoon.`,
    vorm: 'arbeidsuitbuiting', sector: 'horeca',
    indicatoren: 'slaapt_op_werk lange_werkdagen geen_loon onderbetaling paspoort_ingenomen verwondingen medische_zorg_onthouden',
    wanneer: ['2026-11-30/'], waar: ['Raadhuisplein|3||'],
    personen: ['Zhou:slachtoffer', 'Wu:verdachte'], organisaties: ['Peking Garden'], aantal: [1, 1],
  },
  {
    geschreven: '2026-05-06T18:22:00Z',
    tekst: `Ik heb vandaag gesproken met een man in de inloop, Tesfay, Eritrees, 23 jaar. Hij heeft via een vriend werk gekregen bij een pakketbedrijf in Lijnden. Hij moest een eenmanszaak beginnen en huurt de bus van zijn baas voor 250 euro per week. Hij rijdt van 6.00 tot 21.00 uur, zes dagen. Als een pakket kwijt is betaalt hij 50 euro boete. Onder aan de streep heeft hij vorige maand 300 euro overgehouden. Hij snapt de papieren niet die hij heeft getekend.`,
    vorm: 'arbeidsuitbuiting', sector: 'bezorging',
    indicatoren: 'schijnzelfstandigheid lange_werkdagen boetes_inhoudingen onderbetaling taalbarriere',
    wanneer: ['2026-05-06/', '2026-04/'], waar: [],
    personen: ['Tesfay:slachtoffer'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-02-27T09:00:00Z',
    tekst: `Melding n.a.v. adresonderzoek.

Adres: Ophelialaan 201, 1431 HH Aalsmeer
Datum bezoek: 24-02-2026
Tijd: 19:30
Aanwezig: 9 personen (BRP: 2 ingeschreven)
Bevindingen: 3 slaapkamers met elk 2 stapelbedden; schimmel in badkamer; geen rookmelders; koken op kookplaatjes in de slaapkamers. Bewoners werken via Polder Personeelsdiensten en betalen € 125 p.w. p.p. aan het bureau, wordt van het loon gehaald. Bij vertrek moeten ze dezelfde dag de woning uit. Contactpersoon volgens bewoners: Dariusz W., tel. 0648211930.
Geen aanwijzingen voor dwang of geweld.`,
    vorm: 'arbeidsuitbuiting', sector: 'uitzendbranche',
    indicatoren: 'niet_ingeschreven_brp overbevolkte_huisvesting slechte_huisvesting huisvesting_werkgever boetes_inhoudingen',
    wanneer: ['2026-02-24T19:30/'], waar: ['Ophelialaan|201||1431 HH'],
    personen: ['Dariusz W.:verdachte'], organisaties: ['Polder Personeelsdiensten'], aantal: [9, 9],
  },
  {
    geschreven: '2026-09-21T07:58:00Z',
    tekst: `Vrijdag kwam mijn cliënte Bogdana (38) overstuur binnen. Ze zegt dat haar man haar morgen terug naar Bulgarije brengt, de koffers staan al klaar, en dat hij haar daar weer in een club wil laten werken. Ze mag haar telefoon niet meer gebruiken. Ik kan haar nu niet bereiken.`,
    spoed: true, vorm: 'seksuele_uitbuiting', sector: 'prostitutie',
    indicatoren: 'angstig telefoon_afgepakt gedwongen_seks',
    wanneer: ['2026-09-18/'], waar: [], personen: ['Bogdana:slachtoffer'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-01-19T10:30:00Z',
    tekst: `Hallo,

Wij hebben als Wmo-consulenten een vreemd gevoel bij zorgaanbieder Het Warme Huis (Hugo de Vriesstraat 5). Drie cliënten met een beperking werken daar hele dagen in de kringloopwinkel van de directeur, zonder loon, "als dagbesteding". Hun pgb wordt volledig op de rekening van de stichting gestort en van hun leefgeld krijgen ze 10 euro per week. Cliënt Jeroen vertelde dat hij voor straf op zijn kamer moet blijven als hij niet wil werken en dat de deur dan op slot gaat. De directeur heet Gerard Blom.`,
    vorm: 'arbeidsuitbuiting', sector: 'detailhandel',
    indicatoren: 'geen_loon uitkering_afgestaan opgesloten',
    wanneer: [], waar: ['Hugo de Vriesstraat|5||'],
    personen: ['Jeroen:slachtoffer', 'Gerard Blom:verdachte'], organisaties: ['Het Warme Huis'], aantal: [3, 3],
  },
  {
    geschreven: '2026-04-02T13:33:00Z',
    tekst: `Vanmiddag om 14.10 uur trof ik voor de supermarkt aan de Praamplein een vrouw met een slapend kind van een jaar of twee. Zij bedelde met een kartonnen bordje. Een man in een blauwe Opel met Roemeens kenteken (IS 09 KLM) hield haar vanaf de overkant in de gaten. Toen ik haar aansprak keek ze angstig naar de auto. Volgens de winkelmanager zit ze er elke dag van acht tot acht en haalt de man om de paar uur het geld op.`,
    vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'bedelen altijd_begeleid angstig geld_afstaan lange_werkdagen spreekt_niet_vrij',
    wanneer: ['2026-04-02T14:10/'], waar: ['Praamplein|||'],
    personen: [], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-06-09T20:00:00Z',
    tekst: `Een inwoner (wil anoniem blijven) vertelde mij dat hij eind mei in het Spaarne Gasthuis lag naast een Pakistaanse man, Imran, met een vers litteken in zijn zij. Imran zei dat hij voor 6000 euro een nier had afgestaan in een kliniek in Egypte, om de schuld van zijn vader af te lossen. Het geld heeft hij nooit gekregen en de bemiddelaar, ene Shahid, dreigt hem nu omdat hij naar de dokter is gegaan.`,
    vorm: 'orgaanverwijdering', sector: '',
    indicatoren: 'orgaan_afstaan schulden bedreiging verwondingen misleiding',
    wanneer: ['2026-05/'], waar: [],
    personen: ['Imran:slachtoffer', 'Shahid:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-03-03T08:00:00Z',
    tekst: `Controle uitgevoerd 2 maart 2026, 13.00-14.15 uur, Legmeerdijk 40 Aalsmeer, orchideeënkwekerij. Zes medewerkers gesproken, allen met contract en loonstrook. Paspoorten in eigen bezit. Wonen verspreid in de regio, geen huisvesting door de werkgever. Geen bijzonderheden. De eerdere tip over onderbetaling kan ik niet bevestigen.`,
    vorm: '', sector: 'sierteelt', indicatoren: '',
    wanneer: ['2026-03-02T13:00/2026-03-02T14:15'], waar: ['Legmeerdijk|40||'],
    personen: [], organisaties: [], aantal: null,
  },
  {
    geschreven: '2026-10-29T17:15:00Z',
    tekst: `Collega's, vandaag bij slachterij De Meer aan de Turfstekerstraat 22 een gesprek gehad met vier uitzendkrachten uit Roemenië. Ze staan tien tot twaalf uur aan de lijn, vaak zonder pauze. Hun handschoenen moeten ze zelf kopen. Wie ziek is wordt de volgende dag uit het huis gezet. Een jongen is met zijn hand in de machine gekomen en heeft nooit een dokter gezien, hij moest gewoon doorwerken. Ze wilden hun naam niet zeggen, bang voor hun baan. Uitzendbureau: WorkLine.`,
    vorm: 'arbeidsuitbuiting', sector: 'slachterij uitzendbranche',
    indicatoren: 'lange_werkdagen huisvesting_werkgever medische_zorg_onthouden onveilig_werk angstig',
    wanneer: ['2026-10-29/'], waar: ['Turfstekerstraat|22||'],
    personen: [], organisaties: ['De Meer', 'WorkLine'], aantal: [4, 4],
  },
  {
    geschreven: '2026-11-03T11:11:00Z',
    tekst: `Goedemorgen, ik ben leerplichtambtenaar. Nadia el Idrissi (geb. 03-06-2009) is sinds de zomervakantie 47 uur ongeoorloofd afwezig. Haar moeder zegt dat ze 's nachts weg is en thuiskomt met geld en merkkleding. Ze is twee keer gezien bij hotel Van Meer in Badhoevedorp met oudere mannen. Op haar telefoon zag moeder berichten van iemand die "Prince" heet: "vanavond 3 klanten, geen smoesjes". Nadia heeft inmiddels een abortus gehad, daarover wil ze niets zeggen.`,
    minderjarig: true, vorm: 'seksuele_uitbuiting', sector: 'prostitutie',
    indicatoren: 'schoolverzuim dure_cadeaus gedwongen_seks minderjarige_in_prostitutie spreekt_niet_vrij',
    wanneer: ['2026-07/'], waar: [],
    personen: ['Nadia el Idrissi:slachtoffer', 'Prince:verdachte'], organisaties: ['hotel Van Meer'], aantal: [1, 1],
  },
  {
    geschreven: '2026-07-14T06:40:00Z',
    tekst: `Vannacht om 02.30 uur hebben wij (nachtdienst handhaving) op de parkeerplaats aan de Schipholweg een vrachtwagen gecontroleerd. Chauffeur: Yaroslav, Wit-Russisch. Hij leeft al vier maanden in zijn cabine en is sinds maart niet thuis geweest. Salaris krijgt hij pas als het contract afloopt. Het bedrijf, Euro Line Trans UAB uit Litouwen, heeft zijn paspoort. Hij kookt op een gasbrander naast de truck. Voor elke schade houdt de baas geld in.`,
    vorm: 'arbeidsuitbuiting', sector: 'transport',
    indicatoren: 'slaapt_op_werk geen_loon paspoort_ingenomen slechte_huisvesting boetes_inhoudingen',
    wanneer: ['2026-07-14T02:30/', '2026-03/'], waar: ['Schipholweg|||'],
    personen: ['Yaroslav:slachtoffer'], organisaties: ['Euro Line Trans UAB'], aantal: [1, 1],
  },
  {
    geschreven: '2026-05-28T09:50:00Z',
    tekst: `Beste,

Ik begeleid statushouders. Eén van hen, mevrouw Hodan (31, Somalisch), maakt schoon in een hotel bij Schiphol via Bright Cleaning Services. Zij vertelde gisteren dat ze per kamer betaald wordt en zo op 4 euro per uur uitkomt. Ze heeft nooit een contract gezien en krijgt het geld in een envelop. De voorvrouw, Fatoumata, neemt van iedereen elke week 20 euro "voor de administratie". Als je klaagt kom je niet meer aan de beurt.`,
    vorm: 'arbeidsuitbuiting', sector: 'schoonmaak',
    indicatoren: 'onderbetaling geen_contract geld_afstaan bedreiging',
    wanneer: ['2026-05-27/'], waar: [],
    personen: ['Hodan:slachtoffer', 'Fatoumata:verdachte'], organisaties: ['Bright Cleaning Services'], aantal: [1, 1],
  },
  {
    geschreven: '2026-08-25T14:14:00Z',
    tekst: `Er gebeurt iets raars in de loods achter de voetbalvelden in Kudelstaart. Elke avond rond elven gaan er mensen naar binnen en 's ochtends vroeg komen ze er weer uit. Er staan matrassen, dat heb ik door de deur gezien, zeker vijftien. De deur doen ze van buiten op slot met een ketting. Een man met een hond loopt er rond.`,
    vorm: '', sector: '',
    indicatoren: 'overbevolkte_huisvesting opgesloten altijd_begeleid',
    wanneer: [], waar: [], personen: [], organisaties: [], aantal: null,
  },
  {
    geschreven: '2026-02-05T16:00:00Z',
    tekst: `Hoi, even over mijn cliënt Kevin Mulder, 20 jaar, licht verstandelijk beperkt. In december heeft hij voor "een vriend" zes telefoonabonnementen afgesloten en een bankrekening geopend. Over die rekening is in drie weken 26.000 euro gegaan. De vriend, Dylan, heeft zijn pasje en zijn DigiD. Kevin durft geen aangifte te doen omdat Dylan weet waar zijn moeder woont.`,
    vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'bankrekening_gebruikt pinpas_ingenomen angstig bedreiging',
    wanneer: ['2025-12/'], waar: [],
    personen: ['Kevin Mulder:slachtoffer', 'Dylan:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-09-16T10:10:00Z',
    tekst: `Op zondag 13 september, tussen half negen en tien uur 's avonds, heb ik vanuit mijn woning gezien dat er bij massagesalon Lotus (Dorpsstraat 18) zes verschillende mannen naar binnen gingen. De gordijnen zijn altijd dicht. Om 23.00 uur bracht een vrouw in een witte Toyota, 9-XKB-31, twee Aziatische meisjes met rolkoffers. Dat gebeurt om de twee weken: dan zijn het weer andere meisjes.`,
    vorm: 'seksuele_uitbuiting', sector: 'massagesalon prostitutie',
    indicatoren: 'veel_klanten_aan_deur wisselende_bewoners',
    wanneer: ['2026-09-13T20:30/2026-09-13T22:00', '2026-09-13T23:00/'], waar: ['Dorpsstraat|18||'],
    personen: [], organisaties: ['Lotus'], aantal: [2, 2],
  },
  {
    geschreven: '2026-12-10T12:30:00Z',
    tekst: `Goedendag. Via de voedselbank spraken wij Mihai en zijn broer Andrei. Zij zijn in oktober met een busje uit Roemenië gehaald voor werk in de bouw. Hun was 2000 euro per maand beloofd. Ze hebben tot nu toe twee keer 100 euro gehad. De man die ze haalde, nonu Vali genoemd, heeft hun ID-kaarten "voor de inschrijving". Ze slapen met z'n zessen in een bouwkeet zonder verwarming. Ze weten niet precies hoe de plaats heet, iets met Nieuw.`,
    vorm: 'arbeidsuitbuiting', sector: 'bouw',
    indicatoren: 'misleiding onderbetaling paspoort_ingenomen slaapt_op_werk overbevolkte_huisvesting slechte_huisvesting geen_adres_kennis vervoer_georganiseerd',
    wanneer: ['2026-10/'], waar: [],
    personen: ['Mihai:slachtoffer', 'Andrei:slachtoffer', 'Vali:verdachte'], organisaties: [], aantal: [6, 6],
  },
  {
    geschreven: '2026-01-08T08:30:00Z',
    tekst: `Hi, I work for the municipality as an urban planner. On my way home yesterday at around 6 pm I talked to a guy outside the carwash on Bosrandweg. He said his name is Hamid and he is from Afghanistan. They are four guys, they sleep in a container behind the car wash, it has no heating. They get 20 euros a day. The boss took their phones because of the "customers". When a grey Mercedes came in he stopped talking and walked away.`,
    vorm: 'arbeidsuitbuiting', sector: 'autowasserij',
    indicatoren: 'slaapt_op_werk slechte_huisvesting onderbetaling telefoon_afgepakt spreekt_niet_vrij',
    wanneer: ['2026-01-07T18:00/'], waar: ['Bosrandweg|||'],
    personen: ['Hamid:slachtoffer'], organisaties: [], aantal: [4, 4],
  },
  {
    geschreven: '2026-04-21T15:00:00Z',
    tekst: `Beste meldpunt, de dochter van mijn buren (ik noem haar K., 17 jaar) is sinds zondag weg. Ze had al een tijd contact met een man van 30 die ze via Snapchat kent. Haar beste vriendin zegt dat ze in Rotterdam in een appartement zit en klanten moet ontvangen, en dat ze niet naar huis mag voor ze haar "schuld" heeft afbetaald. Haar telefoon staat uit.`,
    spoed: true, minderjarig: true, vorm: 'seksuele_uitbuiting', sector: 'prostitutie',
    indicatoren: 'loverboy gedwongen_seks bewegingsvrijheid_beperkt schulden minderjarige_in_prostitutie',
    wanneer: ['2026-04-19/'], waar: [], personen: [], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-06-30T09:20:00Z',
    tekst: `Ik heb een vraag over iets wat ik vorige maand heb gezien. Op een camping in de buurt van Leimuiden staan acht tenten met seizoenarbeiders. De beheerder zei dat ze aardbeien plukken bij een teler in Rijsenhout. Ze betalen 90 euro per week voor hun plek, dat houdt de teler in. Er is één kraan. Verder lijken ze vrolijk en ze gaan waar ze willen. Is dat mensenhandel?`,
    vorm: 'arbeidsuitbuiting', sector: 'agrarisch',
    indicatoren: 'boetes_inhoudingen huisvesting_werkgever slechte_huisvesting',
    wanneer: ['2026-05/'], waar: [], personen: [], organisaties: [], aantal: null,
  },
  {
    geschreven: '2026-10-13T19:05:00Z',
    tekst: `Bij Bakkerij Zonnehof in de Kerkstraat staat elke nacht een jongen te werken, Youssef. Hij ziet eruit als 16, zegt zelf 17. Overdag zit hij gewoon op school (ISK), hij valt daar in slaap. Zijn oom is de bakker. Geld krijgt hij niet, want hij "woont er toch gratis". Toen ik vroeg of hij naar huis wilde begon hij te trillen. Zijn oom heeft gezegd dat hij wordt teruggestuurd als hij niet meewerkt.`,
    minderjarig: true, vorm: 'arbeidsuitbuiting', sector: 'detailhandel',
    indicatoren: 'geen_loon angstig bedreiging huisvesting_werkgever',
    wanneer: [], waar: ['Kerkstraat|||'],
    personen: ['Youssef:slachtoffer'], organisaties: ['Bakkerij Zonnehof'], aantal: [1, 1],
  },
  {
    geschreven: '2026-04-09T10:20:00Z',
    tekst: `Aan: meldpunt
Van: team Toezicht

1. Datum/tijd: woensdag 8 april 2026, 20:45-21:30
2. Locatie: Linnaeuslaan 2A, Aalsmeer (garagebox 14)
3. Wat: In de box troffen wij 2 mannen aan, vermoedelijk Vietnamees. Op de grond lagen twee luchtbedden, er hing een sterke wietlucht. Beiden spraken geen Nederlands of Engels. Eén man had brandplekken op zijn handen.
4. Wie: onbekend, geen ID. Box wordt gehuurd door dhr. M. Kaya.
5. Overig: buiten stond een Citroën Jumper, 5-VGT-08. De deur was van buitenaf met een hangslot afgesloten.`,
    vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'hennep taalbarriere verwondingen geen_papieren opgesloten slechte_huisvesting',
    wanneer: ['2026-04-08T20:45/2026-04-08T21:30'], waar: ['Linnaeuslaan|2|A|'],
    personen: ['M. Kaya:verdachte'], organisaties: [], aantal: [2, 2],
  },
  {
    geschreven: '2026-09-09T16:45:00Z',
    tekst: `Beste collega, gisteren zat Zsófia aan mijn bureau, een Hongaarse vrouw van 27. Ze kwam voor een briefadres. Ze werkte tot voor kort in een bollenschuur in Hillegom. Vanwege een zwangerschap is ze op staande voet weggestuurd en dezelfde avond stond ze met haar tas op de stoep, want de kamer was van het uitzendbureau (Green Hands Uitzendgroep). Haar laatste loon heeft ze niet gekregen: er moest nog 700 euro "schade" af. Haar ex-collega Bence zit daar nog en krijgt elke week een andere reden te horen waarom hij maar de helft krijgt.`,
    vorm: 'arbeidsuitbuiting', sector: 'sierteelt uitzendbranche',
    indicatoren: 'huisvesting_werkgever geen_loon boetes_inhoudingen onderbetaling',
    wanneer: ['2026-09-08/'], waar: [],
    personen: ['Zsófia:slachtoffer', 'Bence:slachtoffer'], organisaties: ['Green Hands Uitzendgroep'], aantal: [2, 2],
  },
  {
    geschreven: '2026-02-18T13:00:00Z',
    tekst: `Ik maak me ernstig zorgen om een gezin dat ik begeleid. De dochter, Yasmina, wordt in maart 16 en moet in de voorjaarsvakantie mee naar het buitenland, er is al een ticket voor vrijdag. Ze heeft op school gezegd dat ze daar moet trouwen met een neef van 35 en dat ze bang is dat ze niet terugkomt. Vader heeft haar telefoon en paspoort afgepakt.`,
    spoed: true, minderjarig: true, vorm: '', sector: '',
    indicatoren: 'angstig telefoon_afgepakt paspoort_ingenomen',
    wanneer: [], waar: [], personen: ['Yasmina:slachtoffer'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-05-12T07:10:00Z',
    tekst: `goedemorgen zag net weer dat busje bij de aldi staan (wit, MB sprinter, 8-TVX-91). er stapten 6 mannen uit met van die grote tassen, die chauffeur schreeuwde tegen ze en duwde er een. ze gaan denk ik naar de nieuwbouw op het oude veilingterrein. een van die jongens werkt daar zonder helm op het dak heb ik al eerder gezien. firma op de bus: Kovacs Daktechniek`,
    vorm: 'arbeidsuitbuiting', sector: 'bouw',
    indicatoren: 'vervoer_georganiseerd geweld onveilig_werk',
    wanneer: [], waar: [], personen: [], organisaties: ['Kovacs Daktechniek'], aantal: [6, 6],
  },
  {
    geschreven: '2026-11-20T11:40:00Z',
    tekst: `Dear colleague,

Following my visit on 18 November to the flat at Westelijke Randweg 9-2 in Uithoorn: the tenant, Mr. Petrov, rents out beds to at least ten people. A woman called Silvia told me through Google Translate that they all work in the same meat factory and that the agency, EuroMeat Staffing, takes 110 euro a week for the bed. If someone is sick he has to leave the flat. They do not have keys. Silvia's hand was bandaged, she said it was a knife at work and nobody took her to a doctor.`,
    vorm: 'arbeidsuitbuiting', sector: 'slachterij uitzendbranche',
    indicatoren: 'overbevolkte_huisvesting huisvesting_werkgever boetes_inhoudingen verwondingen medische_zorg_onthouden',
    wanneer: ['2026-11-18/'], waar: ['Westelijke Randweg|9|2|'],
    personen: ['Petrov:verdachte', 'Silvia:slachtoffer'], organisaties: ['EuroMeat Staffing'], aantal: [10, null],
  },
  {
    geschreven: '2026-08-03T09:00:00Z',
    tekst: `Ter informatie. Op 31 juli was ik met de wijkagent bij de woonwagenlocatie. Een man, naar schatting 60 jaar oud, "Ome Jan", verblijft daar in een caravan zonder stroom achter de wagen van familie B. Hij sjouwt oud ijzer, van 's morgens zeven tot het donker wordt. Hij heeft geen eigen geld: zijn AOW komt binnen bij de familie, hij krijgt er shag en eten voor. Hij had een blauw oog, "gevallen" zei hij en keek naar de grond. Toen mevrouw B. naar buiten kwam liep hij weg.`,
    vorm: 'arbeidsuitbuiting', sector: 'overig',
    indicatoren: 'slechte_huisvesting lange_werkdagen geen_loon verwondingen spreekt_niet_vrij uitkering_afgestaan',
    wanneer: ['2026-07-31/'], waar: [], personen: ['Ome Jan:slachtoffer'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-06-16T21:30:00Z',
    tekst: `Hoi! Vandaag op school in de pauze kwam Destiny (klas 2, 14 jaar) naar me toe. Ze heeft via Instagram een jongen leren kennen, Romano, en die heeft naaktfoto's van haar. Nu moet ze van hem elke zaterdag naar een flat in Amsterdam-Zuidoost waar ze "moet chillen" met mannen. Als ze niet komt zet hij de foto's in de groepsapp. Ze krijgt er 20 euro voor en de rest houdt hij. Ze durft het niet tegen haar moeder te zeggen. Aanstaande zaterdag moet ze weer...`,
    minderjarig: true, spoed: true, vorm: 'seksuele_uitbuiting', sector: 'prostitutie',
    indicatoren: 'bedreiging gedwongen_seks geld_afstaan angstig minderjarige_in_prostitutie',
    wanneer: ['2026-06-16/'], waar: [], personen: ['Destiny:slachtoffer', 'Romano:verdachte'], organisaties: [], aantal: [1, 1],
  },
  {
    geschreven: '2026-10-01T12:12:00Z',
    tekst: `LS, bij de aanvraag bijzondere bijstand van mevr. S. Achterberg (BSN niet vermeld i.v.m. privacy) viel mij op dat alle drie haar bankpassen in het bezit zijn van haar zwager Ronald. Hij zat er ook bij en antwoordde steeds. Er staan vier auto's op haar naam, waaronder 27-PDK-6 en RB-901-L, terwijl ze geen rijbewijs heeft. De toeslagen gaan naar zijn rekening. Mevrouw zei zachtjes bij het weggaan: "ik heb niks te zeggen". Ze had een oude bloeduitstorting onder haar oog.`,
    vorm: 'criminele_uitbuiting', sector: '',
    indicatoren: 'pinpas_ingenomen ander_voert_woord bankrekening_gebruikt uitkering_afgestaan verwondingen spreekt_niet_vrij',
    wanneer: [], waar: [], personen: ['S. Achterberg:slachtoffer', 'Ronald:verdachte'], organisaties: [], aantal: [1, 1],
  },
]
