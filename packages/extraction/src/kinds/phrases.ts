import { begins } from '../patterns.ts';

/** The first line that begins with one of the phrases, null when none does. */
export function phraseIn(lines: Iterable<string>, pattern: RegExp, longest = 300): string | null {
  for (const line of lines) if (line.length <= longest && pattern.test(line)) return line;
  return null;
}

/**
 * What walls and error pages say, in the languages of Europe's press and a few more. All are anchored to a line's beginning and read at most 300
 * characters, and all only count where little else is on the page: an article may quote each of them.
 */
export const PHRASES = {
  /** A line that ends the free part of an article. */
  paywall: begins(String.raw`
    (?:to (?:continue|keep) reading|subscribe|sign up|register|log in|become a (?:member|subscriber)|start your (?:free )?trial|join)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access)|for full access|(?:full|unlimited|digital) access)
    (?:this|the full|the rest of this) (?:article|story|content|post|page) is (?:only |exclusively |reserved |available )*(?:for|to) (?:our |paying |registered |premium |digital |all )*(?:subscribers|members|readers)
    (?:already a|for) subscribers?\b.{0,20}(?:log in|sign in|only)
    subscriber[- ]only
    you(?:'|’)?(?:ve| have) (?:read|reached|used) (?:all )?(?:your|the) .{0,40}(?:free|limit|monthly)
    (?:want|continue) reading\?
    keep reading for
    unlock (?:this|the full) (?:article|story)
    (?:get|enjoy) (?:full|unlimited) (?:digital )?access
    this is (?:a |an )?(?:subscriber|premium|members?)[- ](?:only|exclusive)
    (?:create|register for) a free account to (?:continue|keep|read)
    you(?:['’]ve| have) read your last free article
    (?:jetzt |sofort )?weiterlesen\b.{0,30}\b(?:mit|abo|plus|für)
    (?:dieser|den ganzen|den vollständigen|lesen sie diesen|exklusiv für).{0,60}(?:abonnenten|abo\b|registrierte|plus[- ]|premium)
    mit .{0,30}(?:abo|plus) weiterlesen
    melden sie sich .{0,30}an,? um .{0,30}(?:weiterzulesen|zu lesen)
    (?:den )?artikel (?:jetzt )?weiterlesen mit
    (?:cet|la suite de cet|l['’]intégralité de cet|la lecture de cet) article est réservée? aux? (?:abonnés?|membres)
    il vous reste .{0,12}% de (?:cet |l['’])article
    (?:la suite|l['’]intégralité) (?:de (?:cet|l['’]) ?article )?est réservée aux? (?:abonnés|membres)
    pour lire la suite.{0,30}(?:abonn|connect)
    (?:article|contenu) réservé aux? abonnés
    (?:abonnez|inscrivez|connectez)-vous (?:pour|afin)
    (?:este |esta )?(?:contenido|artículo|noticia) (?:es )?(?:exclusiv[oa]|sólo|solo|solamente|reservad[oa]) (?:para|a) (?:los )?(?:suscriptores|socios|usuarios)
    (?:suscríbete|regístrate|hazte socio|inicia sesión) (?:para|y) (?:seguir|continuar|leer|sigue)
    para (?:seguir|continuar) (?:leyendo|lendo)
    (?:este |esta )?(?:conteúdo|matéria|reportagem|artigo) (?:é )?(?:exclusiv[oa]|restrit[oa]|reservad[oa]) (?:para|a|aos) (?:os )?(?:assinantes|subscritores)
    (?:assine|cadastre-se|faça login) (?:para|e) (?:continuar|ler|continue)
    (?:questo|il) (?:contenuto|articolo) è (?:riservato|disponibile solo|visibile solo) (?:agli|per gli) abbonati
    (?:abbonati|accedi|registrati) (?:per|e) (?:continuare|leggere|continua)
    (?:dit artikel is|alleen) (?:exclusief |enkel |alleen )?(?:voor|toegankelijk voor) (?:abonnees|leden)
    (?:verder|gratis verder) lezen\?
    (?:ten artykuł|pozostało .{0,20}% tekstu|artykuł dostępny|dostęp do treści).{0,40}(?:prenumerator|subskrypcj|tekstu|abonament)
    (?:denna|den här) artikel(?:n)? är (?:bara |endast )?för (?:prenumeranter|dig som)
    (?:artikkelen|saken) er (?:kun )?for abonnenter
    (?:artiklen er|kun) (?:kun )?for abonnenter
    (?:материал|статья|текст) доступ\p{L}{1,4} (?:только )?(?:для )?подписчик
    (?:оформите|купите) подписку
    この(?:記事|続き)は.{0,20}(?:会員|有料)
    (?:有料会員|会員)限定
    残り.{0,10}文字
    (?:订阅|登录|付费)后.{0,10}(?:阅读|查看)
    本文为付费内容
    이 기사는.{0,20}(?:유료|구독)
  `),
  /** A line of a consent dialog, in the words of those who ask. */
  consent: begins(String.raw`
    we(?:,| and| use| value| care| process| need| store).{0,60}(?:partners|cookies|privacy|consent|personal data)
    (?:our|the) (?:site|website|partners).{0,60}(?:cookies|personal data)
    before you continue
    (?:by )?(?:clicking|selecting|choosing) .{0,60}(?:accept|agree|consent|reject)
    if you (?:do not |click |want to |choose ).{0,80}(?:cookies|consent|reject|accept|purposes)
    you can (?:change|withdraw|manage|update|revoke) your .{0,40}(?:choices?|consent|preferences|settings)
    (?:manage|your) (?:privacy|cookie|consent|settings|choices)
    (?:accept|reject|agree|consent) (?:all|and continue|& continue)
    (?:continue|read) (?:with|without) (?:ads|advertising|tracking|accepting)
    (?:wir|mit unseren|unsere partner|um ihnen|mit ihrer).{0,80}(?:cookies|partner|datenschutz|einwilligung|zustimmung|personenbezogene)
    besuchen sie .{0,80}mit werbung
    (?:weiter(?:lesen)? )?(?:mit|ohne) werbung (?:und tracking )?(?:weiter|lesen|nutzen|besuchen)
    (?:akzeptieren|zustimmen) und weiter
    (?:oder )?ohne werbe ?-?tracking
    (?:die|ihre) (?:zustimmung|einwilligung) (?:ist|kann|können) 
    (?:mit|im) .{0,20}\b(?:pur|contentpass)\b.{0,60}(?:werbe|werbung|tracking)
    um der nutzung .{0,40}zuzustimmen
    wenn sie .{0,40}(?:akzeptieren|zustimmen|ablehnen)
    (?:si vous|lorsque vous) .{0,40}(?:acceptez|refusez|tout accepter)
    (?:si|al) .{0,30}(?:aceptas|aceptar todo)
    se .{0,30}(?:accetti|accetta tutto|aceitar tudo)
    (?:sie können|ihre) .{0,60}(?:einwilligung|zustimmung|auswahl|einstellungen)
    (?:nous|avec (?:votre accord|nos)|en cliquant|vos choix).{0,80}(?:cookies|partenaires|traceurs|données personnelles|consentement|accord)
    vous pouvez .{0,60}(?:consentement|choix|préférences)
    continuer (?:sans accepter|avec (?:la )?publicité)
    (?:accéder|lire) .{0,40}en acceptant (?:les cookies|la publicité)
    (?:nosotros y|con su (?:acuerdo|consentimiento)|utilizamos|usamos|nuestros socios|al hacer clic).{0,80}(?:cookies|socios|datos personales|consentimiento)
    (?:nós e|utilizamos|usamos|os nossos parceiros|ao clicar).{0,80}(?:cookies|parceiros|dados pessoais|consentimento)
    (?:noi e|utilizziamo|i nostri partner|cliccando|facendo clic).{0,80}(?:cookie|partner|dati personali|consenso)
    (?:wij en|we gebruiken|door op).{0,60}(?:cookies|partners|toestemming)
    (?:my i nasi|my oraz|używamy|klikając).{0,80}(?:partner|cookie|dan\p{L}{1,3} osobow|zgod)
    (?:vi och|vi bruker|vi bruger|vi använder).{0,60}(?:cookies|partner|samtyck)
    store and\/or access information on a device
    (?:personalised|personalized) (?:ads|advertising)
    precise geolocation data
  `),
  /** What a page that is for browsers alone says. */
  javascript: begins(String.raw`
    (?:please |you need to |you must |sorry[,.]? |we['’]re sorry.{0,60}|this (?:site|page|app|application|website)\b.{0,50}|to (?:use|view|see|run|enjoy) .{0,60}|for full functionality.{0,40}|your browser .{0,60}|looks like .{0,40})?(?:needs|requires?|enable|turn on|activate|without|have|allow|does(?:n['’]t| not) (?:work|support)).{0,40}java ?script
    java ?script (?:is|must be|needs|has to|seems).{0,40}(?:disabled|required|enabled|off|aktiviert|blocked)
    (?:bitte |um .{0,60})?(?:aktivieren sie|schalten sie|benötigt|erfordert).{0,40}java ?script
    java ?script (?:ist|muss).{0,40}(?:deaktiviert|aktiviert)
    (?:veuillez |vous devez |merci d['’]).{0,20}activer.{0,20}java ?script
    (?:por favor,? |debe |necesita ).{0,30}(?:active|habilite|activar|habilitar).{0,20}java ?script
    (?:por favor,? |é necessário |você precisa ).{0,20}(?:ative|habilite|ativar|habilitar).{0,20}java ?script
    (?:per favore |è necessario )?(?:abilita|attiva)\p{L}{0,3}.{0,20}java ?script
    (?:schakel|zet).{0,20}java ?script
    (?:пожалуйста,? )?включите.{0,20}java ?script
    javascriptを有効
    请(?:启用|开启).{0,6}javascript
  `),
  /** What a bot wall says. */
  bot: begins(String.raw`
    (?:please )?(?:verify|confirm|prove)(?:ing)?\b.{0,30}(?:you are|you['’]re|that you).{0,20}(?:human|robot|not a bot)
    (?:please )?(?:complete|solve).{0,40}(?:captcha|security check|puzzle|challenge)
    checking (?:your browser|if the site connection is secure)
    (?:we['’]ve |we have |our systems have )?detected unusual (?:traffic|activity)
    you(?:r (?:ip|access|request)| have been).{0,40}(?:blocked|denied|banned)
    you don['’]t have permission to access
    access to this (?:page|site|resource) (?:has been|is) (?:denied|blocked|restricted)
    sorry, you have been blocked
    why have i been blocked
    ray id
    reference (?:#|number|id)
    incident id
    enable (?:javascript and )?cookies to continue
    as you were browsing.{0,60}bot
    (?:are you|i['’]?m not) (?:a )?(?:robot|human)
    press (?:&|and) hold
    ddos protection by
    bitte bestätigen sie,? dass sie (?:ein mensch|kein)
    (?:veuillez |merci de )?(?:vérifier|confirmer|prouver).{0,30}(?:humain|robot)
    (?:verifique|confirme|demuestre) que (?:es|no es|você) .{0,20}(?:humano|robot|robô)
    (?:подтвердите|докажите),? что вы (?:не робот|человек)
    доступ (?:ограничен|заблокирован)
    请完成(?:安全)?验证
    人机验证
  `),
} as const;

