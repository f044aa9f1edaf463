// Names of places in the Netherlands: towns and villages, and regions, islands and quarters that people use as a place.
// Written from general knowledge. A name that is missing is still read behind a postcode or "te"; so is one that is not Dutch.

/** Towns and villages; `_` is a blank. */
const PLAATSEN = `
Aalsmeer Aalsmeerderbrug Kudelstaart Oude_Meer Rijsenhout Rozenburg Uithoorn De_Kwakel Amstelveen Ouderkerk_aan_de_Amstel Duivendrecht Diemen Amsterdam Schiphol Schiphol-Rijk Schiphol-Oost Hoofddorp Nieuw-Vennep Badhoevedorp Zwanenburg
Lijnden Halfweg Vijfhuizen Cruquius Burgerveen Leimuiden Leimuiderbrug Weteringbrug Buitenkaag Abbenes Lisserbroek Beinsdorp Zwaanshoek Boesingheliede Spaarndam Haarlemmerliede Haarlem Heemstede Bennebroek Bloemendaal Overveen Aerdenhout Vogelenzang Zandvoort Bentveld Santpoort
Velsen IJmuiden Driehuis Beverwijk Heemskerk Wijk_aan_Zee Castricum Uitgeest Akersloot Limmen Heiloo Egmond Egmond_aan_Zee Bergen Bergen_aan_Zee Schoorl Alkmaar Heerhugowaard Langedijk Broek_op_Langedijk Zuid-Scharwoude Noord-Scharwoude Oudorp Graft De_Rijp Middenbeemster Purmerend Edam Volendam Monnickendam Marken Landsmeer
Ilpendam Oostzaan Zaandam Zaanstad Koog_aan_de_Zaan Zaandijk Wormerveer Krommenie Assendelft Westzaan Wormer Jisp Hoorn Zwaag Blokker Enkhuizen Bovenkarspel Grootebroek Hoogkarspel Andijk Medemblik Wervershoof Opmeer Spanbroek Obdam Avenhorn Schagen Warmenhuizen Den_Helder Julianadorp Anna_Paulowna Breezand Middenmeer Wieringerwerf Hippolytushoef Den_Oever Texel Den_Burg
Hilversum Bussum Naarden Huizen Blaricum Laren Weesp Muiden Muiderberg Nederhorst_den_Berg Kortenhoef s-Graveland Loosdrecht Abcoude Baambrugge Vinkeveen Wilnis Mijdrecht De_Hoef Amstelhoek Waverveen Nes_aan_de_Amstel Almere Lelystad Dronten Biddinghuizen Swifterbant Emmeloord Urk Zeewolde Ens Marknesse Nagele Luttelgeest Kraggenburg
Utrecht De_Meern Vleuten Maarssen Breukelen Loenen Nieuwegein IJsselstein Houten Vianen Bunnik Odijk Zeist Driebergen Doorn Leersum Amerongen Rhenen Veenendaal Wijk_bij_Duurstede Bilthoven De_Bilt Maartensdijk Soest Soesterberg Baarn Eemnes Bunschoten Spakenburg Amersfoort Hoogland Leusden Woudenberg Scherpenzeel Renswoude Woerden Harmelen Montfoort Oudewater Linschoten Kamerik Zegveld Lopik
Alphen_aan_den_Rijn Alphen Boskoop Bodegraven Reeuwijk Gouda Waddinxveen Moordrecht Nieuwerkerk_aan_den_IJssel Zevenhuizen Moerkapelle Hazerswoude Hazerswoude-Dorp Koudekerk_aan_den_Rijn Benthuizen Zwammerdam Nieuwkoop Ter_Aar Langeraar Nieuwveen Zevenhoven Noorden Woubrugge Rijnsaterwoude Roelofarendsveen Oude_Wetering Nieuwe_Wetering Rijpwetering Oud_Ade Hoogmade Leiderdorp Leiden Oegstgeest Warmond Sassenheim Voorhout
Noordwijk Noordwijkerhout De_Zilk Hillegom Lisse Katwijk Rijnsburg Valkenburg Wassenaar Voorschoten Zoeterwoude Stompwijk Leidschendam Voorburg Den_Haag s-Gravenhage Scheveningen Rijswijk Delft Nootdorp Pijnacker Delfgauw Berkel_en_Rodenrijs Bergschenhoek Bleiswijk Zoetermeer Naaldwijk Wateringen Kwintsheul Monster Ter_Heijde s-Gravenzande De_Lier Maasdijk Honselersdijk Poeldijk Hoek_van_Holland Maassluis Vlaardingen Schiedam Rotterdam
Capelle_aan_den_IJssel Krimpen_aan_den_IJssel Krimpen_aan_de_Lek Ridderkerk Barendrecht Rhoon Poortugaal Hoogvliet Spijkenisse Hellevoetsluis Brielle Oostvoorne Rockanje Europoort Maasvlakte Middelharnis Sommelsdijk Goedereede Ouddorp Stellendam Oude-Tonge Dordrecht Zwijndrecht Hendrik-Ido-Ambacht Papendrecht Sliedrecht Alblasserdam Kinderdijk Gorinchem Leerdam Hardinxveld-Giessendam Schoonhoven Bergambacht Oud-Beijerland Puttershoek Strijen Numansdorp s-Gravendeel
Middelburg Vlissingen Goes Terneuzen Zierikzee Veere Domburg Westkapelle Yerseke Kapelle Kruiningen Krabbendijke Tholen Sint-Maartensdijk Hulst Sluis Oostburg Breskens Cadzand Axel Sas_van_Gent Renesse Burgh-Haamstede Kamperland
Breda Tilburg Eindhoven Den_Bosch s-Hertogenbosch Helmond Oss Roosendaal Bergen_op_Zoom Oosterhout Waalwijk Kaatsheuvel Dongen Rijen Gilze Etten-Leur Zundert Rucphen Sint_Willebrord Steenbergen Halsteren Hoogerheide Woensdrecht Zevenbergen Klundert Moerdijk Made Raamsdonksveer Geertruidenberg Drimmelen Werkendam Aalburg Heusden Drunen Vlijmen Rosmalen Vught Boxtel Best Son Nuenen Geldrop Mierlo Valkenswaard Waalre Veldhoven
Eersel Bladel Reusel Hapert Hilvarenbeek Goirle Oisterwijk Haaren Udenhout Schijndel Sint-Oedenrode Veghel Uden Volkel Zeeland Gemert Bakel Deurne Liessel Asten Someren Heeze Leende Budel Maarheeze Boxmeer Cuijk Grave Mill Sint_Anthonis Beers Berghem Heesch Nistelrode Bernheze
Maastricht Heerlen Sittard Geleen Kerkrade Landgraaf Brunssum Hoensbroek Nuth Beek Stein Elsloo Meerssen Gulpen Vaals Simpelveld Echt Susteren Maasbracht Roermond Swalmen Herten Linne Weert Nederweert Stramproy Heythuysen Roggel Haelen Panningen Helden Meijel Kessel Baarlo Venlo Blerick Tegelen Belfeld Arcen Velden Horst Sevenum Grubbenvorst Lottum America Meterik Venray Wanssum Meerlo Gennep Well Nieuw-Bergen Ottersum
Arnhem Nijmegen Ede Bennekom Lunteren Barneveld Voorthuizen Kootwijkerbroek Wageningen Renkum Oosterbeek Doorwerth Heelsum Velp Rheden Dieren Westervoort Duiven Zevenaar Didam s-Heerenberg Doetinchem Gaanderen Terborg Ulft Gendringen Aalten Winterswijk Lichtenvoorde Groenlo Eibergen Neede Borculo Ruurlo Lochem Vorden Zutphen Warnsveld Brummen Eerbeek Apeldoorn Beekbergen Ugchelen Vaassen Epe Heerde Hattem Wezep Elburg Nunspeet Harderwijk Ermelo Putten Nijkerk
Elst Bemmel Huissen Lent Gendt Angeren Zetten Heteren Druten Beuningen Wijchen Malden Groesbeek Tiel Culemborg Geldermalsen Zaltbommel Kerkdriel Hedel Beesd Buren Lienden Kesteren Opheusden Ochten Dodewaard Maurik
Zwolle Deventer Enschede Hengelo Almelo Oldenzaal Losser Haaksbergen Borne Delden Goor Rijssen Holten Nijverdal Hellendoorn Wierden Vriezenveen Tubbergen Ootmarsum Denekamp Vroomshoop Hardenberg Dedemsvaart Ommen Dalfsen Nieuwleusen Staphorst Hasselt Genemuiden Zwartsluis Steenwijk Giethoorn Vollenhove Kampen IJsselmuiden Raalte Heino Wijhe Olst Bathmen
Assen Emmen Hoogeveen Meppel Coevorden Klazienaveen Nieuw-Amsterdam Erica Emmer-Compascuum Ter_Apel Beilen Westerbork Borger Odoorn Gieten Rolde Vries Zuidlaren Eelde Paterswolde Roden Norg Peize Diever Dwingeloo Havelte Ruinen De_Wijk Zuidwolde Schoonoord Sleen Dalen
Groningen Haren Hoogezand Sappemeer Veendam Wildervank Pekela Oude_Pekela Nieuwe_Pekela Winschoten Scheemda Finsterwolde Bellingwolde Stadskanaal Musselkanaal Onstwedde Vlagtwedde Appingedam Delfzijl Farmsum Loppersum Bedum Winsum Uithuizen Uithuizermeeden Eemshaven Warffum Leens Ulrum Zuidhorn Grootegast Marum Leek Tolbert Slochteren Siddeburen Ten_Boer
Leeuwarden Sneek Drachten Heerenveen Harlingen Franeker Bolsward Workum Makkum Stavoren Lemmer Joure Balk Sloten Dokkum Kollum Buitenpost Surhuisterveen Burgum Gorredijk Oosterwolde Wolvega Appelscha Noordwolde Grou Akkrum Sint_Annaparochie Stiens Dronrijp Berlikum Terschelling Vlieland Ameland Schiermonnikoog West-Terschelling
`

