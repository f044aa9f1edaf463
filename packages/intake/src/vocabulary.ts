// The concepts that phrases are made of: each a list of words in their written forms, folded. Strong and separable verbs are
// written out, since no stemmer brings "ingenomen" to "innemen". Knowledge of the language, not of any one report.

/** Name of the concept → its words; `*` stands for any letters. */
export const BEGRIPPEN: Record<string, string> = {
  niet: "niet nooit niets niks niemand geen noch not never no don't doesn't didn't cannot can't isn't aren't wasn't won't wouldn't couldn't hasn't haven't",
  geen: 'geen zonder no without nooit',
  moet: 'moet moeten moest moesten gedwongen dwingt dwingen dwong verplicht must forced verplichten',
  mag: 'mag mogen mocht mochten kan kunnen kon konden durft durven durfde durfden allowed',
  paspoort:
    "paspoort* identiteitsbewijs* identiteitsbewijzen identiteitskaart* identiteitspapieren identiteitsdocument* id-kaart* id-bewijs* id-bewijzen idkaart* id-card* legitimatiebewijs* legitimatie reisdocument* documenten papieren verblijfsdocument* verblijfspas* verblijfskaart* id id's ids persoonsbewijs* passport* documents",
  afgenomen:
    'afgepakt afgenomen ingenomen ingeleverd inleveren afgeven afgegeven afpak* afnemen afnam afgaf innemen inneemt innam ingehouden achtergehouden achterhoud* bewaard bewaart bewaren bewaarde bewaarden kwijtgeraakt taken took confiscated keeps kept weggenomen afhandig ingepikt ingevorderd beheerd beheert beheren opgeborgen vastgehouden withheld afgestaan meegenomen',
  baas: 'baas teamleid* ploegleid* bedrijfsleid* bazen bazin chef chefs werkgever* voorman voormannen voorvrouw ploegbaas ploegbazen eigenaar eigenaars eigenares* uitbater* uitbaatster manager* leidinggevende* coordinator* directeur bureau uitzendbureau* uitzendorganisatie kantoor huisbaas verhuurder* bestuurder exploitant opdrachtgever* bemiddelaar* tussenpersoon begeleider* boss owner employer* agency office foreman supervisor landlord pooier oom uncle kluis safe',
  werkgever:
    'baas bazen bazin chef werkgever* voorman eigenaar eigenares* uitbater* manager* directeur bureau uitzendbureau* uitzendorganisatie bedrijf kweker tuinder boer aannemer opdrachtgever* coordinator* boss owner employer* agency company',
  werk: 'werk* doorwerk* doorgewerkt overwerk* gewerkt arbeid klus* schoonma* plukk* inpakk* sorter* job works working worked',
  slaapt:
    'slaapt slapen sliep sliepen geslapen slaap overnacht overnachten overnachtte bivakkeert bivakkeren slaapplaats* slaapplek* slaapvertrek* slaapkamer* sleeps sleep sleeping slept',
  woont:
    'woont wonen woonde woonden gewoond verblijft verblijven verbleef verbleven gehuisvest ondergebracht huist huizen bewonen bewoont leeft leven lives live living stay stays staying',
  bed: 'logeerbed* kampeerbed* opklapbed* slaapbank* matras matrassen slaapmatje* bankje* stapelbed* bed bedden veldbed* stretcher* slaapzak* luchtbed* slaapmat* britsen mattress* bunk bunks beds',
  werkplek:
    'cafe eetcafe snackbar pizzeria bakery barbershop kapperszaak stripclub wasplaats autobedrijf kas kassen loods loodsen bedrijfspand* bedrijfsruimte* bedrijfshal bedrijf zaak winkel toko restaurant* keuken salon massagesalon nagelstudio studio magazijn* kantine keet bouwkeet schaftkeet cabine* vrachtwagen* truck trucks werkplaats fabriek stal stallen boerderij terrein bijkeuken container containers casco bakkerij slagerij carwash wasstraat kwekerij sierteeltbedrijf werk werkvloer werkplek garage kelder boot schip opslag opslagruimte kantoor praktijk warehouse shop kitchen greenhouse factory cabin cabins farm upstairs praktijkruimte behandelkamer behandelkamers massagekamer massagekamers achterkamer achterkamertje meterkast bouwterrein bouwplaats nagelsalon massagestudio werkruimte hotelkeuken kapsalon slachterij bijgebouw wasserij berghok bergruimte garagebox pakhuis',
  familie:
    'familie moeder vader ouders zus zusje broer broertje zusters kinderen kind dochter zoon gezin thuisfront thuis family mother parents children sister brother oma opa',
  telefoon: 'telefoon telefoons mobiel mobieltje* toestel smartphone* gsm simkaart* phone phones iphone',
  dokter: 'dokter dokters huisarts* arts artsen ziekenhuis tandarts* doctor hospital spoedeisende huisartsenpost seh dentist zorg',
  pinpas: 'pinpas* bankpas* betaalpas* bankkaart* pasje pinpasje bankpasje bankcard pincode* creditcard*',
  uitkering:
    'uitkering* bijstand bijstandsuitkering toeslag* pgb persoonsgebonden budget zorggeld* zorgtoeslag huurtoeslag wajong* aow leefgeld kinderbijslag wia benefits',
  hun: "haar zijn hun z'n zn d'r der mijn onze ieders alle iedereen's his her their my our",
  ander:
    'hij zij ze hem haar man vrouw vriend vriendje vriendin oom tante neef zwager broer zus madam mama schoonmoeder schoonvader schoonfamilie schoonouders mevrouw meneer begeleider begeleidster mantelzorger hulpverlener zorgverlener bewindvoerder teamleid* ploegleid* ene kerel vent iemand mannen jongens gastgezin he she him boyfriend uncle aunt husband lady',
  bureau: 'bureau uitzendbureau* uitzendorganisatie uitzender detacheerder agency bemiddelaar bemiddelingsbureau werkgever baas bedrijf',
  bij: 'ligt liggen lag lagen is zijn was waren zit zitten zat bewaard blijft blijven bleef bleven',
  ingehouden:
    'ingehouden afgehouden afgetrokken verrekend gekort ingekort afgeroomd eraf afhaalt afhalen afgehaald inhouden inhoudt aftrekt afhoudt afgaat deducted docked',
  rekening:
    'rekening rekeningen bankrekening* jongerenrekening* spaarrekening* studentenrekening* betaalrekening* rekeningnummer* bankaccount*',
  seks: 'seks sex seksueel seksuele sekswerk* prostitutie prostitueren prostituees prostituee naakt* bloot* webcam* webcamwerk camwerk cammen sexwerk escort* pornofilm* porno prostitution',
  busje: 'bus bussen busje busjes bestelbus* bestelbusje* minibus* personenbusje* vans minivan voertuig auto* wagen* taxi taxibus*',
  vervoerd:
    'opgehaald ophalen ophaalt haalt halen haalde haalden opgepikt gebracht brengt brengen bracht brachten afgezet afzet afzetten ingeladen instappen uitstappen vervoerd vervoert vervoeren pick picks picked',
  nietland:
    'buitenland duitsland belgie frankrijk engeland londen spanje italie polen roemenie bulgarije hongarije turkije marokko nigeria albanie oekraine zweden denemarken noorwegen oostenrijk zwitserland portugal parijs irak iran syrie afghanistan pakistan india nepal egypte libanon dubai emiraten qatar koeweit saoedi-arabie somalie eritrea ethiopie soedan ghana gambia senegal guinee kenia oeganda congo kameroen suriname curacao brazilie colombia venezuela mexico dominicaanse china hongkong vietnam thailand filipijnen indonesie bangladesh rusland moldavie servie kosovo macedonie bosnie kroatie griekenland cyprus tunesie algerije libie jordanie koerdistan tsjechie slowakije litouwen letland estland ierland schotland iraq syria egypt morocco russia greece spain berlijn antwerpen brussel keulen hamburg germany belgium france england london spain italy poland romania bulgaria turkey abroad sudan bagdad riyad manilla lagos accra istanbul casablanca boekarest boedapest warschau kiev hanoi bangkok dakar kabul teheran damascus beiroet cairo tirana belgrado athene madrid barcelona lissabon wenen',
  weg: 'weg weggebracht wegbrengen wegbrengt weggehaald weghalen weghaalt meegenomen meenemen meeneemt vertrekt vertrekken vertrek vliegt vliegen vlucht verplaatst verplaatsen overgeplaatst overgebracht overbrengen doorverkocht verhuist verhuizen verhuisd verkast verkassen teruggestuurd terugsturen uitgehuwelijkt afgevoerd verscheept ontvoerd ontvoeren leaves leaving fly flies flight moved brought',
  beschermd:
    '*masker *maskers gordel *gordel afzuiging stofkap harnas harnassen *handschoenen mondkap* handschoenen helm helmen bril veiligheidsbril bescherming beschermingsmiddelen beschermende veiligheidsschoenen veiligheidskleding valbeveiliging protection gloves mask helmet pbm',
  drugs:
    'drugs coke cocaine wiet hasj pillen xtc heroine speed pakketje* pakje pakjes pakket pakketten spul blokken ketamine lachgas weed drugspakketje* vapes',
  mensen:
    'man mannen vrouw vrouwen mensen personen meisjes jongens dames werknemers werksters medewerkers arbeidsmigranten bewoners kinderen collega* men women people girls boys workers jongeren',
}
