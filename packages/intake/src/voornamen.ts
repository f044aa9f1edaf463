// First names, folded (lower case, no accents). Made by lexicon/generate.ts from the locales of @faker-js/faker (MIT,
// https://fakerjs.dev, copyright Faker contributors) and a list of our own. A name in it is a hint and never enough by itself.

/** Names that are no ordinary Dutch or English word. */
export const VOORNAMEN = `
aad aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo
aaratrika aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abak abaka abakan abakay abani abar abay
abayomi abbas abbondanza abbondanzio abbondio abbos abby abdel abdi abdon abdone abdonie abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz
abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abele abelin abeline
abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abigaelle abigail abigel abilay abimbola abiodun abiola
abiona abisola abisoye abluc abondance abosede abou aboubacar abraham abramio abramo absalon absar absolon aby abyasa acace acacie acacio acanthe acar
acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achyut acig acik acilay
acilia acilio acim aciscolo acrisio acuk aculina acun ada adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi
adalfredo adalgisa adalgiso adalmis adalric adalrico adalsinde adam adama adamo adams adan adar adas adaugo adberilgen addo addolorata ade adebankole
adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida
adelaide adelajda adelardo adelasia adelberto adelchi adele adeleke adelfo adelgardo adelie adelin adelina adeline adeliya adelmo adelphe adeltrude
adelya adem adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi
adheesh adhemar adhiarja adhiraj adhrit adi adiarja adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adin adina adinata
adinath aditeya aditya adityanandan adityanandana adjutor adli adlibeg adnan ado adolf adolfa adolfina adolfo adolfs adolphe adolphie adone adonis
adonise adraman adrastee adrehilde adria adriaan adrian adriana adriano adrien adriena adrienne adriian adrijana adrione adripathi adsiz adunni advaya
adwitiya adwoa afanasi afanasie afanasii afanasiia afaq affan afi afia afinogen afitap afolarin afonso afra afro afruza afsar afsin afua afzuna agabay
agabio agafia agafiia agafon agah agakagan agalak agamennone agap agape agapet agapiia agapito agasti agastya agata agathange agathe agathon agaton
agazio agca agenore agesilao aggei agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneya agnieszka agniia
agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya
ahlem ahmad ahmed ahmet ahror ahsen aiace aicha aida aidano aiden aileen aimable aime aimee aimone ainars aisha aishani aissa aissata aissatou aisyah
ajala ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajoke akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga akboru
akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki akibudak akif akifa akim akin akinci akiner akinkunmi akinlabi akinwale akkun akkunlu
akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur
akua akula akulina akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag alade aladino aladogan alain alaine alais alakurt alamanno
alambana alamu alan alana alano alarico alassane alayunt alayuntlu alban albane albano albena alberade alberic alberico albert alberta alberte
albertina albertine alberto albertyna albin albina albino alboino albrecht albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino
alcyone alda aldegonde aldemir aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume alejandra alejandro aleksa aleksandar
aleksander aleksandr aleksandra aleksei aleksej alekso aleksy alemka alen alena alenka aleodor aleramo ales alesea aleska alessa alessandra alessandro
alessia alessio aleth alevtin alevtina alex alexa alexander alexandr alexandra alexandre alexandrina alexandrine alexandru alexanne alexe alexei alexej
alexia alexine alexis aleyna alfio alfons alfonsa alfonso alfonz alfred alfreda alfredo alfreds algirds algis algiso algu ali alia alic alica alican
alice alicia alicja alida alienor aliette alighiero alika alima alimga alin alina aline aliona aliou alioune alis alisa alisan alisha alisher alisir
alissa alistar alix aliya aliyah aliz alize aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allegra alliaume almerigo almila almine almira
almire almiro alois aloise aloisie aloisio aloizs alojz alojza alojzije alok aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya
alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonsine alpike alpilig alpinien alpis
alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu altan altankagan
altankan altay altea altemur althee altin altinkagan altinkan altinoba altintamgan altintarkan altintay altmiskara altuga alva alvar alvaro alverede
alviero alvin alvina alvine alvise alwar aly alya alyssa alzbeta ama amabela amabile amac amadeo amadeus amadou amady amalia amaliane amalie amalija
amalric amalthee amand amanda amande amandin amandine amando amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amarnath
amaryllis amat amata amath amato amatore amauri amaya ambar ambra ambre ambrogio ambroise ambroisie ambrosiano ambroz ambrozy amdy amedee amedeo amedeu
amelia ameliane amelie amelien ameline amelio amelya amerigo ameth amethyste ameyatma ami amico amid amie amiel amilcare amin amina aminat aminata
aminte amintore aminu amir amira amish amleto ammar amodini amogh amoke amon amone amope amore amos amour ampelio amrak amrit amrita amritambu amul
amvrosii amy amza ana anaadi anabel anabela anacleto anael anaelle anagh anaida anais anal anala analyn anamaria anamarija anamika anand ananda
anandamayi anang ananii ananta anar anas anasooya anastas anastase anastasia anastasie anastasii anastasiia anastasija anastasije anastaz anastazia
anastazie anastazija anastazja anasuya anatazie anatol anatole anatoli anatolie anatolii anatoliia anca ancelin anceline anche anci ancica ancilla
ancuk ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andeol anderson andi andoche andon andra andrada andras andraz
andre andrea andreas andree andreea andrei andrej andreja andres andrew andrian andriana andrii andrija andrijana andrina andris andriy andro andromeda
andron andronik andrzej andzejs andzelika andzs anej anemona anemone anesa aneta anezka anfisa angadreme ange angela angele angeles angelica angelika
angelina angeline angelique angelo anggabaya anggun anghel anghelina angilbe angilberte angilran angja angoustan anh ani anica anicee anicet aniceto
anicette aniello anikei anikita anil anila anilaabh anilabh anise anish anisim anisoara anita anja anjali anjaneya anjela anjelica anjolaoluwa
anjushree anjushri anka ankal anko ann anna annabel annabell annabella annabelle annagrazia annalena annamaria annapurna anne anneke annelie annemarie
annemijn annette anni annibal annibale annie annika annonciade annunziata anny anom anora anouar anouk anrijs ansaldo ansbert ansberte anselm anselma
anselme anselmo ansgar ansgary anshula anslavs ansovino anstrudie ant antal ante antea antek antelmo antero anthelme anthelmette anthony antide
antigone antim antimo antin antino antioco antip antoaneta antoine antoinette anton antonela antonella antonello antoni antonia antonida antonie
antonii antoniia antonij antonija antonin antonina antonine antonio antoniu antony antun anuja anunay anuraag anurag anuska anusuya anuta anvar anwar
anwesha anze anzhela anzhelika apa apak apatarkan aphelie apolena apollina apollinaire apollinare apollinarii apollinariia apollinary apolline apollo
apollon apollonia apolloniia apostol appia aprancur apsara apuleio aqil aquilin aquiline aquilino ara arabela arabella arabelle araboga arademir aral
araldo aram arame aranka aras arash aratone arbay arbuz arcade arcadi arcadie arcadii arcadio archambaud archan archange archibald archimede archippo
arcibaldo arcuk arda ardic ardito arduino arefii aresio areta argelia argentina argil argimiro argine argo argono argu argun ari ariadna arialdo arian
ariana ariane arianna ariberto ariboga aricie arie ariel ariela ariele arielle arif arija arijs arik arikagan arikdoruk arike arin arina arinc arindam
arinola ariosto aris aristarco aristarkh ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjun arkad arkadii arkadiia
arkadijs arkadiusz arkady arkhip arkin arkis arleta arlette armagan armance armand armande armandine armando armel armeline armelle armida armide armin
armine arminio armins arna arnac arnaldo arnaud arnaude arne arnel arnesh arno arnold arnolda arnost arnostka arnould arolde aron arona aronne arpad
arpat arrigo arsal arsen arsene arsenie arsenii arsenij arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur
arslantegin arslanyabgu arslon arsun arta artanto artawan artem artemii artemiia artemis artemisa arthaud artheme arthur arthurine artiinal artiom
artuk artukac artur arturo arturs artus artut aruk arun aruna arved arvid arvids arwen arya aryan arystarch arzen asad asadulloh asake asal asan
asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel asella asen asha ashlesh ashley ashok asia asig asija
asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin askold aslesha aslijan aslim asliya asmadi asman asmianto asmuni asolat
asri assomption assunta assunto asta astalogul astarte asterie asterio astianatte astou astree astrid astrida astride asuela asug asuk aswani asya ata
atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasij atanasija atanasio atanazie atanazy atasagun atasu ataullah
atberilgen atena athalie athanase athanasie athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli
atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atso atta attila attilano attilio atuncu aube aubertine auberto aubry
audace aude audebert audeline audouin audran audrey augusta auguste augustin augustina augustine augusto augustyn augustyna aulia aura aure aurea aurel
aurele aurelia aurelian aureliana aureliano aurelie aurelienne aurelija aurelio aureliu aurelle aurian auriane aurica auro aurore ausilia ausiliatrice
ausilio auxane auxence ava avadhesh avani avantika avar avaz avdei ave aveline averardo averian averkii avgust avgustin avigaelle avksentii avluc avni
avoye avram avrelii avreliia avrora avsar avtonom awa awero awesi axel axeline axelle axenia axinte aya ayaci ayan ayana ayas ayaz aybalta ayban aybars
aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag
aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele
ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysil aysilig aytac aytak aytekin aytug ayu ayushmati ayvaz ayyildiz aza azak azalea azalee
azaliia azamat azarii azban azeglio azelia azelie azeline azelio azer azgan azganaz azil aziz aziza azizhan azmi azra azubuike azzurra baaba baala
baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale babeta babette babila babir babur bac bacara baccayman bacco bach bacman
badabul bade badr badruk badur baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi
bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi
baijayanti bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi
baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga
balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar
baltazar balthazar baltir baltur balwinder bambang bambina bamsi ban banara banawa banawi bancar bandhu bandhul banel bangu banji bankim bankimchandra
bankole banna banu banuta bao baptiste bara barak baraktore baran barbala barbara barbarigo barbe barbeg barboga barbol barbora barbu barbulsun barca
barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu
barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barno bars barsaba barsbeg barsboga barsgan
barsimeo barskan barsurungu bart barthelemy bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu bartu basademir basak basan basanti
basanyalavac basar basarab basat basbug basci basel basgan bashir basil basile basileo basilia basilio basilisse baskin baskirt baskurt basmil bassam
bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur
baturalp baudouin bay bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
bayindir baykal baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur
bayurku bayutmus bayuttu bazhen bazil bazir bazyli beata beate beato beatrice beatriz beatrycze beatus beau bebe beceapa beckem bedir bedirhan bediz
bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk
begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan bekectegin
beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belgi belguc belimir belina belinda bellino belma belo beltir beltramo
beltun benadik bence bende bendeguz benedek benedetta benedetto benedicte benedikt benedikta benedita benedykt benett bengi bengu beniamin beniamina
beniamino benice benicio benigna benigne benigno benito benja benjamim benjamin benli benlidemir bennet bennett benno benoit benone bent bente benthe
bentley benvenuta benvenuto benyamin bera beranger berangere berard berardo berat berceste bercin berdibeg bereket berend berendey berengario berenice
berenika berginsenge bergu berhane berinay berislav berit berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernard
bernarda bernardo bernd beronico berran berre berta bertalan berthe berti bertille bertold bertolda bertoldo bertolfo bertram bertrand berva besentegin
beser besim besir besra betania betemir beti betina betta betty beuve beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh
bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani
bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar biagio bianka bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin bikash bilal bilge bilgebayuncur
bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic
bilgin biliana bilig bilik biljana bilol bilomir biloslav biloslava bilva bilwa binafsha binbegi bindir bindo bineta binh bino binta bintou birane
birgit birgita birino birjesh birol bisenija bisera biserka bishnu bistra bitaybiki bitri bivoj bjarne bjorn blaga blage blagica blagitsa blagoj
blagoja blagoje blagojka blagorodna blagovista blaguna blahomil blahomila blahomir blahomira blahoslav blahoslava blaise blanca blanche blandine
blanduzia blanka blaz blazej blazena blazhe blazhenka bless boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet boga bogac
bogacuk bogatin bogdan bogdana bogde boge boginja boglarka bogoja bogoljub bogoslav bogu boguslava bohdan bohdana bohemond bohuchval bohumil bohumila
bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi boian bojan bojana bojislava bokde boke bolatito boldaz boldizsar bolemir bolen
boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bong bonge bongul bongulboga
bonifac boniface bonifacio bonito bora boran borbala borcul borek borimir borimisl boris borislav borislava borivoj borivoje borjan borjana borka borko
borlukcu borna bornak boro boroka bortecine bortolo boru borubars borusengun borut borys boshko bosiljka bosilka bosko botir botond bouba boubacar
boubou bouchard bowie boyan boyankulu boylabaga boza bozan bozboru bozdogan bozena bozetech bozetecha bozhana bozhemir bozhen bozhena bozhidar bozhin
bozho bozica bozidar bozidara bozislav bozkurt bozkus bozok bradley bradut brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra
brajesh brancaleone brando brandon brandusa branimir branimira branislav branislava branka brankica branko bratimir bratislav bratislava bratomil
bratoslav brenda brenn breno brent bret bretislav bretislava briac briachislav brian brice brieuc brigida brigita brigitta brigitte brijesh brit brita
britt bronislav bronislava bronislavs bruce bruna brunehaut brunehilde brunhilda brunilde bruno bruto bryan brygida bucan buchi bucur budag budak
buddhana budhil budi budimir budislav budivoj budunlu budus budustudun bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buitur bukak
bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk
bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak burcak bure burevist burgucan burgut burhan burhon burkay burkek burkut burluk burslan
burulday burulgu burunduk busayo busulgan butak butuk buu buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bystrik caba
cabdar cabli cabus caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya
cahyadi cahyanto cahyo cahyono caino caio caitlin caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio
calebe calin calina calista calixte callisto calogera calogero calpurnia calvin camelia camelien camil camila camilla camille camillien camillo canalp
candar candida candide candido candra candrakanta canel caner cangul canh cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano cao capa
capitolina capucine cara caraka caribert caridad carina carine carl carla carles carlijn carlo carloman carlos carlota carlotta carmela carmelo carmina
carmine carminho carmo carna carol carola carolin carolina caroline caronte carponio carub cas casandra casian casiana casilda casimira casimiro caslav
caspar casper cassandra cassandre cassiano cassien cassio cassiopea casto cat cataldo cataleya catalin catalina catarina catena caterina catharina
catherine catinca cato catrin catrina catrinel catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir cebe ceca cecco cecep cecil
cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrik cedrin celal celaleddin celasun celen celestin celestina celestine celestyn
celestyna celia celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal
cengkir cenk cenka cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla
ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chaitan chakor chakradhar chakravartee chakravarti chakrika chan chanakya
chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandravati chanh chantal chapal chapala charak charlaine
charleen charlemagne charles charlie charline charlotta charlotte charuchandra charumati charuvrat charvi chaslav chaten chatur chatura chaturaanan
chaturbhuj chau chayenne che chedo chedomir cheikh cheikhou chekhouna chelsea chelsey chen cherechi cherif cherubino cheslav chetan chetanaanand
cheyenne chi chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chidi chien chieu childebert chilperic chimamanda
chinedu chinh chinmayanand chinmayananda chinyere chioma chira chiranjeev chiranjeeve chiril chirill chisom chitraksh chitrali chitramala chitrangada
chizoba chloe chornota chrabros chraniboj chranibor chranislav chranislava chretien chris christelle christiaan christiane christiano christin
christina christine christodule christoph christophe christopher chrudos chrysole chrysostome chuan chukwu chung chuong chuyen chval ciaobella cicek
cicem cici cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinta cinthia cinzia ciprian
cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citra civan claas claire clara clarence
clarenzio clarisa clarissa clarisse claude claudia claudien claudine claudio claudiu clavdia cleandre cleandro clelia clelie clemence clemens clement
clemente clementina clementine clemenzia cleo cleofe cleonico cleopatra clery clifford climaco clinio clio clodomiro clodoveo cloe clorinda clotaire
clotilde clovis cobulmak coco cocukboru codin codrin codrina codrut codruta coen cointa cokramayul colin coline colins colleen collien collin colman
colmanno colmazio colomba colombano colombo colpan colu concepcion conception concetta concetto conchita concordio cong conner connor consolata
constanca constance constant constanta constantia constantin constantina constatin consuela cor cora coralia coralie coraline corbiniano cordelia
coreno corentin corentine corina corinna corinne coriolano cornel cornelia cornelio cornelis corneliu coronato corrado corrie corvin cosima cosimo
coskun coskuner cosma cosmin cosmina costache costante costantino costanza costanzo costel costin coumba cremenzio crenguta crescente crescenzia
crescenzio crespignano crin crina crispino cristaldo cristea cristian cristiana cristiano cristin cristina cristobal cristofor cristoforo crocefissa
crocefisso cronida csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cuc cumhur cunegonda cuneyt cung cuniberto cuong
cupido curt cuzia cvetka cvijan cvijetin cynthia cyntie cyprian cyprien cyra cyriaque cyrielle cyril cyrila cyrille cyrus cyryl daan daantje dabiziv
dac dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dagel daghan dagmar dagmara dagoberto dags dai daiana dainuvite
daisy daiwik dajana daksha dakshayani dalemir daleslava daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila
dalimin dalimir dalimira daliono dalmazio damar damaris damaso damayanti damian damiana damiano damien damife damil damilare damilola damin damir
damjan damjana damjanka damla damocle damodara damola damu dana danail danang dancho dandak dandapaani dang danh dani danica daniel daniela daniele
danielle daniil danijel danijela danil danila danilo danio danique daniswara danitsa danjuma danka danko danny dante danu danuja danuse danut danuta
dao daouda daphne dara darasimi darek daria darian dariana dariati darie darii darija darijan darimin darina darinka dario darislava darius dariusz
darja darko darleen darmaji darman darmana darmanto daromir darren darshan darshwana darsirah darta dartono daru daruna daryani dasa datta dave daver
davey davi david davida davide davids davin davina davino davis davor davorin davriya davron davud davy davyd dawid dax dayaamay dayaananda dayaanidhi
dayamayee dea deanna deb debora deborah debra decebal decimo deeksha deen deenabandhu deepak deepali deepan deepankar deependra deepesh deeptanshu
deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna dejan dejana del delano delcho delfina delfino delia delie delinda
delizia deljan delphin delphine demba dementii demet demeter demetra demetria demetrio demetriusz demi demian demid demilade demiralp demirhan
democrito demostene deneval denis denisa denise denisz denitsa deniz denizalp dennis denny deodata deodato depold derin derrick dervis derya desanka
desdemona desiderata desiderato desiderio desimir desire desislava despina destan deste destiny detmar detrich dev devadatt devagya devajyoti devak
devangana devani devasree devdan deven devesh deveshwar devi devika devin devota devran devvrat dewi dex dexx dezider dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diamante dian
diana diane dianora diarra dicle diclehan dida didem didier didimo didina diede diego dieke diem dien dieu dieudonne dieudonnee dieynaba digambar
digambara digdaya diiana dijana dikmen diksha dilafruz dilan dilara dilaver dilay dilbar dilberay dildar dildora dilek diler diletta dilfuza dilhan
dilmurod dilnoza dilorom dilrabo dilruba dimas dimaz dimche dime dimitar dimitri dimitrie dimitrii dimitrij dimitrija dimitrije dimitrina dimko dimo
dina dinakar dinc dincer dinda dinesh dinh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia
dionisio dionizy dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk dita ditya divaakar divakar divis diviska
divjot divna divo divya diyor diyora dizik djay djayden djenna djibril dluhos dmitri dmitrii dmitro dmytro doan doanh dobrava dobri dobrila dobrinka
dobromil dobromila dobromir dobromira dobromisl dobromisla dobromysl dobroslav dobroslava dochia doda dodato dodo dogan doganay doganer dogu doina
doinita dojchin doleslava doliana dolores dolunay domagoj domen domenic domenica domenico domenik domezio dominic dominik dominika dominique domiziano
domnica domnika don donald donalda donat donata donatella donatello donato dondu dong donka donna donny dono dorana dorcas dorde dorel dorian doriana
doriane doriano dorica dorin dorina dorine dorinel doris dorka dorli dorofei dorota dorotea dorotej doroteja doroteo dorothea dorothee dorothy dorottya
doru doubrava doubravka douce douglas douwe dovud doyinsola draga dragan dragana dragi dragica draginja dragisa dragisha drago dragoje dragojlo
dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse
drahutin drajat draupadi draza drazen dren dries drina dron drona druina drzimir drzislav dua duarte dubravka dubravko duc duccio duco ducu duilio duje
dujo dulari dulcinea dulina dumitra dumitrana dumitrita dumitru duncan dundar dunja dunya duong dura durad durante durda durdane durdona durga
durgeshwari durica durmus durodola durriye duru dururbunsuz dusan dusana dusanka dushan dushanka dushka dushko dusica duska dusko dustin duuk duy duyen
duyet duygu dwaipayan dwaipayana dwayne dwi dyah dylan dylano dzile dzirkstite dzvezda dzvezdan dzvonko ebe eberardo ebiere ebin ebiowei ebkizi ebren
ebrima ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edda eddi eddy ede edelberga edgar edgard edgardo edgars
edhem edi edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund edoardo edouard eduard eduarda eduardo eduards edvard edvarda
edvige edvin edvins edward edwin edyta edzus eef eefje eekalabya efe efim efimia efimija efisio efken eflah efosa efraim efrem efrosina efrosinia efsun
eftalya eftim eftimia eftimie efua ega ege egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egor egrim eileen einars eizens eja
eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel eko ekow ekrem ekundayo ela elaide elaine elakshi elanur
elbek elcin elda eldor elea eleanor eleazar elektra elena elene eleni eleonora eleonore elettra eleuterio eleuthere elfrida elgin eli elia eliabeth
eliah eliana eliane eliano elias eliasz elide elie elif elifio eligio elijah elimena elin elina eline elio eliodoro elisa elisabeta elisabeth
elisabetta elisaveta elise elisea elisee elisei eliseo elisio eliska elita elitsa eliza elizabet elizabeta elizabeth elizar elizaveta elize elizej
elizeus elka elkin ella ellada elle ellen elli elliot elliott ellis elly elma elmar elmars elmas elmira elmo elmurod elnur eloa elodia elodie elogio
eloisa eloise elon elpidio elsa elti eluh elvan elvezio elvia elvin elvina elvino elvira elvis elwira elyanora elynn elyor elza elzbieta elzear ema
eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelian emelie emeline emely emerance emerencie emeric emerich
emese emidio emiel emil emile emili emilia emilian emiliana emiliano emilie emiliia emilija emilijan emilio emils emily emin emine emir emirhan emma
emmanuel emmanuelle emmanuil emmelie emmely emmerico emmi emmy emong empirio empluk emrah emre emrullah enakshi endah ender enderun endra endrigo enea
enecone enes engelbert engin enguerrand enie enimia eniola enis enise enna ennio enno enrica enrico enrique ensar enteng enver enya enzo epifan
epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmo erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal
erdem erdeni erdenikatun erdeniozuk erdinc erel eremei eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric
erica erich erico erik erika eriks erinc erkam erkan erke erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermil ermilo
erminia erminio ermins ermolai erna ernest ernesta ernestina ernestine ernesto ernst erofei erol eros ersan ersilia ersin ertan erten ertenozuk
ertugrul ervin ervina ervins erwin esat esau esen esenbike eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esperanza esra esref
esse esteban estela estella estelle ester estera esterina esther estiawan estiono esuperio esupofo eszter etela eterie ethan ethem etienne etil ettore
eubert euclide eudes eudochia eudokia eudoksja eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia
eugenie eugenio eugeniu eugeniusz eulalia eulalie eunice eunika euphrasie euridice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache
eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evan evandro evangelina evangeline evanghelina evarist evariste
evaristo evasio evdochia evdokiia evdokija evdokim eve evelien evelin evelina eveline evelyn evelyne everardo evfrosiniia evgenii evgeniia evgenij
evgenija evgheni evghenia evghenii evgraf evi evidio evie evin evlampii evodio evpraksiia evran evrard evremondo evren evsei evsen evstafii evstignei
evtim evy evzen evzenie ewa ewatomi ewelina eyiz eylul eymen eyram eysan eyup ezechiel ezechiele ezio ezra ezrak faas fabia fabian fabiana fabiano
fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadei fadekemi faderera fadi fadil fadime fahrettin fahri fahriddin
fahriye fahrunissa faik faina faiq faisal faizah falba falih falk famiano famke fana fang fanika fanka fanni fanny fanta fantin fantine fara farah
farangiz fardau farhunnisa farid farida faris farruh faruk fasih fathonah fatih fatim fatima fatimata fatin fatma fatos fatou fatoumata faust fausta
faustin faustina faustine fausto faustyn faustyna fay faya faye fayen fayenne faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba
febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedosii fedot fedro fehime fehintola fehmi fekla felice felicia
felician feliciano felicie felicita felicitas felicite feliks felina feline felipe felix fem femke femm fender fenja fenna fenne feodor feodora
feodosia feodosiia feofan feoktist ferah feramus feramuz ferapont feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan ferhat
feride feridun feriha ferit ferman fermiano fermo fernanda fernando ferre ferruccio ferruh feruza festo fevronia fevroniia fevzi feyyaz feyza feyzullah
fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye
filaret filemon filibert filiberto filimena filimon filip filipa filipe filipp filippa filippo filiz filmon filofteia filomen filomena filomeno
filotije filou fily fine finia finja finlay finley finn finnja finnley fiodor fiona fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas
firdavs firdevs firmin firs fitrat fitri fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano flip
floare floarea flodoard floortje flor flora flore florea florence florencia florencja florent florenta florentin florentina florentine florentyn
florentyna florestan florian floriana floriano florica floridia florie florin florina florine florinka floris flynn foca foka folafoluwa folashade
folco folu foma fortunat fortunata fortunato fortune fortunee fos fosca fosco foss fotih fotii fotima foulques fran frana franca france francesca
francesco francette franci francia francine francis francisc francisca francisco francisque franciszek franciszka franco francois francoise franjo
franka frantisek frantiska franz franziska frederic frederica frederick frederico frederik frederike frederique freek frenkie freya frida frido
fridolin fridrich frieda friederike friedrich fritz frol frontiniano frosina frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden
fulgence fulgenzio fulvia fulvio fulya funda funmilade funmilayo fureyya furio furkan furseo furuzan fuscolo fusun fuzuli fynn g'affor g'afur g'iyos
g'ulom gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gada gadang gading gadis gaduh gael gaelle gaetano gaffar
gaglioffo gaia gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galaba galak galaktion galang galar galatea galdino galeazzo
galena galfryd galih galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa
gandharv gandharva gandi gandolfo gane ganep ganesh ganesha gangesh gangsa gangsar ganjaran ganna gantar gara garan garance garang garda garik garika
garimberto garnier garnoslav garud garuda gaspar gaspard gaspare gasper gasti gaston gastone gati gatien gatik gatot gatra gaud gaudenzia gaudenzio
gaudino gauraang gaurang gauranga gautam gautama gautami gautier gautiero gavino gavril gavrila gavrilo gavxar gawati gayatri gaye gazanfer gazi
gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geeta geetanjali gejza gelena gelin gelincik gellert gelsomina geltrude
gelu gema gemine gemini geminiano gemma genadij gencer generosa generoso genesia genesio genevieve gennadii gennaro genoveffa genta gentiana gentile
genziano geoffroy georg george georgel georges georgeta georgette georgi georgia georgian georgiana georgii georgije georgina gerald geralda geraldina
gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia gergana gergely gergo gerhard gerharda gerino
germain germaine german germana germano gerolamo geronimo geronzio gerrit gertruda gertrude gervais gervasio gesualdo geta gevheri geza ghaliyati
ghanaanand ghanashyam ghani ghanshyam ghassan ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman
ghislain ghita gia giac giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco giang gianina
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giao giap giasone gibran gica gicu gideon giel gifty
gigi gigliola gijs gil gilang gilbert gilberta gilberto gilda gildo giliola gilles gillo gina gineto ginevra ginewra gino gintaras gioacchina
gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovanna
giovanni giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo girts gisela gisele
gisella gislebert gita gitanjali giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas
gizela gizem gjoko gjorche gjore gjorgji gjurchin gjurgja gjurgjitsa glafira glauco gleb glenda glenn glib gligor gligorije glorie gnat gobinda
godeberta godiva goffredo gogo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golia golub golubinka gomberto gonca
goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
gorakhnath goran gorana goranka gorazd gordan gordana gordei gordiano gordii gordon gorimir gorislav goritsa gorjan gorjana gorkem gorun gosto
gostomysl goswamee goswami gothard gotse gottardo gotum gouranga goutam govinda gozde gracian graciana gracie graciela graciliano gracja gradimir
graham gratian gratiana gratiela grato grazia graziana graziano graziella grazina grazyna greet gregoire gregor gregorian gregorio gregory gremislav
greta grga grgo grgur grigor grigore grigori grigorii grigorije grimaldo griselda grizelda grozda grozdan grozdana grzegorz guadalupe gualberto
gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhemine
guilherme guillaume guillemette guillermina guillermo guiscardo gul gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen
gulemen gulen guler gulgun gulhan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulsora gulsum gultekin gulumser gulzira
gulzoda gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor guniz gunnur gunsel gunseli gunter gunyaruk gurbuz
gurcan gurdal gurdev gurhan gurii gurkan gurol gurpreet gursel guru gust gustav gustava gustave gustavine gustavo guus guusje guven guvenalp guvercin
guyot guzey gvendolina gvozden gwen gwenaelle gwido gyorgy habbab haben habib habiba habil haby hac hacib hadi hafi hafid hafiz hafsa hafshah hagen hai
hailey hairyanto hakan hakem haki hakki haldun hale halil halim halima halina halis halit haluk halyna ham hamdi hamdullah hami hamid hamidou hamima
hamit hammad hamsini hamza hamzah han hana hanan handan hande hanefi hanga hanh hani hanifa hanna hannabel hannah hanne hannes hanno hans hanus hao
haralamb haralambie harald hardana hardi hardouin hari harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harold harpreet
harriet harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin hasmet hasna hassan hasta hastal hata hatem
hatip hattab hau hauke havel havla hawa hayal hayali hayat hayati haydar hayley hazan hazar hazim hector heda hedelin hedi hedviga hedvika heema heidi
heidrun hein heitor helen helena helene helga helier helin helio helmut heloisa heloise hendra hendri hendrik hendrika henk hennes henning henri
henrich henrick henrieta henriette henrik henrike henrique henry henryk henryka heracleea herbert herberta herluin herman hermenegildo hermina hermine
hernan herta heru herve heryanto hesti hicabi hicham hidaya hidde hien hiep hieronim hieu hifzi hikmat hikmet hilaire hilal hilar hilarion hilarius
hilary hilda hildebert hilmi hilola himadri himani himawan himmet hincmar hipolit hippolyte hira hiranmay hiranmaya hiranya hisam hizir hjalmar hoa
hoai hoan hoang hoat hodan hoi hojimurod homer homero honor honore honorine honorius hop horac horacio horacy horatiu horea horia horst hortense
hortensia hortensie hortenzia hortenzie horymir horymira hosiyat hostimil hostimila hostimir hostimira hostislav hostislava hostivit hovard howard
hristo hrvoj hrvoje hrvojka huan hubert huccet hud hudavendigar hudayi hue hugo hugues huguette hui hulki hulusi hulya huma humaira humay humayun
humeyra huner hunor huong hurkan hurram hurshida hursit husameddin husamettin husein huseyin husida husnida husniya husnora husnu husrev hussein huu
huub huy huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hynek hypolit iacob iacopo iacopone iacov iago iakov iakub ian iana iancu
ianina ianira ianis ianna ianos ianuarii iarema iarina iaromil iaromir iaropolk iaroslav iaroslava iarovid iasmina ibidapo ibironke ibodulloh iboja
ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha icilio iclal ico ida idil ido idowu idris idrissa idy ieremia ieremii ievgen
ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatii ignazio ignjat
igor igori ihor ihsan ihtiyor ihvan iia ika ikbal ikeme ikenna ikeoluwa ikhidie ikhsan ikicitoyun ikin ikram ikrime ikrom ila ilacin ilaria ilarie
ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilenia ilgegu ilgin ilgmars ilham ilhami
ilhan ilia ilias ilie ilija ilinca ilindenka ilinka ilja iljana ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illia illidio illuminato ilmars ilona
ilqar ilsa ilse ilva ilyas ilyos ilza imam imane imani imelda imge imke immacolata immacolato immanuel imoleoluwa imran imre imrem imrich imron ina
inanc inara inars inaya inc inci incoronata indah inder indira indra indrikis indro indy ines inesa inessa inez inga inge ingeborg ingeborga ingmars
ingrid ingrida inguna inioluwa inja inka inna innesa innocent innocente innocenty innocenza innocenzo innokentii ino inocenc inocentiu insa intan ioan
ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif ipat ipatii ipek ippocrate ippolit ippolito ira
iraida iraklii irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel
irisa irma irmak irmina irnanto iroda irsad irtis irvin irwan iryna isa isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco
isadora isai isaia isaiah isak ischirione ise iseoluwa iseult ishola iside isidor isidora isidore isidoro isig isik isil isilay isin isiner isioma isis
iskra islom ismael ismaele ismail ismaila ismerie ismet ismoil isoken isolda isotta isra issa istvan ita italia italo itil itir itri itunuoluwa iukhim
iukhima iukhimiia iulia iulian iuliana iulianna iulii iuliia iuliu iuri iurie iurii iustin iustina iustinian iuvenalii iva ivan ivana ivancica ivanka
ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivko ivna ivo ivona ivone ivonne ivor ivy iwona ixtiyar iyabode iyadunni iyanuoluwa iyik
iyiktag iyinoluwa iza izaak izabela izabella izaias izajasz izak ize izel iziaslav izidor izidora izmael izmail izolda izot iztok izydor izzet izzettin
izzy jabal jaber jace jacek jachym jacinthe jackie jackson jacky jacob jacoba jacobo jacobus jacqueline jacques jada jaden jadesola jadran jadrana
jadranka jadranko jadro jadwiga jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jagoda jahnu jai jail
jailey jaiman jaime jaimini jaimy jairo jais jaivey jaka jake jakob jakov jakub jakuba jakubina jakubka jale jalol jalou jamal jamalia james jamie
jamil jamila jamol jamshid jan jana janaina jane janek janet janeta janez jani janica janice janin janina janine janis janja janka janko janna janne
jannek jannes jannik jannis jano janos janosch janusz japhet jara jared jari jarmil jarmila jarne jarno jarolim jarolima jaromil jaromir jaromira jaron
jaroslav jaroslava jaroslaw jarwa jarwadi jarwi jasen jasenko jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jaspreet jasur jaswadi
jati jatmiko jautrite javas javi javier javlon javohir javorka jax jaxon jaxx jaya jayadi jayce jayda jayden jayeng jaylano jaylen jaylinn jayson
jayvano jazeps jazmin jazz jazzlyn jazzlynn jeana jeanne jeannel jeannot jef jeffrey jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita
jelka jella jelle jelmer jelte jenel jenna jennelyn jennifer jenny jenovefa jens jente jeppe jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
jermaine jernej jerome jeronimo jeronym jerzy jesa jesika jesper jess jesse jessica jessie jesslyn jesslynn jessy jesus jet jette jevgenijs jevrosima
jezdimir jidde jil jilji jill jim jimi jimmy jimram jinawi jindra jindrich jindriska jing jinte jinthe jip jiri jirina jitender jitendra jitka joachim
joah joakim joana joanna joanny joao joaquim joaquin joas jocelyn jocelyne joe joel joelina joeline joelle joep joes joey johan johana johann johanna
johannes john johnny johnson joko jolana jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jomar jon jona jonah jonas jonatan jonathan
jonche jonna jono jonte joojo joop joost jop jordan jordana jordanka jordi jordy jorga jorge joris jorn jorrit jort joscha joschua jose josef josefa
josefien josefin josefina josefine josep joseph josephin josephine josh joshua josiah josie josif josip josipa josko joso josse josselin jost josua
josue josy jourdain jovan jovana jovanche jovanka jovitsa jovka jovo joya joyce joza joze jozef jozefa jozefina jozica jozo jozsef jozue juan juana
juda jude judicael judita judite judith judy judyta jugoslav jula julan jule jules julia julian juliana juliane julide julie julien julienne julieta
juliette julija julijana julijs julika julina julio julita julius juliusz jumadi jumagul jumari juna junayd juno jur juraj jure jurgis jurgita juri
jurre jusma juste justin justina justine justus justyn justyna juta juul juwon jyoti jyotis jyotsana kaan kaat kabil kacper kacung kadem kadi kadiatou
kadir kadrican kadriye kagan kai kailash kairav kaj kaja kajen kajetan kala kalender kali kalidou kalim kalina kalinda kalinik kalistrat kalle
kallistrat kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamber kamelya kamidin kamil kamila kamile kamilla kamla kamlesh kamol kamola
kamoliddin kamran kamuran kanak kanaka kanchan kanci kanda kani kania kanishka kannan kannen kanti kapgar kapiton karaca karahan karak karam karan
karanfilka kardi karel karen kargilac karim karima karimah kariman karin karina karja karl karla karligac karlijn karlis karlo karlotta karma karman
karmela karmen karna karol karolina karoline karp karsa karsana karta karthik kartik kartika karunanidhi karya kashyap kashyapi kasian kasim kasiran
kasiyah kaspar kasper kassandra kastor kasusra kata katarina katarzyna kate katerina kateryna katharina katherine kathrin katica katija katina katitsa
katja kato katrin katrina katun katunkiz katy kaur kawaca kawaya kay kaya kayaalp kayacik kayca kayden kayla kaylee kayleigh kaynak kayode kayra kayun
kazanc kazi kazim kazimierz kazimir kazimira kazkatun keano keanu keba keerti kehinde keisha keji kekik keklik keles kemal kemalettin kemba kemi kenan
kenari kende kenes kenji kenneth kenny keno kensi kenza kenzie kenzo kepez keramet kerami keratsa kerem keremsah kerim kesme kessaf ketut kevin kevser
keyken kezia kezlik kha khac khadidiatou khadija khadim khady khai khaled khalid khalifa khang khanh kharalampie kharitina khariton kharlampii khe
khiem khiet khieu khoa khoan khoat khoi khoriv khoudia khristia khristijan khristina khristo khristofor khuc khue khuong khuyen khvalimir kian kiana
kiandra kiara kick kidane kiem kien kiet kieu kii kika kikelomo kiki kilian kim kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin kin kincso
kine kinga kinh kir kira kiran kirana kiraz kircicek kirgavul kiril kirill kirilo kirlangic kiro kirti kismet kita kivanc kivilcim kiymet kizdurmus
kizilalma kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klavdii klavdiia klavs kleber klemen klemens klement
klementina klementyna kleopatra kliment klimentina klotylda knut kobe kocho koen kofi kojo koko koksal kolawole kole koleta koloman kolombin kolombina
kolos kolumban kolumbin kolumbina komil komila komron kondrat kondratii konon konrad konrads konstance konstancie konstancja konstantin konstantina
konstantins konstanty konstantyn konsuela konzuela kora koralia koray korbinian kordula korede korina korinna korkut kornel korneli kornelia kornelie
kornelii kornelius korneliusz kornii kornil kornilii kornilo kosara kosma kosmas kosta kostadin kostadinka kostiantin kotse kozma krasava krasimir
krasomil krasomila krasoslav krentta kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan kristian kristiana kristians
kristijan kristin kristina kristine kristjan kristof kristyna krisztian krisztofer krstana krste krsto krume kruno krunoslav kryspin krystian krystof
krystyna krzysztof ksawera ksawery ksenia kseniia ksenija ksenofont ksente kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda
kumush kuncara kunhuta kunthara kupava kupriian kurnia kursad kurt kusuma kutbettin kuzma kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido
kvitka kvitoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyle kyra laal labuh lac lacramioara lad lada ladimir
ladislao ladislau ladislav ladislava lado ladomir lai laila lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalita lam
lamar lambert lamberto lamia lamih lamin lamine lan lana lanang lancilotto lander landolfo landry lanfranco langgeng lanjar lantar lara laras larisa
larissa lars larysa lascar lasma lasmanto lasmono lassana lasse laswi laszlo latif latife latika latofat laura laurane laure laureen laureline lauren
laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz laurian lauriane
lauriano laurie laurin laurine lautone lavanya lavinia lavinio lavize lavr lavrentii lavrin lawrence lawrencia laxman laxmi layla laylo lazar lazare
lazarz laziz lazo lazzaro lea leah lean leana leander leandr leandra leandre leandro leann leda leela leendert lega legawa leif leila lejla leke lela
lelia leman lembah lemide len lena lenche lene leni lenia lenja lenka lenn lennard lennart lenne lennert lennie lennon lennox lenny lenya leo leodegar
leokadie leon leona leonard leonardo leone leonhard leoni leonia leonid leonida leonidas leonids leonie leonilda leonio leonne leonor leonora leontii
leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leos lepa leposava lere leroy
lerzan lesana lesek lesia leslie lestari leticia leticie letitia letizia letterio leu leufroy lev levent levente levi levin levke levko levoslav levy
lewin lewis lex lexi lexie leyla lia liah liam lian liana lias liba libena liberata liberato liberatore libere liberio libero liberto libor libora
liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidiia lidija lidio lidmila lidya lieke liem lien liene lietald lieto
lieu lieuwe lieve lieze liga ligia lika likera liksma lila lili lilia lilian liliana lilianna lilien liliia lilith liliya liljana lilla lilli lillian
lilly lilou lily liman limar lina linda linde lindsay linett linh linn linne linnea lino lintang linus lio lioara lion lionel lisa lisandro lisann
lisanne lise liselotte listvich liuba liubava liubim liubislava liubodar liubomila liubomir liubomira liuborada liuboslava liubosmysl liubov liubovi
liubozar liudmila liudomila liusea liv liva livia liviana livie livija livino livio liviu livius liya liyam liyana liz liza lize lizz lizzy ljiljana
ljuba ljube ljuben ljubica ljubinka ljubisa ljubisha ljubitsa ljubomir ljudevit ljupcho ljupka loa loan lobar loc lodovica lodovico loek loes loet
logan loi loic lois lola lolade longin lora lore loredana loreen lorelei lorella lorena lorenc loreno lorenz lorenza lorenzo loreta loretta loriana
lorin loris lorna lorrain lorraine los lot lota lotar lothaire lothar lott lotta lotte lotti lou loua louay louie louis louisa louise loup lourdes
lourenco lova lovorka lovro lowie luan luana luat lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu luchezar
lucia lucian luciana luciano lucica lucie lucien lucienne lucija lucijan lucilla lucille lucio lucius lucja lucjan lucretia lucretiu lucrezia lucy
ludano ludek ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovit
ludvik ludvika ludwig ludwik ludwika luena luhung luigi luigia luis luisa luise luiz luiza luize lujza luk luka lukas lukasz luke lukian lukiia lukita
lukman lukrecie lukrecius luluh lulut luminita luminosa lumir lumira lune lungu luong lurhur lutfan lutfi lutfiya lutfullah lutfulloh luthfi lutibor
lutobor lutz luu luuk luus luwar luwes lux luz luzie lya lyam lydia lydie lyn lynn maad maaike maan maarten maartje maas mabel mabela mabruk maca
macaire macaria macario maccabeo mace mactar macy madalena madalin madalina maddalena maddox madeleine madelief madhuri madid madina madita madleen
madlen mads mady mae maes maeve mafalda maffeo magali magda magdalena maggiorino magno magnus maguelone maguette mahan mahaut mahdi mahendra maher
mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahulena mahzan mahzun mai maia maica maida maiia maik maike maikel mailin maimouna
maimunah maiorico maira maite maja majd majda makar makara makary makedon makedonka makhtar makinwa makrina maks maksim maksimilian maksud maksym
maksymilian makuta mala malati malco malcolm malena malgorzata malia malick malik malika malin malina malisa mallaury malo malou maloxat malte malti
malva malvina malvine malwina mamadou mamady maman mamante mamert mamour manah manasse manca mancio manda mandaakin mandakini mandy manel manetto
manfred manfredo mangala mangalya manh mani manik manikya manilio manisha manjusha manlio manoah manoj manole manon manona manpreet mansour mansueto
mansur mansvet manu manuel manuela manuele maqsud mara marah marana maras marat marc marceau marcel marcela marceli marcelin marcelina marceline
marcell marcella marcello marcelo marcheta marcia marciano marcin marcis marco marcos marcu marcus mardon mareike marek mareme maren marena mareta
marfa marga margana margaret margareta margarida margarita margaux margers margherita margit margita margot marguerite mariadi mariam mariama marian
mariana marianna marianne mariano marica maricarmen maricel marichka maricica marie marieke mariella marieme marieta mariia marija marijan marijana
marijn marika marilena marilu marilyn marin marina marinela marinella marinetta marinko marino marinus mario marioara mariola marion maris marisa
marisol marissa marit marita marite marites mariuca marius mariusz mariya marjan marjeta marjolein marketa markiian markika marko markus marla marleen
marlen marlena marlene marley marli marlie marlo marlon marly marolo maros marrit marsito marsudi mart marta martaka martana martani marten martha
marthe martial martian martim martin martina martine martino martins marton martyn martyna marut maruta marvin marwa marwata marwin mary maryadi maryam
maryanto maryna marzia marzio mas masa mashxura masinka massamba massima massimiliano massimo matan matar mate matei matej mateja mateo mateus mateusz
matheus mathew mathias mathijs mathilda mathilde mathis mathurin matias matija matilda matilde matis matiss matjaz matko mato matous matrona matroniano
mats matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattis matus matvei matvii matyas matylda matz mau maud maugis maura maureen
maurice mauricette maurilio maurits maurizio mauro maurycy mavdud mavlon mavluda mawuena mawusi maxbuba maxellende maxence maxfuza maxi maxim maxima
maxime maximilian maximilien maxine maxmilian maxsuma maya mayeul mayoor mayra maysa mayson mayte mazbut mazhar mbaye mebrahtu mechislav mechislava
mecislav mecislava medard medardo medea mederic medina medine medoro medoune meena meenakshi mees mefodii megan megane meghan meghnad meghnath meglena
mehdi mehmed mehmet mehriban mehtap meik meike meire meissa melani melania melanie melaniia melanija melanio melchiade melchior melchiorre melda melek
melenija melezio melichar melih melike meliksah melina melinda melis melisa melisande melissa melissandre melita melitina melle melnic melodi melodie
melody mels meltem melvin memduh mena menaka menardo mence menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio merhawi
meri meric merih merijn merle merlin merovee mert merve mervin meryem messalina mestan mesut mete metello metin meto metod metodej metodi metodij
metodija metra metrofane mette mevlut mex meyra mia mica micael micaela micah micha michael michaela michal michala michalina michel michela
michelangelo michele michelle micho mick midas mieke miel mien miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija
mijat mik mika mikail mike mikelis mikhail mikhailo mikhajlo mikhei mikho mikita mikki miklos mikola mikolaj mikolas mikulas mila milada miladin milan
milana milanka milanko milano milcho mile milen milena mileta mileva miley milic milica milii milik milisav militsa milivoj miljan miljana miljenko
milka milla millicent milly milo milodara milojica milomir milon milorad milos milosh miloslav miloslava milota milou milous milovan milovin milred
miluse milutin mima mimma mimo mina minakshi mincho mindaugas mine minerva minervina minervino ming minh mink minka minodora mio mioara miodrag miomir
mir mira mirabela mirac miran miranda miray miraziz mircea mirche mirco mireille mirek mirela mirella miriam miriama mirja mirjam mirjana mirka
mirkelam mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna mirza mirziyo misa misaele
misbah misko mislav misra mitar mitch mitchell mithat mitica mitja mitofan mitra mitre mitrut mlad mladana mladen mnata mnislav mnislava mobolaji moc
moctar modest modesto modou modrite modupe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moise moisei
moises moisette mojca mojisola mojisoluwa mojmir mojzesz mojzis mokei mokrina momchilo momir momira momo mona monaldo monalisa mong monica monika
monique monitore monvids moos moradeke morayo morena morenike moreno morgan morgana morgane moric moris moritz morolake morris morten mose
mosinmileoluwa mosunmola motria motunrayo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha moxidil moxigul moxina moxinur moxira moyosore
mozes mstislav mstislava muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur mugurel muhammad muhammed muharrem muhsin
muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto
mulyono mumpuni mumtaz munevver muni munif munir murat muren muriel muriela murilo murod mursinin mursita murti musa musii musir muslih mustafa mustafo
mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano mykola myla mylan mylene mylo
myra myrna myron myrthe myrtil nabi nabil nabila naci nada nadalina nadege nadejda nadezda nadezhda nadi nadia nadiia nadine nadir nadja nadzieja nae
naemi nafisa nafiz nagabhushanam nahid nahil nail naim naima naina naja najam najib najmiddin najwa nalan nalar nalini namazio namik nana nanche nancy
nand nanda nandor naneta nang naomi naoufal naoufel napoleon napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargiza
narimon narinder narji narkis narseo narsete nasab nasiba nasim nasir nasriddin nasrullah nasser nastja natale natalia natalie nataliia natalija
natalina natan natanael nataniel natasa natasha nath nathalie nathan nathanael natiq natka natnael naud naudet naum naumka naura naval naveen navin
nawal naz nazan nazar nazarii nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro nebojsa nebojsha necat necati necdet
nechifor necib necla necmettin neda nedeljko nedelka nedelko nedim nedjeljka nedjeljko neele neeltje nehemie nehir nehoslav neiva neja nejat nejc
neklan nela nele nelea neli nelia nellea nelli nelly nelson nelu nemanja nemir nemira nena nenad nene neo neofit neonila neopolo neoterio nepomuk nera
nerea nereo nergis neri nesa neset nesho nesim neslisah nesrin nestor nestore neva neven nevena nevenka nevin nevio nevra nevzat nezamysl nga ngan nghi
nghia nghiem nghiep ngoc ngon ngozi nguyen nguyet nha nhan nhat nhi nhiem nhien nhon nhu nhuan nhung nhuong nia nicanor nicarete nicea niceforo
nicephore niceto nicezio nichifor nicholas nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta
nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek niels niem niene nienke nifont nigar nigel nigora nihad nihal nihan nihat nik nika
nikandr nikanor nike nikifor nikita nikki nikkie niklas niklavs niko nikodem nikodema nikodim nikodina nikol nikola nikolai nikolas nikolasz nikolay
nikoleta nikolina nikon niksa nil nila nilam nilde nilgun nils nilufar nimakoah nimas nimit nimrod nina ninel nineli ninfa ninh niniano ninioluwa nino
ninthe niranjan nirbhay niro nisa nisan nives niyaga niyazi niyilolawa nizamettin nizom nizomiddin njegomirka nnamdi noa noah noam noami noan nodira
noe noel noella noelle noema noemi noemie noila nola nolan nolen nomi nona nonna noortje nora norah norbert norberta norberto nore norica norina norma
normand nosir nosirjon nostriano noud nouri nout novak novan novella novi noviana novita nowi nox nozima nrima nubia nuccia nugraha nukhet numan nuno
nunziata nunzio nuong nur nural nuran nuray nurbek nurettin nurgul nurgun nuria nuriddin nurlan nursel nurseli nurul nurullah nusa nusrat nusratulloh
nusret nyana nynke nyoman oana oanh oba obanijesu obid obioma obrad obren oceane octav octave octavia octavian octaviana octavio octaviu oddone oderico
odeta odetta odette odidone odil odile odilia odilon odin odolen odon odorico odunayo ofelia ofelie ofelya oger ognen ogniana ognjana ognjen ogooluwa
oguz oguzhan ojars ojaswini okan oke okhrim okiki oksan oksana okta oktavian oktavie oktavius oktay oktiabrina okto ola oladara oladare oladimeji olaf
olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olbram olcay oldrich oldriska ole oleg olegs oleksandr
oleksandra oleksii olelko olena oles olesea olesia olga olgerts olgica olha oliga olim olimpia olimpiada olimpian olimpii olimpio olimpiu olinda olindo
oliva oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier ololade olufeyisayo olufunke olufunmi olufunmilayo olumide
olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi
oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie omad oman omana omar omawunmi
ombline ombretta omelian omer omero omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun
omowumi ondina ondrej ondrejka onesta onesto oni onofrio onome onorata onorina onorino onorio onoriode onufrii onufry onur oona oormila opalina opaline
opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil orazio orchidea orenzio oreofe orest oresta oreste orestes orfeo orhan oriana oriande oriane
orietta orif oriiana orina orio orisia orislava orkhip orlando orlane ornella oronzo orsino orso orsola orsolina ortansa ortensia ortensio orzu osama
osanna osaro osas oscar osip oskar osman osmondo osmund ostap ostoja ostromir osunleke osvald osvaldo ota otabek otakar otakara otello otilia otilie
otilija otis otmar oto otokar otomar ottaviano ottavio ottilia otto ottone otylie oumar oumayra oumou oury ousmane ovidio ovidiu ovidius owen oxana oya
oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda
ozodbek ozren ozy pablo paciano pacifico pacome pacomio padma padmi paiman paja pakhom pakize palatino palazhka palemon palladia palladio palmazio
palmira palmiro pamela pamfil pammachio panagachie panait panas panca pancario panche pancrazio pandu panfil panfilo pangeran pangestu panji panka
pankrac pankracy pankrat pankratii panna pantaleo pantaleon pantaleone pantelei panteleimon pantelejmon paola paolo param paramartha paramita paramon
paraschiva parascovia paraskeva pardi pardo parfait parfen paride parla parman parmenio parsival parsla partenij parvati pascal pascale paskal paskala
pasquale paterne paterniano pathe patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz
patrycy patryk paul paula paule paulette paulica paulien paulin paulina pauline paulo pauna pauside pava pave pavel pavica pavils pavla pavle pavlin
pavlina pavlinka pavlo pavol pawel payidar pecine pedro pelageia pelaghia pelagia pelagie pelagiia pelagija peleo pelhrim pelin pelinsu pelle
pellegrino pelumi pembe pencho penda penelopa penelope pepe pepijn pepin pepo pera perceval peri perica pericle perihan perikles perkasa pero perran
perrine perseo persida pertev peruna perver pervin perzida petar petek peter peteris petkana petko petr petra petrana petranka petre petrica petrija
petrisor petro petronela petronila petronilla petronille petronio petronius petru petruse petrut petruta petse petula petya peyami phap phat phi phil
phileine philemon philibert philine philip philipp philippe philippine phillip philomene philothee philou phoebe phong phu phuc phung phuoc phuong pia
pie pien piera pierangelo piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar pilip pim pimen pinar pio piotr pip
pippa pippo piraye pisana pit pius placida placido plamen platon platone pleun plinio plutarco podolian pola poliana polidoro polifemo polikarp polina
polissena pollione polona polykarp polyxena pompeo pompilia pompiliu pomponio ponziano ponzio poornima porfirii porfirio porfiriusz porfiry porzia
porziano postumio potap potishana praba prabawa prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya
prasetyo praskovia prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo
predrag preity prem prema premysl priamo pribyslav pribyslava primerose primo primoz prisca priscila priscilla priscille prisco priska prita privato
priya priyala procopio profira prokhor prokl prokles prokofii prokop prokopa prokopij prokul proserpina prosper prospera prospero protasio proteo prov
prudence prudenzia prudenzio prvoslav przemyslaw publio puck puji puk pulcherie puneet pupolo puput purnima purushottam purwa purwadi purwanto pushti
pusicio puspa puspita puti putri putu qizilgul qobil qori qosim quan quang quartilla quarto quasimodo qudrat que queen quentin quentine querano quieta
quin quincy quinn quinten quintia quintiliano quintilio quintino quinty quinziano quinzio quirin quirino quiteria quoc quy quyen quyet quynh rabia
rachael rachel rachela rachele rachid raci rada radan radana rade radegast radek radeke raden radenko radha radhost radika radim radimir radimira
radina radion radisa radislav radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir
radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan raf rafael rafaela rafaila rafal rafet raff raffaele
raffaella rafi rafid rafila rafiq rageshwari rageswari raharja rahayu rahel rahim rahime rahman rahmat rahmawati rahmi rahsan rahul raide raif raihan
raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj rajab rajan rajendra rajesh rajinder rajiv rajko rajmund rajna
rajnold rajsa rakesh rakhela rakhilka rakip rakita ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon
ramona ramunas ramziddin ramziya rana randolf ranek rangga rania raniero ranjeet ranjit ranko ranolfo raoul raphael raphaelle raquel rares rasa
rasheedah rashid rasifa rasim rasit rasko rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raul ravi ravshan raxmatulloh rayan
rayen raymond raymonde rayona rayxona razvan rebeca rebecca rebeka rebekka recai recep redmond refah refet refik reghina regina reginald reginaldo
regine regis regnars regolo reha rehor rehorka rein reina reine rejean rejeanne reka reksa relja relu remi remig remigio remilekun remo remondo remus
remzi renars renat renata renate renato renaud rendy rene renee rengin renja rens renske renzo resat respati respicio restu resul retno revi reybaud
reyhan reynaldo reza rezzan ria riana rica ricardo ricards ricario riccarda riccardo richard richarda richelmo rick rico ridvan ridwan rieke rifat riff
rifki rija rika rike riley rima rimma rina rinaldo rini rino ristana riste risto rita ritesh riurik riv riza rizki rizo rizvon roan robaldo robbe
robert roberta robertina roberto robi robin robina robinson robiya rocco roch rocio rodan rodel roderik roderyk rodiano rodica rodion rodna rodolfo
rodoljub rodolphe rodoslav rodrigo rodrigue roger rohan rohana rohit rok rokhaya roko roksana roksolan roksolana roland rolande rolando rolf rolfo
romain romana romane romanita romano romans romee romena romeo romero romeu romil romilda romina rommel romoaldo romola romolo romuald romualdo romul
romulus romy ron ronald ronan ronja ronke rosa rosalia rosalie rosalina rosalinda rosamunda rosana rosanna rosario roselin roseline roselyn rosemary
roser rosie rosina rosita rositsa roska rosman rosmunda rossana rossella rostislav rostislava rotaru rotimi rovena rover rowan rowena roxana roxelana
roxy roy roya roza rozalia rozalie rozalija rozalinda rozamunda rozana rozina rozita roziya rozvita ruben rubiano ruchan rudi rudis rudite rudolf
rudolfa rudolfina rudolfs rudra rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin rukneddin rumen rumena rune rupert ruperto rupinder
ruprecht rusalina rusanka rusins ruslan ruslana rusman russell rustam rustu rut ruta ruth rutilo ruud ruxanda ruxandra ruya ruza ruzena ruzha ruzica
ryan ryszard saadat saadi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabri sabrina sachin sacid sada
sadan sadar sadberk sadettin sadi sadik sadina sadio sadoqat sadri sadriddin sadullah saer safa safae saffet saffiro saffo safi safiatou safietou
safina safir safira safiya safo safouan safouane safta safura sagar sahap sahin sahinalp sahra sahsuvar saida saiful saim saiq saka sakip sakir sakti
sakura saladino salamoun salif salih salim salimah salimata salimatou saliou sally salma salman saloh salome salomea salomena salomey salomon salomone
salomoun salsabila salustio salvador salvatore salvo salwa salwator saly sam samandar samanta samantha samba samed sameer sami samia samiah samih samil
samim samina samir samira samiya sammie sammy samo samoil samona samson samsul samuel samuela samuele samuil san sancho sanda sande sander sandor
sandra sandrine sandro sandu sandy sanem sang sanja sanjay sanjin sanka sanna sanne sanobar sansone sante santiago santina santino santo sanya sanziana
sao saodat saphira sapiente sara sarada sarah sarala sarani saraswati sarbello sardor sare sari sarisha sarka sarla sarlota sarmite saroja sartika
sarvar sarvin sarvinoz sasa sascha sasha sashka sashko saskia saskie saso satish saturniano saturnin saturnino satya satyen saul saulcerite sauveur
sava savas save savel savelii saverio saveta savi savin savina savinien savino savo savva savvatii saxida saxona sayan sayyora scholastika scholastique
scolastica scottie sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin
seckou seconda secondiano secondina secondo seda sedat sedef seden sedrik sef sefer seff sefik sefora seghei segilola segolene segun seher sehlevent
sehrazat sekinat sekou selahattin selale selam selami selcan selcuk selda selen selena selene selim selin selina selivan seliverst selma selvaggia
selvi sem sema semen semenica semhar semibor semih semion semiramide semplicio sempronio semra semsi sena senait senay sener senesio sengul senka senn
senna senne sennur senofonte senol senta sepp seppe septi serafettin serafim serafima serafin serafina serafino serap seraphin serapione serban
serbulent seref seren serena serenus serge sergei sergej sergen sergey serghei sergi sergii sergio sergiu sergiusz sergiy serhat serhii serif serin
sermet sermin serpil sertac sertap servac servidio serviliano sesto seth settar settimio settimo setya sev seval sevara sevastian sevda sever severa
severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda seydou seye seyfettin
seyfi seyfullah seyma seynabou seyyit shade shahboz shahobiddin shahriyor shahzod shakila shakti shakuntala shalewa shamsiddin shanaya shane shania
shankar shantanu shanti shaquille sharda sharmila sharon shashi shashikala shaun shawn shchastislav shchek sheela sheila shekoni sher sherly sherzod
shirley shishman shiv shivakari shobhana shodiyor shola shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shukrulloh shwet sibel
sibilla sibyla sibylle sico sicuro siddarth siddhi siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidor sidy siebe siem sien sienna
siep sieu sigebert sigfrid sigfrido sigismond sigismondo sigizmund sihab sihabeddin siham siir sijuade sil sila silantii silas silja siljan silke
silvan silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius simao simeon simeona
simeone simge simi similoluwa simina simion simisola simjanka simo simon simona simone simonetta simonida sina sinan sinasi sinem sinesio sinfronio
singh sinh sinica sinisa sinja sinkler sinklitikiia sinook sintia sir sire sireno siria siriano siricio sirineu sirio siro sirojiddin sirri siska sisto
sita sitara siti siuzana sixt sixte sixtine sixtus sjaak sjakie sjoerd sjors skaidrite skarlet skarleta skye sladana slamet slava slavcho slave slavek
slavena slavenka slaviboj slavibor slavica slavitsa slavjanka slavka slavko slavoboj slavoj slavoliub slavoljub slavomil slavomila slavomir slavomira
slavuta slawomir slobodan slobodanka sloka smaranda smeralda smiiana smil smiljana smilla smita smriti sname snejana snezana snezhana snizhan snizhana
snjezana soave sobeslav sobeslava sobit soccorso socrate soda sodiq sofe sofia sofian sofie sofiia sofija sofon sofron sofronia sofronie sofronij sohib
sokhna sokrat solange soledad soleh soline solocone sologub solomiia solomon solveig solveiga som soma somnath somu son sona sonchitsa songul sonia
sonja sonke soof sophia sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotir sotira souad soufiane souleymane sowande
spano spartaco spartak spasa spase spasena spela speranta speranza speranzio spidola spiridon spiro spirydion spomenka spytihnev srbo srboljub srebra
srebre srecko sredoje srna stamena stan stana stanca stancu stanimir stanislao stanislas stanislav stanislava stanislaw stanko stanley stasa stasta
staza stef stefan stefana stefania stefanie stefanii stefanija stefanka stefano steffen stefka stela stelian steliana steluta sten stepan stepana
stepanida stepanka stephan stephane stephanie stephen stevan steve steven stevo stijn stiliano stina stipan stipe stiriaco stjepan stoian stoilko
stojan stojanka stojche stojmen stojmena stojmir stojna stoyan stozhar strahinja strakhil strate stribor suat subhash subhashini subhasini subhi subodh
subomi sucheta suci sude sudeva sudi suelen suheyl suhrob sujata sukanya sukhwinder sukru sulaymon sule suleyman sulton suma suman sumayyah sumitra
sunay suncica sunil sunita suong surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanna susanne susheel sushil sushma suus
suyuna suzan suzana suzanne suze suzon svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svenja sverre
svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva sviatopolk sviatoslav sviatoslava svitlana sviturno swami swapnil swara
swarnalata swarup swassane sweta syahrini sybilla sydney sylva sylvain sylvestre sylvia sylviane sylvie sylwester sylwia szabolcs szczepan szofi szofia
szonja szymon tabea tabita tabris taceddin tacjana taddeo tade tadeas tadej tadija taha tahir tahsin tai taib taide taisia taisiia taiwo talat talay
talea talha talia talip talis talita talivaldis talrits tam tamang tamara tamas tamer tami tamia tamina tamino tammaro tammo tan tana tanas tancrede
tancredi taner tanguy tania tanirika tanja tanju tankred tansu tantri tanushree tanushri tanya tanyeli tapan tara taras tarcisio tari tarik tariq tarja
tarkan tarquinia tarsilla tarso tarun tasa tasdik tashko tasho taska taskin tasnim taswir tat tatana tatiana tatjana taufan taufik taurin tayfun tayler
taylor tayyar taziana taziano tazio tecla ted teddy tedi teea teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica temel
temelko temidayo temistocle temitope temjana teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosij teodosija
teodosio teodoto teodoz teodozie teofan teofil teofila teofilka teogene teohari teoman teona terenc terence terencius terencjusz terentii terenzio
teresa tereza tereze terezia terezie terezija tertuliano terzo tesauro tesfay tesfaye tesifonte tess tessa tetiana teudosia teun teunis tevfik tevhid
tezcan tezel tezer thac thach thai thais thalea thalia tham thang thanh thao thea theo theobald theodor theodora theodore theodorik theodose theodosie
theofan theofil theofila theophile theophraste theresa therese theu thi thiago thibault thibert thibo thien thierno thierry thies thieu thije thijmen
thijn thijs thilo thinh thirza tho thoa thoai thoi thom thomas thong thorben thore thorge thu thuan thuat thuc thuong thuy thuyet thy tia tiago tiara
tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tich tichomil tichomir tichon ticone tidiane tieme tiep tieu tihomir
tija tijana tijmen tijn tijs tikho tikhomir tikhon til tilen tillmann tim timbul timea timish timm timo timofei timofii timoleon timon timotei timotej
timoteo timoteus timothee timothy timur tin tina tinas tinca tincuta tine tinh tino tiphaine tira tirone tirta tirtayasa tirza tit titi titien titilayo
titilope titin tito titus tizian tiziana tiziano tizio tjark tjasa toai toan tobia tobias tobiasz tobiloba tobin toby tode todor todorka tohir toke
toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomaska tomasz tomaz tome tomi tomiloba tomislav tomislava
tomke tommaso tommy tomo tomori ton tonci toncica tone toni tonija tonka tonko tonnin tony toon tope tor torben tore torkvat torquato torsten tosca
tosco toska toussaint toyip tra trac trach tracy traian trajan trajanka trajche trajko tram tran trang tranh tranquillo trasea trena trendafilka tri
trien triet trieu trifon trifun trilochan trilochana trilok trilokanath trilokesh triloki trine trinh trisha trisho tristan tristano trofim trong
trpimir trpko tru truc trung truong truus tsabita tsara tseko tsveta tsvetan tsvetanka tsvetelina tsvetko tuan tuana tuba tudor tudora tudorita tudosia
tue tufan tugay tugba tugiman tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tunde tung tuong tur turan
turgay turgut turi turibio turkan turkay turker turkes turna turold tushar tussio tutku tuur tuy tuyen tuyet tverdislav tvorimir tvrtko twan tycho tygo
tyler tymon tymoteusz tyron tyrone ubaldo ubavka ubaydulloh ubertino uberto uche uchita uchqun uda udai udit udo ufuk ugis ugo ugolina ugolino
uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uli ulian uliana ulisse uliva ulker ulku ulpiano ulrich ulrico
ulrika ulstano ultimo ulus ulva ulvi ulviye ulya ulysse uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp
umut unal undine unggul unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urban urbano urdino urfon uriele urmila uros ursicio ursino
urska ursmaro ursula ursule usame usha usman usmon ustim ustin ustina usyi utama utku uttam uve uyen uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava
vadim vafo vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemar valdemara valdemars valente
valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano
valerico valerie valerii valeriia valerija valerijs valerio valeriu valery valfredo valfrido vali valtena valter valtr vanche vancho vanda vane vanesa
vanessa vang vangel vanh vania vanja vanna vanya varalakshmi varfolomei varlaam varo varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilii
vasilij vasilija vasilina vasilisa vasilka vasilko vasja vaska vasko vasliddin vasudev vasudeva vasudha vasundhara vasyl vatroslav vatslav vavrinec
veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vehbi veit vela velana velemir
veleslav veleslava veli velibor velichko velika velimir velimira velina velio velislav velislava veljan veljo venance venanzio vencel venceslao
venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venedikt venek venera veneranda venerando venere venerio veniamin venka venko
ventura venuse venusta venustiano venusto verano verda verdiana vere verecondo verena verenzio vergiliu verginia veriana verica veridiana verner vero
verona veronica veronika veronique veroslav veroslava verulo vesela veselin veselinka vesile veslava vesma vesna vespasiano vesper veta veysel veysi
vezio viacheslav vianney vic vica vicdan vicente vicentia vicentiu vicky victoire victorien victorin vid vida vidak vidhur vidhya vidiano vidoe vidone
vidor vidur vidya vien vienna viera vieroslava viet vieve viggo vigile vigo vijay vijeko vijolite vik vikentii viktor viktoria viktorie viktoriia
viktorija viktorin vildan vilem vilema vilemina vilena vilenina vilfredo vilhelmine viliam viliana vilibald viliberto vilina viljem vilma vilmar
vilmars vilmos vimal vimala viman vin vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinh
vinicio vinka vino vinsen vinz violante violet violeta violetta violette violina viorel viorela viorelia viorica vira virag virgil virgilio virgiliu
virgin virginia virginie virginiia virginio virman virone visarion viscardo vishnu vishwamitra visnja vissarion vissia vit vital vitale vitali vitalia
vitalico vitalie vitalii vitalijs vitalina vitaliy vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano
vittorio vitus vivaldo vive vivi vivian viviana viviane viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena
vladilen vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlas vlasta vlastimil vlastimila
vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu voislav vojdan vojdanka vojen vojin vojislava vojkan vojmil vojmir
vojmira vojslav vojslava vojtech vojteska vok volche voldemars volfango volfgang volkan volodimir volodislav volodymyr vong vorsila vosil voskresija
vratislav vratislava vratko vrinda vrund vseboj vsebor vsemil vserad vseslav vseslava vsevlad vsevolod vujadin vujica vuk vukan vukasin vukica vukota
vulmaro vulpiano vuong vuslat vyas vysheslav vytautas waclaw wadi wael wage wahyu wakiman wale waleed walenty walentyn walentyna waleran waleria
walerian walery walgierz walid walter waluyo waly wanda wandrille wanesa wang wani wannes waqila wardaya wardi warji warley warre warsa warsita warta
washington wasis wawan wawrzyniec wayan wei wellington wende wendy weronika wes wesley wessel wiara wibke widya wiebke wies wiktor wiktoria wilfryd
wilhelm wilhelmina willem willi william willie willy wincenty winda winston wira wirda wirginia wisnu witalis wladyslaw wlodzimierz wojciech wout
wouter wulan wulandari wuraola xalima xanana xander xanh xaver xaverie xaverius xavi xavier xaviere xem xenia xenie xenophon xiao xuan xuyen yaa yacine
yagiz yagmur yago yahya yahyo yakubu yalcin yalgin yaman yan yana yance yango yani yannic yannick yannik yannis yaprak yara yarah yaren yaroslav yasar
yasemin yasin yasmin yasmina yasmine yassin yassine yassir yavuz yaw yaya yejide yekta yelda yeliz yen yener yenthe yesim yessi yetkin yetunde yewande
yfke yigit yildirim yildiz yilmaz ying yinthe ylvi ylvie yoann yoga yogendra yogesh yoginder yohannes yolanda yolande yonas yonca yono yoqub yorbek
yordanka yoro yorqin yosef yosun younes youp yousef youssef youssou youssouph youssoupha yozida yoznur ysaline yseult yuce yucel yuksel yulia yuliana
yuliia yumni yun yuna yuni yunita yunus yuri yusuf yven yves yvette yvonne zabava zabedeo zabina zabir zaboj zaccaria zaccheo zachar zacharias
zachariasz zacharie zachary zache zaenab zafar zafer zafir zafirka zagorka zahar zaharia zahide zahir zahit zahra zaida zain zainab zaira zakaria
zakelina zakhar zakharii zakharij zakharinka zaki zakir zala zalan zalindra zama zamfir zamfira zamir zamira zan zaneta zanete zanis zanita zanna
zanobi zara zaraza zarije zarina zarko zaur zavida zavis zayd zayn zayniddin zbigniew zbislav zborislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska
zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravka zdravko zef zefiro zehra zejnep
zekai zekeriyya zekiye zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zelmir zelmira zeltite zemislav zena
zenaide zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zenovii zente zephirin zerrin zeteny zetico zev zeyd zeyneb zeynel zeynep
zhang zhanna zhivka zhivko zhozefina ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zile zilola zina zinaida zineb zinovia
zinovii zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyo zizi zlat zlata zlatan zlate zlatica zlatka zlatko
zlatomir zlatomira zlatuse zoe zoeva zoey zofia zofie zofija zohid zohir zoia zoilo zoja zokir zoltan zora zoran zorana zoremir zoreslav zoreslava
zorian zoriana zorina zoritsa zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr
zubite zuhal zulaikha zulal zuleyha zulfa zulfikar zumrut zuxra zuzana zuzanna zvenigor zvenimir zvenislav zvenislava zvezdana zvonimir zvonimira
zvonko zygmunt
`

/** Names that are ordinary words too. */
export const TWIJFELNAMEN = `
ace alba alma amber among anatolia angel august aurora bang bas bella ben bianca blessing bon bram cam can carmen celeste charity chase cherry
christian come comfort dag dame dan dat dean diep dies dona dora due dung eden faith favour fleur floor franc frank gift glen gloria grace grant guy
hang happiness hoc hong hung idea iris jack jade jay jean job joke joy juli june kader kees keet lang lap lapo lee li liet lin line ling long luna mama
man mare maria marine mark mason max mei mercy merel miles min nam nick nine noor norman nour nova olive onder orde paris patience peer perla precious
prima promise reis rob roman roos rose ruby said scott sep server skipped sky slaven song stale stella sterre storm success summer tea that the tien
ties till una valid van vega vera victor victoria viola vita wim wolf
`
