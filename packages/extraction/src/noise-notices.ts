import { begins } from './patterns.ts';
/** A kind of line that stands around an article and not in it. Patterns are anchored and read at most 200 characters. */
export interface Noise {
  name: string;
  pattern: RegExp;
  /** Longest line it can be. */
  upTo: number;
}

/** What the site says to its readers around a story: its tools, its players, and what stands where an embed or an advertisement would. */
export const NOTICES: readonly Noise[] = [
  {
    name: 'read time',
    upTo: 60,
    pattern:
      /^(?:lecture|lettura|tempo de leitura|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|okuma süresi|阅读时间|閱讀時間|예상 읽기 시간)\s?[:：]?\s?(?:ca\.? )?\d{1,3}.{0,12}$/iu,
  },
  {
    name: 'player',
    upTo: 60,
    pattern: begins(
      `
        listen(?: to (?:this|the)? ?(?:article|story|episode))?
        hear this (?:story|article)
        (?:diesen |den )?(?:artikel|beitrag) (?:an)?hören
        écouter (?:l['’]|cet )article
        escuchar (?:el |este )?artículo
        escuchar (?:la |esta )?noticia
        ascolta (?:l['’]|questo )articolo
        ouça (?:este |o )(?:conteúdo|artigo|texto)
        luister naar dit artikel
        lyssna på artikeln
        прослушать статью
      `,
      String.raw`(?:\s?[·:(–-]{0,2}\s?\d{1,2}(?::\d{2})?(?:\s?min(?:utes?|uten|\.)?)?\)?)?\.?$|^\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}$`,
    ),
  },
  { name: 'featured image', upTo: 300, pattern: /^featured image for\s.{3,190}(?<![.!?])$/iu },
  { name: 'caption', upTo: 300, pattern: /^(?:image|media|video|picture) (?:caption|source),\s/iu },
  {
    name: 'picture credit',
    upTo: 80,
    pattern: begins(
      String.raw`
        photo courtesy of
        courtesy of
        photos? by
        photographs? by
        pictures? by
        cr[ée]dits? photos?\s?[:©/]
        fotos? (?:von|de|di)\s(?=\p{Lu})
      `,
      String.raw`\s?[^.!?]{2,60}$|^(?:(?:ap|afp|file|stock|archive) photo|symbol(?:bild|foto)|archiv(?:bild|foto)|agenturfoto|photo d['’](?:archives?|illustration)|fotos? de archivo|foto d['’]archivio|imagem ilustrativa|foto: archivo)$`,
    ),
  },
  {
    name: 'picture credit',
    upTo: 80,
    pattern:
      /^(?:AP Photo|AP|REUTERS|Reuters|AFP(?: PHOTO| Photo)?|EPA(?:-EFE)?|dpa|DPA|ANSA|EFE|PA|Xinhua|Getty Images)\s?\/\s?\p{Lu}\p{Ll}[\p{L} .'’-]{1,60}$/u,
  },
  {
    name: 'share bar',
    upTo: 80,
    pattern:
      /^(?:(?:share|tweet|send|post|save|e-?mail|print|gift|bookmark)(?: (?:this|the|full|on|via|by|it|to|with|for|article|story|page|post|link|later|a|friends?|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|bluesky|threads|pinterest|messenger|social|media|\d{1,6})){0,6}[\s,|·•]{0,3}){1,8}[.:]?$/iu,
  },
  {
    name: 'share bar',
    upTo: 60,
    pattern: begins(
      `
        teilen sie .{0,12}(?:artikel|beitrag)
        (?:diesen )?(?:artikel|beitrag) (?:teilen|merken|drucken|speichern|vorlesen)
        (?:auf|per|über) .{2,12} teilen
        partager (?:cet |l['’])article
        partager (?:sur|par|via) .{2,16}
        compart(?:e|ir|a) (?:esta|la) (?:noticia|nota)
        compart(?:e|ir|a) (?:este|el) artículo
        compartir (?:en|por) .{2,16}
        condividi (?:questo |l['’])articolo
        condividi su .{2,16}
        compartilh(?:e|ar) (?:esta|a) (?:notícia|matéria|reportagem)
        compartilh(?:e|ar) (?:no|na|via|por|em) .{2,16}
        deel (?:dit artikel|op .{2,16})
        dela (?:artikeln|på .{2,16})
        udostępnij.{0,20}
        sdílet.{0,20}
        поделиться (?:в|на|с) .{2,16}
      `,
      '[.:]?$',
    ),
  },
  {
    name: 'tool',
    upTo: 70,
    pattern: begins(
      String.raw`
        (?:jump|skip|go|scroll) to (?:the )?comments
        (?:view|see|show|read)(?: all)?(?: \d{1,6})? comments?(?: \(\d{1,6}\))?
        comments?:?\s?\(?\d{1,6}\)?
        (?:text|font) size.{0,12}
        (?:increase|decrease|enlarge) (?:text|font) size
        report (?:an error|a typo|this ad|ad|a problem).{0,20}
        suggest a correction
        (?:add|make|set|choose) (?:us|\p{Lu}.{1,40}|(?:us )?as (?:a |your )?(?:preferred|trusted) source).{0,30} google.{0,12}
        sign ?in
        log ?in
        register
        log ?in to .{2,30}
        my account
        view original article
        source link
        open in app
        in this (?:article|story)
        on this page
        table of contents
        inhaltsverzeichnis
      `,
      String.raw`\s?:?$`,
    ),
  },
  {
    name: 'filing line',
    upTo: 200,
    pattern:
      /^\d{1,2}[./-]\d{1,2}[./-]\d{4}\s?[-–|]\s?(?:publicado por|posted by|published by|pubblicato da|veröffentlicht von|publié par)\s?:?\s/iu,
  },
  {
    name: 'developing notice',
    upTo: 160,
    pattern: begins(String.raw`
        this is a (?:breaking|developing) (?:news? )?(?:story|news)\b
        this (?:breaking )?(?:news )?story is (?:being updated|developing)
        more (?:details )?(?:to|will) (?:follow|come)\b.{0,30}$
        (?:please )?check back (?:for|soon|later)\b
        refresh (?:the|this) page
        diese (?:meldung|nachricht) wird .{0,20}aktualisiert
        weitere informationen in kürze
        plus d['’]informations à (?:venir|suivre)
        noticia en desarrollo
        habrá ampliación
        notizia in aggiornamento
        en développement
      `),
  },
  {
    name: 'machine notice',
    upTo: 260,
    pattern: begins(String.raw`
        (?:this|the) (?:summary|audio|translation|text|article|story|transcript) (?:was|is|has been) .{0,40}(?:\bai\b|artificial intelligence|automatically|by (?:a )?machine)
        (?:diese|die) (?:zusammenfassung|übersetzung) wurde .{0,60}(?:\bki\b|automatisch|künstlich)
        ce (?:résumé|texte) a été .{0,40}(?:\bia\b|automatique)
        este (?:resumen|texto) .{0,40}(?:\bia\b|inteligencia artificial)
        ai\s?요약
        player wird geladen
      `),
  },
  {
    name: 'embed notice',
    upTo: 320,
    pattern: begins(String.raw`
        we value your privacy
        (?:accept|reject|manage) (?:all )?(?:cookies|preferences)
        (?:in order )?to (?:view|see|display|watch) this (?:content|post|video|embed|tweet)\b.{0,60}(?:cookie|consent|setting|accept|enable|allow|javascript)
        this (?:content|embed|video) is (?:provided|hosted) by .{2,60}(?:cookies|third party)
        (?:please )?enable javascript (?:to|in)\b
        your browser does(?: not|n['’]t) support
        (?:ihr|dein) browser unterstützt
        votre navigateur ne (?:prend|supporte|permet)
        tu navegador no (?:soporta|admite)
        an dieser stelle .{0,40}extern.{0,40}inhalt
        (?:empfohlener )?(?:externer|redaktioneller) inhalt$
        ich bin (?:damit )?einverstanden, dass .{0,20}externe
        pour (?:afficher|voir|visualiser|lire) ce(?:tte)? (?:contenu|vidéo).{0,60}cookies
        para (?:ver|visualizar) este (?:contenido|conteúdo).{0,80}cookies
        per (?:visualizzare|vedere) (?:questo|il) contenuto.{0,80}cookie
        allow .{2,30} content\?
      `),
  },
  {
    name: 'ad label',
    upTo: 70,
    pattern:
      /^[\s·•–—-]{0,4}(?:ad|ads|anzeige|werbung|advertisement|publicité|publicidad|sponsored by .{2,40}|story continues|continue(?:s|d)? after (?:the )?(?:ad|advertisement)|(?:el )?artículo continúa (?:después|tras) .{0,30}publicidad|la suite après (?:la |cette )?publicité|continua (?:após|depois d)\s?a publicidade|continua dopo la pubblicità|nach der (?:anzeige|werbung) (?:geht.{0,20}|weiter.{0,12})|(?:продолжение|текст) после рекламы)(?:\s?[·•|–—-]\s?scroll .{2,20})?[\s·•–—-]{0,4}\.?$/iu,
  },
  {
    name: 'breadcrumb',
    upTo: 100,
    pattern: /^(?:home|start(?:seite)?|accueil|inicio|início|главная)\s?[>»›/|→]\s?\p{L}[^.!?]{1,90}$/iu,
  },
  {
    name: 'timestamp',
    upTo: 50,
    pattern:
      /^(?:(?:updated|posted|published|last updated)\s?:?\s)?(?:(?:\d{1,3}|an?|one)\s(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\.?\sago|vor\s(?:\d{1,3}|einer?|einem)\s(?:sekunde|minute|stunde|tag|woche|monat|jahr)\p{L}{0,2}|il y a\s\d{1,3}\s\p{L}{3,9}|hace\s\d{1,3}\s\p{L}{3,9}|há\s\d{1,3}\s\p{L}{3,9}|\d{1,3}\s(?:minuti|ore|giorni|settimane|mesi)\sfa|\d{1,3}\s(?:minuten|uur|dagen|weken)\sgeleden|\d{1,3}\s(?:минут|час|дн|недел)\p{L}{0,3}\sназад|\d{1,3}\s?(?:分|時間|日|小时|分钟|天)前)$/iu,
  },
  {
    name: 'timestamp',
    upTo: 90,
    pattern: begins(
      `
        publi(?:cado|é|cato|shed)
        actualizado
        atualizado
        aggiornato
        veröffentlicht
        aktualisiert
        erstellt
        dodano
        aktualizacja
        publikacja
        опубликовано
        обновлено
        publicerad
        uppdaterad
        publisert
        oppdatert
        gepubliceerd
        bijgewerkt
        mis à jour
      `,
      String.raw`\s?:\s.{0,30}\d`,
    ),
  },
  {
    name: 'related line',
    upTo: 200,
    pattern: begins(String.raw`
        (?:more|mehr|most read)\s?:\s.{3,180}(?<![.!])$
        (?:watch|video|listen|read|more|see)\s?\|\s
        mehr (?:themen|artikel|nachrichten|news|videos) (?:auf|von|aus|bei)\s.{2,60}$
        dieses thema im programm\s?:?
        mehr (?:dazu|zum thema|zu diesem thema)\s?:
        zum thema\s?:
        (?:tags?|topics|related topics|categories|keywords|themen|schlagwörter|schlagworte)\s?:?$
        more by \p{L}
        about the authors?$
        (?:über|zum) (?:den autor|die autorin|autor)$
        à propos de l['’]auteur$
        sobre (?:el|la|o|a) autora?$
        more\s?:$
      `),
  },
  {
    name: 'invitation',
    upTo: 500,
    pattern: begins(String.raw`
        get (?:(?:unlimited |full )?access to .{0,100}subscri|.{2,60} delivered (?:to|through) your)
        (?:do you have|have you got|got) (?:a|any|more) (?:story|tips?|news|views?|information)\b
        hat (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag) gefallen\?
        did you (?:like|enjoy) this (?:article|story)\?
        (?:vous avez |avez-vous )?aimé cet article
        ¿te (?:ha )?gust(?:ó|ado) (?:este|el) artículo
        ti è piaciuto (?:questo |l['’])articolo
      `),
  },
  {
    name: 'syndication notice',
    upTo: 260,
    pattern:
      /^[([]?(?:except for the headline,|this (?:story|article|report|copy) (?:has|was) (?:not been|not|been) (?:edited|generated|published|auto)|this (?:story|report|article|is an?) ?(?:is )?(?:auto-generated|unedited|published from a|a syndicated|generated from)|our standards\s?:|(?:diese|die) meldung wurde .{0,30}(?:automatisch|nicht redaktionell)|dieser (?:text|beitrag|artikel) wurde .{0,20}(?:automatisch|von der deutschen presse-agentur))/iu,
  },
  {
    name: 'end mark',
    upTo: 16,
    pattern: /^[\s/[(<（–—-]{0,3}(?:30|(?:story )?ends?|fin|ende|完|끝|以上|了)[\s/\])>）–—-]{0,3}\.?$/iu,
  },
  {
    name: 'address',
    upTo: 80,
    pattern: /^(?:(?:e-?mail|mail|contact|kontakt|contacto)\s?:?\s)?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/iu,
  },
  {
    // dpa and others sign with the initials of who wrote and edited, and what they drew on: "am/lw (AFP, dpa)".
    name: 'initials',
    upTo: 50,
    pattern: /^\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,4}(?:\s?\([\p{L} ,/-]{2,36}\))?$/u,
  },
];
