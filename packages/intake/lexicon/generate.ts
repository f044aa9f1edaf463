// Writes src/voornamen.ts: first names by which persons.ts knows a name from a word. Run by hand after a change:
//   node packages/intake/lexicon/generate.ts
// Source: the locales of @faker-js/faker (MIT), a development dependency that the product never loads.
import { writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'

const TALEN = [
  'nl',
  'nl_BE',
  'pl',
  'ro',
  'ro_MD',
  'hu',
  'uk',
  'ru',
  'tr',
  'vi',
  'en_NG',
  'yo_NG',
  'en_GH',
  'it',
  'pt_BR',
  'pt_PT',
  'es',
  'de',
  'fr',
  'fr_SN',
  'sk',
  'cs_CZ',
  'hr',
  'lv',
  'sr_RS_latin',
  'id_ID',
  'ne',
  'en_IN',
  'sl_SI',
  'uz_UZ_latin',
  'mk',
  'az',
] as const

/** Names that the locales lack or have in another script: Arabic, Bulgarian, Filipino, Eritrean, Ghanaian, Chinese, Brazilian. */
const EIGEN = `Ahmed Ahmad Mohamed Mohammed Muhammad Mohammad Ali Omar Youssef Yusuf Yousef Ibrahim Khaled Khalid Hassan Hussein Hamza Bilal Ilyas Ismail Mustafa Mehdi Rachid Said Samir Karim Nabil Tarik Tariq Walid Zakaria Anwar Amin Amina Aicha Fatima Fatma Khadija Layla Leila Mariam Maryam Nadia Naima Noor Nour Rania Samira Sara Yasmin Yasmina Zahra Zineb Soufiane Ayoub Anas Rayan Ryan Sofian Yassin Yassine Hicham Jamal Farid Farida Hanan Imane Ikram Salma Siham Abdel Abdul Abdullah Abdi Aziz Faisal Bashir Jamila Rashid Waleed Mahmoud Mahmud Nasser Osama Adnan Basel Bassam Fadi Firas Ghassan Hani Jaber Louay Majd Rami Rima Tamer Wael Yaman
Georgi Dimitar Ivan Stoyan Plamen Todor Krasimir Vasil Hristo Nikolay Nikolai Petar Petya Mariya Desislava Ivanka Elena Rositsa Yordanka Gergana Silvia Mihaela Aleksandar Boyan Borislav Mehmed Mihail Veselin Zlatko Zdravko Rumen Radka Stefka Tsvetelina Costel Ionut Marius Gheorghe Vasile Florin Cosmin Razvan Catalin Bogdan Mircea Viorel Sorin Dorin Ilie Danut
Maricel Rosalie Jocelyn Marites Rowena Analyn Jennelyn Cherry Rodel Rommel Jomar Arnel Reynaldo Grace Precious Blessing Joy Gift Faith Favour Happiness Patience Comfort Mercy Charity Success Kwame Kofi Kwabena Kojo Kwaku Yaw Ama Akosua Abena Adwoa Esi Efua Chidi Emeka Ngozi Chioma Osas Osaro Efosa Isoken Uche Tunde Segun Yonas Tesfay Tesfaye Haben Selam Semhar Abraham Filmon Merhawi Natnael Samuel Mebrahtu Berhane Kidane Eden Rahel Bereket Yohannes Senait Saba
Wei Ming Li Xiao Ying Fang Hui Jing Ling Mei Min Yan Yun Zhang Wang Chen Lin Hong Tuan Linh Thao Huong Thuy Trang Nga Phuong Minh Hoang Duc Dung Hieu Hung Thanh Nam Camila Jessica Anderson Larissa Thiago Wellington Rafaela Bruna Vanessa Wesley Dewi Hendra Siti Putri Wayan Ketut Bikash Prakash Suresh Ramesh Rajesh Sunil Sanjay Ravi Deepak Gurpreet Harpreet Jaspreet Manpreet Balwinder Sukhwinder Singh Kaur Tamang Sita Gita Maya
Iryna Oksana Halyna Olena Olha Natalia Nataliia Svitlana Tetiana Yulia Yuliia Kateryna Vitaliy Vitalii Oleksandr Serhii Sergiy Andriy Andrii Mykola Maksym Bohdan Dmytro Volodymyr Vasyl Yaroslav Ihor Taras Roman Ruslan Rustam Aleksei Alexei Dmitri Sergei Yuri Igor Oleg Vadim Nikita Darius Tomas Mindaugas Gintaras Vytautas Ramunas Jurgita Rasa Agnieszka Danuta Andrzej Krzysztof Zbigniew Grzegorz Wojciech Slawomir Jaroslaw Dariusz Mariusz Przemyslaw Bozena Grazyna Malgorzata Katarzyna Jolanta Beata Iwona Aneta Edyta
Sem Daan Bram Luuk Thijs Finn Levi Milan Jayden Noud Mees Lars Stijn Tijn Dylan Kevin Mike Ricardo Danny Johnny Jeffrey Patrick Dennis Ronald Roy Rob Ruud Henk Piet Wim Gerrit Joop Kees Sjaak Sjakie Joe Johan Cor Dirk Aad Arie Teun Wouter Edwin Erwin Marcel Maikel Mitchell Jordy Kai Jip Djay Noelle Lotte Fleur Sanne Femke Anouk Esmee Iris Isa Lieke Maud Merel Nina Puck Sterre Wendy Petra Marjolein Monique Yvonne Ingrid Anja Joke Ria Truus Gerda Greet Corrie Willie Chantal Priscilla Samantha Kimberly Melissa Denise Demi Kim Naomi Romy Shanti Shirley Sharon Cynthia Jennifer Destiny Romano Chayenne Shanaya Dion Jason Justin Damian Kiara Jaylen Tim Tom Thomas Lucas Luca Liam Tyrone Dwayne Rico Marlon Angelo Giovanni Diego Santino Romeo Jermaine Quincy Shaquille Delano Winston Rayen Aymen Ziyad Amir Arash Reza Hodan Fatoumata Mariama Aminata Ousmane Mamadou Ibrahima Moussa Lamin Ebrima Abdoulaye Hamid Nasir Zahir Yasmina Samira Nawal Souad Hafsa Zsofia Bence Ewa Dorin Mihai Andrei Silvia Liza Anastasia Bogdana Bianca Kevin`

const CYRILLISCH: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ѓ: 'gj',
  ќ: 'kj',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  ј: 'j',
  ѕ: 'dz',
}
const fold = (s: string) =>
  [...s.toLowerCase()]
    .map((c) => CYRILLISCH[c] ?? c)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')

