// Words by which a company is known from a person: legal forms, trades, and what companies call themselves with.
// Knowledge of the language; how a name is cut out of a text is for organisations.ts.

import { wordSet } from './word-set.ts'

/** Dutch and foreign legal forms, folded, as the words of their tokens. */
export const RECHTSVORM =
  /^(?:bv|b\.v|nv|vof|v\.o\.f|cv|holding|uab|gmbh|ltd|limited|srl|sarl|sl|spa|kft|doo|eood|ood|oy|as|inc|llc|plc|bvba|aps|ug|sro|eenmanszaak|maatschap|group|groep)$/
/** The trade before a name. With a capital it is part of the name ("Hotel De Poldertuin"), else not ("kwekerij Zonneveld"). */
export const BRANCHE = wordSet(`
eethuis pannenkoekenhuis petit-restaurant pakketbezorger snijderij groentesnijderij visverwerking vleescentrale autoschade autohandel
autodealer coffeeshop shishalounge theehuis koffiehuis bordeel seksclub parenclub tattooshop nagelsalons zonnestudio telefoonwinkel
kringloopwinkel kringloop juwelier bouwmarkt tuincentrum handelsbedrijf productiebedrijf verpakkingsbedrijf inpakbedrijf logistiek
sorteerbedrijf bloemenexporteur exportbedrijf glazenwassersbedrijf glazenwasserij installatiebedrijf hoveniersbedrijf hovenier hoveniers
timmerbedrijf montagebedrijf metselbedrijf vervoersbedrijf pakketdienst maaltijdbezorger ijssalon viskraam vishandel strandpaviljoen
strandtent discotheek feestzaal zalencentrum afhaalrestaurant afhaalchinees wokrestaurant hondensalon kinderopvang gastouderbureau
woonvoorziening woonzorg zorghoeve zorgboerderij hotel motel hostel restaurant eetcafe cafe grandcafe bar club nachtclub snackbar
cafetaria pizzeria shoarmazaak grillroom lunchroom toko supermarkt avondwinkel winkel belwinkel slagerij bakkerij kapper kapsalon
barbershop barbier nagelstudio nagelsalon nailstudio beautysalon schoonheidssalon massagesalon massagestudio wellness salon studio sauna
kwekerij rozenkwekerij orchideeenkwekerij plantenkwekerij potplantenkwekerij tuinderij tuinbouwbedrijf bloemenkwekerij bollenbedrijf
akkerbouwbedrijf fruitteler fruitbedrijf boerderij manege uitzendbureau uitzendorganisatie detacheerder detacheringsbureau
bemiddelingsbureau arbeidsbemiddelaar schoonmaakbedrijf bouwbedrijf aannemer aannemersbedrijf onderaannemer stukadoorsbedrijf
sloopbedrijf dakdekkersbedrijf schildersbedrijf klusbedrijf transportbedrijf transporteur koeriersbedrijf koerier bezorgdienst
verhuisbedrijf loonbedrijf autobedrijf autogarage garagebedrijf garage autowasserij autowasstraat wasstraat carwash handwash wasserij
stomerij slachterij vleesverwerker vleesbedrijf visverwerker pakhuis magazijn distributiecentrum zorgbureau zorgbedrijf zorgaanbieder
zorgorganisatie thuiszorg zorginstelling stichting vereniging cooperatie bureau bedrijf firma onderneming werkgever opdrachtgever
inlener exporteur groothandel handelsonderneming bloemist bloemenzaak webshop camping vakantiepark recreatiepark bungalowpark b&b
pension casino escortbureau escort privehuis taxibedrijf rederij scheepswerf werf jachtwerf vastgoedbedrijf vastgoed makelaar verhuurder
sportschool gym company agency shop firm employer nursery contractor
`)
/** Ends of words that are a trade: "tomatenkwekerij", "stukadoorsbedrijf". */
export const BRANCHE_EINDE =
  /(?:kwekerij|bedrijf|bureau|salon|studio|winkel|slachterij|handel|aanbieder|organisatie|restaurant|hotel|fabriek|wasserij|dienst|groep|verwerker|centrale|instelling|makelaardij|erij|snijderij|exporteur|verwerking|eethuis|centrum)$/
/** What companies call themselves. */
export const NAAMWOORD =
  /^(?:\w{3,20}(?:beheer|techniek|diensten|verhuur|handel|werken|logistiek|schoonmaak|bewerking|verwerking|montage|onderhoud|advies|projecten|bouw|zorg)|metaal|metalen|schroot|freight|haulage|lines?|shipping|logistic|studio|inn|autoschade|autohandel|autobedrijf|interim|payroll|payrolling|crew|team|talents?|professionals|flexibles|workers|werkt|productions|events|packaging|verpakkingen|montagebouw|bouwservice|installaties|installatietechniek|hoveniers|tuinen|klussen|glazenwasserij|personeelsbemiddeling|arbeidsbemiddeling|bemiddeling|supermarkt|market|markt|lunchroom|eethuis|brasserie|bistro|cafe|lounge|salon|kapsalon|barbershop|hair|kids|home|homes|housing|rentals?|estate|wonen|huisvesting|invest|capital|personeel|personeelsdiensten|personeelsdienst|staff|staffing|flex|flexwerk|flexwork|flexibel|uitzend\w*|uitzendbureau|uitzendgroep|detachering|employment|workforce|works|work|jobs|job|people|service|services|servicebureau|\w+service|\w+services|facility|facilitair|facilities|support|solutions|group|groep|company|logistics|logistiek|transport|transporten|trans|\w+trans|trucking|cargo|koeriers|express|delivery|deliveries|bezorging|cleaning|clean|schoonmaak|schoonmaakdiensten|recycling|trading|trade|textiles?|import|export|europe|holland|nederland|international|benelux|bouw|bouwbedrijf|bouwgroep|\w+bouw|afbouw|stuc|stucwerken|montage|techniek|projects|projecten|renovatie|dakwerken|kozijnen|interieur|sloopwerken|onderhoud|vastgoed|beheer|verhuur|catering|foods?|vlees|vleeswaren|meat|poultry|fish|vis|flowers|flora|plants|planten|orchideeen|orchids|rozen|roses|tulips|tulpen|lelies|chrysanten|growers|greenhouses?|kassen|kwekerij|kwekerijen|nurser(?:y|ies)|farms?|fresh|fruit|groenten|agro|agri|horti\w*|tuinbouw|bloemen|bloembollen|bollen|nails|nail|beauty|lashes|spa|wellness|massage|thai|models|escorts?|yachtservice|yachting|watersport|jachtservice|cars|auto's|autoservice|autopoets|carwash|wash|garage|garagebedrijf|bakkerij|slagerij|snacks?|pizza|kebab|doner|grill|sushi|wok|tandoori|restaurant|hotel|hostel|lodge|zorg|thuiszorg|care|thuis|begeleiding|opvang|consultancy|consulting|partners|brothers|gebroeders|zonen|zn|&)$/
