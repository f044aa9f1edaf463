// The words of delivery reports, folded (lower case, no accents): data for bounce. Each row is one reason with the
// enhanced status code (RFC 3463) that says it; class 5 is written, a temporary error becomes 4.

/** Reasons in the order in which they are looked for: the particular before the general. */
export const REASONS: readonly (readonly [detail: string, pattern: RegExp])[] = [
  [
    '2.2',
    /mailbox size|mailbox (?:is )?(?:full|over ?(?:its )?(?:quota|limit)|exceed|for .{1,60} is full)|over ?quota|overquota|quota (?:has been )?exceeded|exceed(?:s|ed|ing)? (?:its |their |the |his |storage |disk |mailbox |user )*(?:quota|storage|allotted|mailbox size)|(?:mail)?box(?:es)? (?:has )?exceeded|user (?:is )?over (?:the )?quota|disk quota|storage (?:quota|limit|allocation)|not enough (?:storage|disk|space)|insufficient (?:system )?(?:storage|disk|space)|(?:postvak|mailbox|brievenbus) (?:van de ontvanger |van de geadresseerde )?(?:is |zit )?vol|postvak.{0,40}(?:vol|limiet)|postfach.{0,40}(?:voll|uberfullt)|boite.{0,30}(?:pleine|saturee)|buzon.{0,30}(?:lleno|excedido)|casella.{0,40}piena|mailfolder is full|inbox (?:is )?full|account is (?:over|full)|full mailbox|no space left|maildir .{0,30}over|quotum|too much mail in mailbox|errormailboxfull|storedrv.{0,80}quota/,
  ],
  [
    '3.4',
    /message (?:is )?(?:too (?:large|big|long)|size (?:exceed|violation|is larger))|exceed(?:s|ed)? (?:the )?(?:maximum |fixed |size |message ){0,6}(?:size|limit for (?:a )?message)|size (?:limit )?exceed|too large|bericht is te groot|nachricht ist zu gro|message file too big|exceeds size limit|larger than the .{0,40}limit|body too (?:long|big)/,
  ],
  [
    '2.1',
    /mailbox (?:is )?(?:disabled|inactive|unavailable for this|currently unavailable|suspended|locked|blocked|closed|deactivated|expired)|(?:user|account|recipient|address|e?mail ?box|mailbox|inbox).{0,60}(?:has been |is |was )(?:temporarily )?(?:disabled|inactive|suspended|deactivated|locked|blocked|closed|expired|discontinued|terminated|frozen)|account (?:disabled|inactive|suspended|closed|expired)|disabled (?:user|account|recipient)|user is inactive|not active|postvak is (?:uitgeschakeld|inactief|gedeactiveerd)|konto.{0,20}(?:deaktiviert|gesperrt)|compte.{0,20}(?:desactive|suspendu)|mailbox not available/,
  ],
  [
    '1.6',
    /(?:user|recipient|mailbox|address|account) (?:has )?(?:been )?moved|no longer (?:valid|in use|used|available|works?|employed|with)|has moved to|(?:is|are) not longer|heeft .{0,40}verlaten|niet meer (?:in gebruik|werkzaam|geldig|actief)|nicht mehr (?:gultig|aktiv|erreichbar)|this address is no longer/,
  ],
  [
    '1.8',
    /sender (?:domain|address).{0,40}(?:not exist|not found|does not resolve|unresolv|must resolve|rejected.{0,20}domain not found)|domain of sender address .{0,100}does not (?:exist|resolve)|sender verify failed|cannot resolve (?:your|sender) domain/,
  ],
  [
    '1.2',
    /host (?:or domain name )?(?:unknown|not found)|(?:domain|host) (?:name )?(?:\S{1,80} )?(?:not found|does not exist|doesn'?t exist|not exist|is invalid|unknown)|unknown (?:host|domain)|no such (?:domain|host)|unrouteable (?:mail )?(?:address|domain)|unroutable|no mx (?:or a )?records?|bad (?:destination )?(?:host|domain)|nxdomain|couldn'?t find any host|illegal host|name service error|domain name not found|(?:domein|doeldomein).{0,60}(?:bestaat niet|niet gevonden|onbekend)|dns (?:domain|-?name).{0,50}(?:does not exist|not found)|invalid domain|no route to domain|null mx|does not accept mail|mail server.{0,40}not found|unable to (?:look ?up|resolve)|non-?existent domain|host could not be found/,
  ],
  [
    '4.6',
    /hop count|(?:mail|routing|message)? ?loop(?:s)?(?: detected|ing| back|$)|too many (?:hops|received)|loop detected|forwarding loop|mail loop|lus gedetecteerd/,
  ],
  [
    '4.7',
    /(?:delivery|message|retry|retry time|time ?out|delivery time).{0,30}(?:expired|exceeded|not reached for any host after)|time(?:d)? (?:limit )?expired|has (?:been in|exceeded).{0,40}(?:queue|time)|too (?:old|long) (?:in|on) (?:the |this )?queue|queued? (?:too long|time)|could not be delivered (?:for|within|after) .{0,40}(?:hours|days|minutes)|(?:for|within|binnen|na) (?:the (?:past|last) )?\d{1,4} (?:hours|days|uur|dagen|stunden|tage|seconds)|message expired|verlopen|retry timeout/,
  ],
  [
    '7.1',
    /relay(?:ing)? (?:is )?(?:not (?:permitted|allowed|authori[sz]ed)|denied|access denied|prohibited)|relay(?:ing)? (?:access )?denied|not (?:permitted|allowed|authori[sz]ed) to (?:relay|send)|unable to relay|cannot relay|we do not relay|no relay|rcpthosts|(?:considered|identified|detected|classified|marked|rejected|blocked|looks like|suspected|contains|for|as|is|probable|probably) (?:as |like |being |unsolicited )?(?:spam|junk|uce|bulk|unsolicited|virus|malware|phish)|spam (?:message|detected|content|mail|filter|score|rejected|source|reject)|anti-?spam|black ?list|block ?list|blocked (?:by|using|due|for|because|from)|(?<!not )listed (?:in|by|at|on)|dnsbl|\brbl\b|spamhaus|spamcop|sorbs|barracuda|poor reputation|reputation|(?:dmarc|spf|dkim|sender ?id).{0,60}(?:fail|reject|policy|not|violation|denied)|polic(?:y|ies)|prohibited|access denied|toegang geweigerd|not authori[sz]ed|unauthori[sz]ed|permission|restrict|rejected (?:by|due|for|because|message|content)|content (?:rejected|filter|violation|denied|not accepted)|refused (?:by|due|mail)|administrative prohibition|reverse dns|\bptr\b|helo.{0,40}(?:reject|invalid|denied|fqdn|does not|refused)|your (?:ip|host|server|mail).{0,60}(?:block|reject|list|refus|ban)|banned|message (?:was )?(?:rejected|refused|blocked)|virus|spam|geblokkeerd|geweigerd|sending limits|not accept(?:ed|ing)? (?:mail|messages?|connections) from/,
  ],
  [
    '1.1',
    /(?:user|recipient|mailbox|account|address|addressee|e-?mail|destinataire|username|local part|alias|name|person|mail ?drop|inbox|rcpt|destination|subscriber|login|id|contact)s?.{0,80}(?:unknown|not (?:be )?found|(?:does|do|did|is|was|are|could|can) ?n[o']t (?:currently )?(?:exist|known|recogni[sz]ed|valid|found|here|listed|available|a (?:valid|known)|be (?:found|resolved|located|reached))|not exist|doesn'?t (?:exist|have)|invalid|not (?:known|listed|recogni[sz]ed|valid|our (?:customer|user)|in|on|a valid|resolved|unique)|unavailable|rejected|undeliverable|non-?existent|nonexistant|no longer|not local|wrong|isn'?t)|unknown (?:user|recipient|mailbox|address|account|local|rcpt|or (?:illegal|invalid)|to)|no such (?:user|recipient|mailbox|address|account|person|name|local|alias|e-?mail|id|addressee)|no (?:mailbox|account|user|such|valid recipients?|one) (?:here|by|with|called|found|of|in|specified|for|exist)|invalid (?:recipient|user|mailbox|address|account|rcpt|e-?mail|destination)|illegal (?:alias|user|recipient)|bad (?:recipient|destination mailbox|address|user|username)|doesn'?t have (?:an?|a .{1,40}) account|not (?:a )?(?:known|valid|local) (?:user|recipient|mailbox|address|account)|nobody (?:here )?(?:by|with)|addressee unknown|can'?t (?:find|create).{0,40}(?:user|mailbox|account)|(?:gebruiker|geadresseerde|ontvanger|adres|postvak|mailadres|account|e-?mailadres).{0,80}(?:onbekend|niet gevonden|bestaat niet|niet bekend|ongeldig|kan niet worden gevonden|niet bestaat|kon niet worden gevonden)|onbekende (?:gebruiker|geadresseerde|ontvanger)|(?:empfanger|benutzer|adresse|postfach|adressat).{0,80}(?:unbekannt|nicht gefunden|existiert nicht|ungultig|nicht vorhanden|nicht bekannt)|(?:destinataire|utilisateur|adresse|boite).{0,80}(?:inconnue?|introuvable|n'?existe pas|invalide)|(?:usuario|destinatario|direccion|buzon|cuenta).{0,80}(?:desconocid|no existe|no encontrad|invalid|inexistente)|(?:utente|destinatario|casella|indirizzo).{0,80}(?:sconosciut|non esiste|inesistente|non trovat)|adr(?:ess)? not found|5\.1\.10|recipnotfound|resolver\.adr|ex(?:change)?recipnotfound|mailbox unavailable|user_unknown|account does ?n[o']t exist|verify address|not in (?:my|our) (?:user|address)|wasn'?t found at|\bunknown\b.{0,20}user|not our customer|does not like recipient|(?:delivery to|recipient|address) .{0,60}rejected/,
  ],
  ['7.1', /\b(?:blocked|denied|rejected|refused by)\b/],
  [
    '4.1',
    /connection (?:was )?(?:refused|timed? ?out|failed|could not be)|connect(?:ion)? to .{0,120}(?:timed? ?out|refused|failed|error)|no route to host|network (?:is )?unreachable|host (?:is )?(?:unreachable|down|not reachable)|(?:could ?n[o']t|cannot|unable to|failed to|can'?t) (?:establish|make|open|connect|contact|reach).{0,60}(?:connection|host|server|smtp|destination|remote)?|operation timed out|timed? ?out|not respond(?:ing)?|no answer from host|deferred|server.{0,60}(?:not|didn'?t|doesn'?t) (?:respond|answer|reply)|reageert niet|verbinding.{0,40}(?:geweigerd|mislukt|verbroken)|geen verbinding|retry time not reached/,
  ],
  [
    '4.2',
    /(?:connection|conversation|lost|session).{0,40}(?:dropped|lost|closed|reset|broken|aborted|died)|lost connection|broken pipe|connection reset|unexpectedly/,
  ],
  [
    '4.3',
    /(?:dns|name ?server|nameserver|domain name).{0,40}(?:fail|error|problem|lookup|temporar|timeout)|name server: .{0,60}host name lookup failure|host name lookup/,
  ],
  ['5.2', /syntax error|command (?:not |un)(?:recognized|recognised|implemented)|bad (?:command|sequence)|unrecognized command/],
  [
    '1.3',
    /bad (?:address )?syntax|malformed (?:address|recipient)|syntax error in (?:address|recipient)|address (?:syntax|format|invalid)/,
  ],
  [
    '3.2',
    /(?:service|server|system) (?:is )?(?:temporarily |currently )?(?:not available|unavailable|busy|not accepting|overload|down|shutting)|try again later|please try (?:again )?later|temporar(?:y|ily)|too (?:busy|many connections)|greylist|gr[ae]y-?list|resources|local (?:configuration|error)|internal (?:server |software )?error|configuration (?:error|problem)|maintenance/,
  ],
]

/** Subjects of delivery reports, folded and anchored at the start. */
export const BOUNCE_SUBJECT =
  /^(?:re: |fwd?: |\[[^\]]{1,30}\] ?|\*{1,5}[a-z]{1,10}\*{1,5} ?)?(?:undeliver(?:able|ed)|undelivered mail|undeliverable mail|returned mail|return(?:ed)? (?:e-?mail|message|to sender)|mail delivery (?:failed|failure|error|system|status|problem|subsystem|report|notification|delayed)|mail delivery|(?:mail|message|e-?mail)(?: system)? (?:status|returned|error|failure|undeliverable|failed|not delivered|delayed|delivery)|delivery (?:status notification|failure|failed|notification|error|report|problem|problems|has failed|unsuccessful|delayed|attempt|incomplete|status)|failure (?:notice|delivery|notification|delivering)|failed (?:delivery|mail|to deliver|message|recipient)|mailer-daemon|mail error|mail failure|mail (?:could not|cannot)|non-?deliver(?:y|able)|not delivered|nondeliverable|ndr|rejected mail|message (?:you sent )?(?:blocked|could not|undeliverable|delivery)|permanent delivery failure|permanent fail|warning: (?:message|could not|mail)|warning - delayed|delayed mail|could ?n[o']t (?:be )?deliver|cannot deliver|unable to deliver|unzustellbar|zustellung|unzustellbare|mail-zustellung|nachricht (?:nicht|konnte)|onbestelbaar|niet bezorgd|niet bezorgbaar|bezorging (?:van|mislukt|is mislukt|vertraagd)|bezorg(?:fout|status|ing mislukt)|vertraagd: |vertraging bij|uw bericht (?:aan|kon|kan|is niet|werd niet)|fout bij (?:bezorg|afleveren|verzenden)|mislukte bezorging|retour (?:afzender|mail)|aflevering (?:mislukt|vertraagd)|niet afgeleverd|non remis|non delivre|echec (?:de|d)|message non (?:distribue|remis|delivre)|courrier non (?:distribue|remis)|remise (?:differee|retardee|impossible)|notification d'?etat|avis de non|rapport de non|no se (?:puede|pudo|ha podido)|no entregado|mensaje no|correo (?:devuelto|no)|devuelto|error (?:de entrega|en)|notificacion de|non recapitabile|mancata consegna|messaggio non|impossibile recapitare|recapito|avviso di mancato|nao entregue|falha (?:na|de) entrega|mensagem (?:nao|devolvida)|notificacao de|ikke levert|kan ikke leveres|ej leverera|olevererbart|leveransfel|niedostarcz|nie dostarczono|zwrot|nedorucitelne|nedoruceno|недоставлен|доставка|не доставлено|kezbesithetetlen|kezbesitesi|teslim edilemedi|配信|送信|退信|系统退信)/

/** What only a mail system writes in the body, folded. One of these beside a sign of the sender, or two of them, makes a report. */
export const BOUNCE_BODY: readonly RegExp[] = [
  /(?:could not|cannot|couldn'?t|can'?t|can not|was not|wasn'?t|not) be(?:en)? (?:delivered|sent|reached)/,
  /(?:delivery|mail) (?:to|of).{0,120}(?:failed|has failed|permanently|delayed|unsuccessful)/,
  /this is (?:the (?:mail|postfix|qmail|mdaemon|email|e-mail|mail delivery|mail system)|an automatically generated delivery status|a permanent error|a warning|the qmail)/,
  /permanent (?:fatal )?(?:error|failure)s?|fatal errors|undeliverable|undelivered|transcript of session|diagnostic (?:information|code)/,
  /mail (?:delivery )?(?:system|subsystem|daemon)|message (?:header|headers) follow|original message (?:follows|headers|is attached)|unsent message|returned message|copy of the (?:message|headers)|below this line/,
  /did not reach|failed to (?:reach|deliver)|unable to deliver|address(?:es)? (?:had|failed)|following (?:recipient|address|organi[sz]ation|destination|message|user)|failed recipient|could not deliver|was(?: not|n'?t) delivered|not delivered|non-?delivery/,
  /(?:kan|kon|konden|is|werd|kunnen) niet (?:worden )?(?:bezorgd|afgeleverd|verzonden|bereikt)|bezorging.{0,80}(?:mislukt|vertraagd)|onbestelbaar|volgende (?:ontvanger|geadresseerde|adres)/,
  /konnte.{0,80}(?:nicht )?(?:zugestellt|ubermittelt|ausgeliefert)|zustellung.{0,60}fehlgeschlagen|folgende(?:n|r)? (?:empfanger|adress)/,
  /n'?a pas (?:pu )?(?:ete|etre) (?:remis|delivre|distribue|envoye)|impossible de remettre|echec de (?:la )?remise|destinataires? suivant/,
  /no (?:se )?(?:ha )?(?:pudo|podido|puede)(?: ser)? (?:entreg|envi)|destinatarios? siguiente|error en la entrega/,
  /non (?:e stato|puo essere|e possibile) (?:possibile )?(?:consegn|recapit)|nao (?:pode|foi) (?:ser )?entregue|kunde inte levereras|kunne ikke leveres|nie (?:zostala|mogla) (?:byc )?dostarczona/,
  /(?:^|\s|<|\()[45]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}|(?:said|smtp|error|server|responded|host).{0,60}\b[45]\d\d\b|\b55\d[ -]/,
]

/** The mail is still being tried. */
export const DELAYED =
  /will retry|retry for|temporary problem|delivery incomplete|(?:still|nog|wordt nog|will (?:continue|keep)|being|be) (?:trying|try|geprobeerd|retried|retry|attempt)|will be retried|will (?:keep |continue )?(?:be )?(?:retr|trying|attempt)|not yet been delivered|delayed|delay(?:ed)? (?:mail|delivery|message)|has not yet been|do(?:es)? not need to (?:resend|do anything)|no action is required|temporary (?:failure|problem|error)s?.{0,80}(?:retr|again)|warning (?:only|message)|this is a warning|vertraagd|nogmaals geprobeerd|wird weiter(?:hin)? versucht|verzogert|retard(?:ee)?|retrasad|ritardat|hoeft (?:het bericht )?niet opnieuw|not need to resend|delivery attempts will continue/

/** The mail system gave up, whatever the code says. */
export const GIVEN_UP =
  /giv(?:en|ing) up|permanent|fatal|will not be retried|no further (?:attempt|delivery)|(?:has|have) failed|definitief|endgultig|could not be delivered (?:for|within|after)|expired|returned to (?:the )?sender/

/** A subject that says so outright; no word below it matters. Folded. */
export const DELAYED_SUBJECT = /\bdelay(?:ed)?\b|^warning|vertraagd|vertraging|incomplete|still undelivered|verzogert|retard|waarschuwing/