/** Names that are ordinary Dutch or English words: as a capital in mid-sentence they may be a name, at the beginning never. */
const WOORDEN = new Set(
  'de het een er kan kas auto geld nacht dag mei wil door roos bas bloem bram joke kees zo nu daar hier dan toen als maar dus en of met van op in uit aan bij om te is was zijn haar hij zij wij ik u men wie wat die dat deze dit may june april august will mark rose grace joy faith hope charity mercy patience comfort gift blessing precious success happiness favour art bill rich max iris fleur merel sterre eden noor nour nam hung min li ling lin hong dung song long van an ten ter ben wim rob cherry daily sunny honey star jade ruby amber crystal dawn summer autumn winter lente zomer storm wolf beer leeuw bos berg koning prins hof jong lang kort groot klein roman norman christian victor angel princess prince king baron major ace chance chase clay dale dean drew earl forest frank gene glen grant guy hunter jack jay jean jewel lance lane lee mason miles nick noble north page paris pat ray reed rex rob rusty scott sky skip storm tanner trace trinity troy ty wade ward west woody camp cash cannon alba alma aurora bianca carmen celeste concept delta dona dora gloria luna mare marine maria media nova olive perla petit sol stella terra vera victoria vita viola vrij vast wit zwart rood blauw goed beste dag avond ochtend morgen alle allen ander anders zeker sinds tot heel echt veel weer nog steeds ooit nooit soms vaak altijd wel niet geen ja nee ook al naar over onder boven achter voor tegen tussen zonder tijdens volgens omdat terwijl zodat want hoe waar waarom wanneer welke man vrouw jongen meisje kind baas heer mevrouw vriend oom tante broer zus vader moeder zoon dochter politie gemeente nieuw oud laat vroeg mooi lief adres naam nummer kamer huis straat weg plein werk loon can bang reis vega tien lap till liet dies idea cam hang ties job kader juli prima diep mama papa opa oma keet bon anatolia slaven dame mat tas mus dal mol tel mini bella arts boer haven heide vos the that line server come said due orde floor nine franc among valid hoc sep skipped lapo stale peer promise sal ren sen dok hol kil bal pil sar tar mar ger bor dor nor ene toe laat ora una sea tea trees'.split(
    /\s+/,
  ),
)

const namen = new Set<string>()
for (const taal of TALEN) {
  const lijst = allLocales[taal]?.person?.first_name
  for (const soort of ['generic', 'female', 'male'] as const)
    for (const naam of lijst?.[soort] ?? []) for (const deel of naam.split(/[\s-]/)) add(deel)
}
for (const naam of EIGEN.split(/\s+/)) add(naam)

function add(naam: string): void {
  const vorm = fold(naam)
  if (/^[a-z']{3,14}$/.test(vorm) || vorm === 'li') namen.add(vorm)
}

const zeker = [...namen].filter((n) => !WOORDEN.has(n)).sort()
const twijfel = [...namen].filter((n) => WOORDEN.has(n)).sort()
/** Names in rows, so that a change shows as a line. */
const rows = (lijst: string[]) => {
  const regels: string[] = []
  let regel = ''
  for (const naam of lijst) {
    if (regel.length + naam.length > 150) {
      regels.push(regel)
      regel = ''
    }
    regel += regel ? ` ${naam}` : naam
  }
  return [...regels, regel].join('\n')
}

writeFileSync(
  new URL('../src/voornamen.ts', import.meta.url),
  `// First names, folded (lower case, no accents). Made by lexicon/generate.ts from the locales of @faker-js/faker (MIT,
// https://fakerjs.dev, copyright Faker contributors) and a list of our own. A name in it is a hint and never enough by itself.

/** Names that are no ordinary Dutch or English word. */
export const VOORNAMEN = \`
${rows(zeker)}
\`

/** Names that are ordinary words too. */
export const TWIJFELNAMEN = \`
${rows(twijfel)}
\`
`,
)