/** Regions, provinces, islands and quarters: a place, but no town of an address; `_` is a blank. */
const STREKEN = `
Limburg Brabant Noord-Brabant Gelderland Overijssel Drenthe Friesland Flevoland Noord-Holland Zuid-Holland Westland Betuwe Veluwe Achterhoek Twente Bollenstreek Haarlemmermeer Kennemerland West-Friesland Zaanstreek Waterland Gooi Randstad Amstelland Groene_Hart Peel Noordoostpolder Hoeksche_Waard Walcheren Zeeuws-Vlaanderen
Hornmeer Stommeer Oosteinde Nieuw-Oosteinde Westeinderplassen Greenpark Bijlmer Bovenkerk Westwijk Bankras Toolenburg Overbos Floriande Schalkwijk Slotervaart Osdorp Nieuw-West Amsterdam-Zuidoost Zuidoost Amsterdam-Noord Binnenstad Schilderswijk Kanaleneiland Overvecht Lombok Feijenoord Charlois Transvaal Woensel Malburgen Westpoort Sloterdijk
`

interface Plaatsnamen {
  /** Folded name → as written, for towns and for regions. */
  plaatsen: Map<string, string>
  streken: Map<string, string>
  /** First folded word of the names of more words → most words in such a name. */
  langste: Map<string, number>
}

