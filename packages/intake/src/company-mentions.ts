// Names of companies without a capital: between quotes or behind their trade.
import { isWithoutCapitals } from './capitals.ts'
import { BRANCHE } from './company-words.ts'
import { AANHALING, type Eigennaam } from './proper-names.ts'
import type { Woorden } from './words.ts'

/** "restaurant 'de gouden lepel'", "nagelstudio diamond nails": a name in small letters, behind its trade. */
export function findAangehaald(woorden: Woorden): Eigennaam[] {
  const { lijst } = woorden
  const uit: Eigennaam[] = []
  const kleineLetters = isWithoutCapitals(woorden)
  for (let i = 1; i < lijst.length - 1 && uit.length < 50; i++) {
    if (!BRANCHE.has(lijst[i - 1]!.vorm)) continue
    if (AANHALING.test(lijst[i]!.vorm) && lijst[i + 1]!.soort === 'woord' && !lijst[i + 1]!.hoofdletter) {
      let tot = i + 2
      while (tot < i + 7 && lijst[tot]?.soort === 'woord') tot++
      if (AANHALING.test(lijst[tot]?.vorm ?? '')) uit.push({ van: i + 1, tot, aangehaald: true, vooraan: false })
    } else if (
      lijst[i]!.soort === 'woord' &&
      !lijst[i]!.hoofdletter &&
      lijst[i + 1]!.soort === 'woord' &&
      !lijst[i + 1]!.hoofdletter &&
      lijst[i]!.zin === lijst[i + 1]!.zin &&
      NAAM_ALS_WOORD.test(lijst[i + 1]!.vorm) &&
      lijst[i]!.vorm.length > 3
    ) {
      uit.push({ van: i, tot: i + 2, aangehaald: false, vooraan: false })
    } else if (kleineLetters && ALTIJD_NAAM.test(lijst[i - 1]!.vorm)) {
      let tot = i
      while (
        tot < i + 4 &&
        lijst[tot]?.soort === 'woord' &&
        lijst[tot]!.zin === lijst[i - 1]!.zin &&
        (tot === i || !EINDE_NAAM.test(lijst[tot]!.vorm)) &&
        !GEEN_BEGIN.test(lijst[tot]!.vorm)
      )
        tot++
      if (tot > i && !/^(?:de|het|van|der|den|'t)$/.test(lijst[tot - 1]!.vorm)) uit.push({ van: i, tot, aangehaald: false, vooraan: false })
    }
  }
  return uit
}
/** Trades that in small letters are followed by their name, and seldom by more of the sentence. */
const ALTIJD_NAAM =
  /^(?:uitzendbureau|klusbedrijf|schoonmaakbedrijf|bouwbedrijf|aannemersbedrijf|stukadoorsbedrijf|schildersbedrijf|sloopbedrijf|transportbedrijf|koeriersbedrijf|kwekerij|tuinderij|nagelstudio|nagelsalon|massagesalon|beautysalon|kapsalon|restaurant|hotel|cafe|snackbar|pizzeria|bakkerij|slagerij|carwash|garage|hoveniersbedrijf|zorgbureau|stichting|firma)$/
const GEEN_BEGIN =
  /^(?:in|op|aan|bij|met|en|of|die|dat|waar|te|ook|is|was|wordt|werd|heeft|had|naar|uit|om|door|maar|want|als|zit|zat|staat|stond|ligt|hier|daar|er|naast|achter|tegenover|wat|ik|hij|ze|zij|we|wij|moet|komt|gaat|doet|zijn|haar|hun|per|vlakbij|langs|niet|geen|zegt|volgens)$/
const EINDE_NAAM = /^(?:voor|tot|over|onder|zonder|tegen|sinds|vanaf|omdat|terwijl|gezien|gewerkt|werkt|werken|woont|wonen)$/

/** Of what companies call themselves, the words that mean nothing else in Dutch. */
const NAAM_ALS_WOORD =
  /^(?:nails|beauty|lashes|services|service|cleaning|staffing|logistics|flex|flowers|plants|growers|company|trading|carwash|express|delivery|solutions|group|spa|wellness)$/