/** Titles that say all, whole. */
export const TITLES = {
  error: begins(
    String.raw`
    (?:error|erreur|fehler|errore|erro|http|status)?[\s:–-]{0,3}(?:40[034]|410|451|50[0-4])(?:[\s:–|.-]{1,4}(?:error|erreur|fehler|errore|erro))?(?:[\s:–|.-]{0,4}(?:(?:page |file |document |article )?(?:was )?not found|page (?:non trouvée|introuvable)|seite nicht gefunden|p[aá]gina no encontrada|pagina non trovata|p[aá]gina não encontrada|unavailable (?:due to|for) legal reasons|bad request|forbidden|gone|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out))?
    (?:sorry,? |oops[!.,]* |whoops[!.,]* |error:? )?(?:(?:the |this |that )?(?:page|article|story|content|document|url)(?: you (?:requested|were looking for|are looking for))? (?:was |is |could ?n[o'’]t be |cannot be |can['’]t be |has been )?(?:not found|found|not available|unavailable|no longer available|missing|removed|deleted|doesn['’]t exist|does not exist)|(?:page|file|article) not found|not found|internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|something went wrong|an error (?:has )?occurred|application error|page (?:missing|unavailable))
    (?:sorry,? |oops[!.,]* )?we (?:can['’]t|can ?not|could ?n['’]t|could not) find (?:the|that|this) (?:page|article|story)(?: you.{0,30})?
    (?:sorry,? )?(?:this|the) (?:page|article|story|content|video|site|website) (?:isn['’]t|is not|is (?:currently )?un)(?: currently| longer)? ?available(?: in your (?:country|region|area|location))?
    unavailable (?:due to|for) legal reasons
    (?:diese |die )?seite (?:wurde )?nicht gefunden
    (?:diese |die )?seite existiert nicht(?: mehr)?
    (?:diese[rs]? )?(?:inhalt|artikel|beitrag) (?:ist |wurde )?(?:nicht (?:mehr )?(?:verfügbar|gefunden))
    (?:la |cette )?page (?:est )?(?:introuvable|non trouvée|n['’]existe (?:pas|plus)|(?:que vous .{0,30}|demandée )(?:est introuvable|n['’]existe (?:pas|plus)))
    p[aá]gina no encontrada
    no se (?:ha )?encontr(?:ó|ado) la p[aá]gina
    (?:la |el |este |esta )?(?:página|contenido|artículo|noticia) (?:que busca[s]? )?(?:no existe|no (?:está )?disponible|no encontrad[oa])
    pagina non trovata
    p[aá]gina não encontrada
    (?:artigo|conteúdo|notícia) não (?:encontrad[oa]|disponível)
    pagina niet gevonden
    nie znaleziono strony
    strona nie istnieje
    sidan (?:hittades inte|finns inte)
    siden (?:blev ikke fundet|ble ikke funnet|finnes ikke)
    страница не найдена
    ошибка 404
    ページが見つかりません.{0,4}
    页面(?:不存在|未找到|没有找到)
    페이지를 찾을 수 없습니다
  `,
    String.raw`[!.…)\s]{0,4}$`,
  ),
  bot: begins(
    String.raw`
    just a moment(?:\.{3}|…)?
    attention required!?(?: ?\| ?cloudflare)?
    access denied
    access to this page has been denied\.?
    403 forbidden
    forbidden
    request (?:blocked|rejected|unsuccessful)\.?
    (?:.{0,30}[-–|] )?are you (?:a robot|human)\??
    robot check
    bot (?:check|verification|protection)
    (?:human|security|browser|captcha) (?:verification|check|challenge)
    (?:please )?verify(?:ing)? (?:that )?you are (?:a )?human.{0,5}
    checking your browser.{0,30}
    pardon our interruption(?:\.{3}|…)?
    one more step
    ddos-guard
    you have been blocked
    sorry, you have been blocked
    un (?:momento|instant)(?:\.{3}|…)
    nur einen moment(?:\.{3}|…)
    einen moment bitte(?:\.{3}|…)?
    sicherheits(?:überprüfung|prüfung)
    vérification de sécurité
    проверка браузера
    доступ ограничен
    安全验证
  `,
    '$',
  ),
  signIn: begins(
    `
    (?:please )?(?:sign|log) ?-?in(?: to (?:continue|your account|.{2,30}))?
    (?:member |user |subscriber )?login
    sign in or (?:register|create an account|sign up)
    create (?:an|your) account
    (?:bitte )?(?:anmelden|einloggen|anmeldung)
    (?:se connecter|connexion|identifiez-vous|connectez-vous)
    (?:iniciar sesi[oó]n|inicia sesi[oó]n|acceder)
    (?:accedi|effettua il login)
    (?:iniciar sess[aã]o|entrar|faça login)
    inloggen
    zaloguj się
    logga in
    logg inn
    log ind
    вход
    войти
    ログイン
    登录
    로그인
  `,
    '$',
  ),
  consent: begins(
    `
    (?:your )?(?:privacy|cookie|consent)(?: (?:and cookies|settings|choices|preferences|notice|policy consent|center|consent))?
    before you continue(?: to .{2,30})?
    bevor sie .{0,40}(?:weitergehen|fortfahren)
    avant (?:d['’]accéder|de continuer)(?: .{2,40})?
    antes de (?:ir|continuar)(?: .{2,40})?
    prima di continuare(?: .{2,40})?
    we value your privacy
    we care about your privacy
    consent
    cookie consent
    cookies? ?(?:settings|preferences|notice)?
    datenschutz(?:einstellungen|hinweis)?
    privatsphäre(?:-einstellungen)?
    zustimmung(?: erforderlich)?
    einwilligung(?: erforderlich)?
    (?:weiterlesen )?mit (?:oder ohne )?werbung(?: (?:weiter)?lesen)?
    gestion des cookies
    votre vie privée.{0,30}
    nous respectons votre vie privée
    tu privacidad.{0,20}
    la tua privacy.{0,20}
    privacy-?instellingen
    .{2,30} is part of the .{2,30} family of brands
    .{2,30} gehört zur .{2,30} markenfamilie
  `,
    '$',
  ),
} as const;