let namen: Plaatsnamen | null = null

/** The names by their folded words joined with a blank; built at the first call. */
export function readPlaatsnamen(): Plaatsnamen {
  if (namen) return namen
  const plaatsen = new Map<string, string>()
  const streken = new Map<string, string>()
  const langste = new Map<string, number>()
  for (const [tekst, map] of [
    [PLAATSEN, plaatsen],
    [STREKEN, streken],
  ] as const) {
    for (const ruw of tekst.trim().split(/\s+/)) {
      const naam = ruw.replaceAll('_', ' ').replace(/^s-/, "'s-")
      const sleutel = naam.toLowerCase().replace(/^'/, '')
      map.set(sleutel, naam)
      const [eerste = '', ...rest] = sleutel.split(' ')
      langste.set(eerste, Math.max(langste.get(eerste) ?? 0, rest.length + 1))
    }
  }
  namen = { plaatsen, streken, langste }
  return namen
}

/** Places that are also ordinary words, names or countries: in running text they need more than a preposition. */
export const DUBBELZINNIG = new Set(
  'best son beek stein well bergen made horst elst haren buren echt velden grave mill zeeland alphen dalen vries lent erica america axel balk sloten hasselt delden laren putten hulst sluis goes urk peel gooi marken kapelle monster noorden ens epe ede leek oss dieren duiven beers stein kessel helden herten linne baarlo norg rolde goor losser borne borger olst budel haaren asten echt deurne weert wijhe velp lisse leiden huizen houten zeist soest doorn vianen rhenen hoek lombok transvaal binnenstad waterland'.split(
    ' ',
  ),
)
