import { endsSentence } from './compare.ts';
import { NOTICES, type Noise } from './noise-notices.ts';
import { begins } from './patterns.ts';

const NOISE: readonly Noise[] = [
  ...NOTICES,
  {
    name: 'read time',
    upTo: 60,
    pattern:
      /^(?:by\s*:?\s*)?(?:\d{1,3}|an?|one|two|five)\s?[-–]?\s?(?:min(?:ute)?s?\.?|minuten|minutos|minuti|мин\w{0,5})\s?(?:to\s)?(?:read|de lecture|de lectura|di lettura|de leitura|leestijd|lesezeit|чтения|video|listen)?\.?$/iu,
  },
  {
    name: 'read time',
    upTo: 60,
    pattern:
      /^(?:(?:estimated )?read(?:ing)? time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|время чтения)\s?:?\s?(?:ca\.? )?\d{1,3}.{0,12}$/iu,
  },
  { name: 'featured image', upTo: 400, pattern: /^featured image(?: for)?\s?[:–-]/iu },
  { name: 'empty byline', upTo: 12, pattern: /^by\s?:?$/iu },
  {
    name: 'ad label',
    upTo: 60,
    pattern: begins(
      `
        advertisement
        advertising
        advertorial
        story continues below(?: advertisement)?
        article continues (?:below|after).{0,20}
        continue reading(?: below)?.{0,30}
        scroll to continue.{0,20}
        sponsored(?: content)?
        anzeige
        werbung
        publicité
        publicidad
        pubblicità
        publicidade
        реклама
        reklama
        reklame
        reklam
        advertentie
        annons(?:e|ør)?
        mainos
        iklan
        ogłoszenie
        広告
        광고
        广告
      `,
      String.raw`\.?$`,
    ),
  },
  {
    name: 'button',
    upTo: 30,
    pattern: begins(
      String.raw`
        close
        caption
        captions?
        play
        pause
        mute
        unmute
        next
        previous
        loading(?:\.{3}|…)?
        show (?:more|less|all)
        hide
        view (?:gallery|more|all|photos)
        expand
        enlarge(?: this image)?
        toggle caption
        skip to .{2,20}
        back to top
        advert
        open image in gallery
        fullscreen
        schließen
        fermer
        cerrar
        chiudi
      `,
      String.raw`\.?$`,
    ),
  },
  {
    name: 'share bar',
    upTo: 60,
    pattern:
      /^(?:(?:share|tweet|email|e-mail|print|save|copy link|link copied!?|pin it|like|facebook|twitter|whatsapp|linkedin|reddit|telegram|messenger|bookmark|teilen|partager|compartir|condividi|compartilhar|поделиться|copier le lien|link kopieren|copiar (?:el )?enlace|copiar (?:o )?link|copia (?:il )?link|imprimer|drucken|imprimir|stampa|view comments|comments?|leave a comment|\d{0,6}\s?comments?|\d{0,6}\s?shares?)[\s,|/·•]{0,3}){1,8}(?:this(?: article| story)?|on (?:facebook|twitter|x))?[.:]?$/iu,
  },
  {
    name: 'invitation',
    upTo: 200,
    pattern: begins(String.raw`
        (?:click|tap) here to\s
        sign up (?:for|to|here)
        subscribe (?:to|now|for)
        follow us on
        follow .{2,40} on (?:twitter|facebook|instagram|x)\b
        download (?:the|our) .{0,30}app
        get (?:the latest|our) .{0,60}(?:inbox|newsletter)
        join (?:our|us on) .{0,60}(?:channel|newsletter|whatsapp|telegram)
        don['’]t miss (?:out|our)
        support (?:our|quality) journalism
        abonnieren sie
        abonnez-vous
        suscríbete
        iscriviti
      `),
  },
  {
    name: 'related line',
    upTo: 220,
    pattern: begins(
      String.raw`
        (?:read|see|watch|listen)(?: also| more| next| too|\s?:)
        also read
        more (?:on this|stories|from)
        related(?:\s?:| (?:articles?|stories|content|news|topics|posts|coverage|links?))
        you may also like
        recommended(?:\s?:| for you| reading| stories)
        don['’]t miss\s?:
        trending(?: now)?\s?:?$
        lire aussi
        à lire aussi
        lees ook
        lesen sie (?:auch|mehr)
        mehr zum thema
        auch interessant
        leggi anche
        lea también
        le puede interesar
        te puede interesar
        leia (?:também|mais)
        veja também
        читайте также
        czytaj też
        čtěte také
        läs också
        les også
        læs også
      `,
      String.raw`(?:\s?[:.»›→-]|$|\s.{0,180}[^.!]$)`,
    ),
  },
  {
    name: 'picture credit',
    upTo: 140,
    pattern:
      /^[[(]?(?:photo|photograph|image|picture|foto|fotos|bild|photos|images|credit|kredit|фото)(?:\s?(?:credit|by|courtesy(?: of)?|source|graf|illustration))?\s?[:/|©]/iu,
  },
  { name: 'copyright', upTo: 220, pattern: /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}|by))|^all rights reserved/iu },
  {
    name: 'timestamp',
    upTo: 90,
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\s?:?|publicado|actualizado|publié le|mis à jour|veröffentlicht|aktualisiert|stand\s?:|pubblicato|опубликовано)\s.{0,30}\d/iu,
  },
  {
    name: 'timestamp',
    upTo: 50,
    pattern:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$/iu,
  },
  {
    name: 'timestamp',
    upTo: 24,
    pattern: /^(?:(?:at|um|às|alle|kl\.?) )?[0-2]?\d[:h][0-5]\d(?: ?(?:uhr|h))?(?: (?:[a-z]{1,2}t|utc|gmt))?$/iu,
  },
  {
    name: 'timestamp',
    upTo: 60,
    pattern:
      /^(?:\p{L}{2,14}(?:-feira)?,? )?(?:\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d{1,2}\.? (?:de )?(?!min)\p{L}{3,12}\.? (?:de )?(?:19|20)\d{2}\.?)(?:[,|]? (?:(?:at|um|às|alle|à|kl\.?|o|–|-) )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:uhr|h|[ap]\.?m\.?|[a-z]{2,4}))?)?$/iu,
  },
  {
    name: 'subscriber notice',
    upTo: 260,
    pattern: begins(String.raw`
        il vous reste [\d.,]{1,6}\s?% de cet article
        (?:cet )?article réservé (?:à nos|aux) abonnés
        la suite est réservée
        (?:already|not yet) (?:a |an )?(?:subscriber|member|registered)\b
        this (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for) (?:our )?(?:subscribers|members|premium)
        to (?:continue|keep) reading,?
        subscribe to (?:continue|keep|read)
        you have (?:\w{1,10} ){1,3}free articles
        (?:sie haben )?bereits abonnent
        (?:jetzt )?weiterlesen mit
        dieser artikel ist (?:nur )?(?:für|exklusiv)
        (?:nur )?für abonnenten
        contenido exclusivo para suscriptores
        este (?:artículo|contenido) es (?:exclusivo|solo) para
        sólo para suscriptores
        conteúdo exclusivo para assinantes
        contenuto riservato agli abbonati
        questo (?:articolo|contenuto) è riservato
        (?:dit artikel is )?(?:alleen|exclusief) voor abonnees
        (?:материал )?доступен только (?:для )?подписчикам
      `),
  },
  {
    name: 'comments call',
    upTo: 320,
    pattern: begins(String.raw`
        have your say
        join the conversation
        what do you think\?
        the views expressed
        opinions expressed
        sign in to comment
        comments (?:are|have been) (?:closed|moderated|disabled)
        please (?:keep|make sure) .{0,40}comments?
        bitte (?:achten|beachten) sie.{0,30} kommentare
        os comentários (?:são|não)
        atenção: comentários
        los comentarios (?:son|no)
        les commentaires (?:sont|ne)
        i commenti (?:sono|non)
        your email address will not be published
      `),
  },
  {
    name: 'contact line',
    upTo: 260,
    pattern:
      /^(?:(?:have a (?:tip|story)|got a (?:tip|story)|email|e-mail|contact|reach|write to|follow|tweet)\b.{0,200}(?:@[\w.-]{2,40}|\bon (?:twitter|facebook|x)\b)|.{3,60} (?:can|may) be reached (?:at|via|by)\b)/iu,
  },
  {
    name: 'cookie notice',
    upTo: 400,
    pattern: begins(`
        (?:this|our) (?:web)?site uses cookies
        we use cookies
        the cookie settings
        by (?:continuing|using) (?:to use )?(?:this|our) (?:web)?site
        (?:diese|unsere) (?:web)?site (?:verwendet|nutzt) cookies
        wir verwenden cookies
        ce site utilise des cookies
        este sitio (?:web )?utiliza cookies
        este site (?:usa|utiliza) cookies
        questo sito utilizza
      `),
  },
  {
    name: 'picture count',
    upTo: 40,
    pattern: /^(?:image|photo|picture|slide|bild|foto|imagen|imagem)\s?\d{1,3}\s?(?:of|von|sur|de|di|\/)\s?\d{1,3}$/iu,
  },
  {
    name: 'filing line',
    upTo: 200,
    pattern:
      /^(?:filed (?:under|in)|posted (?:in|by|on)|published (?:in|by)|tagged(?: with| as)?|tags|categor(?:y|ies|ia|ías|ias|ie|ien)|schlagw(?:ort|orte|örter)|mots[- ]clés|etiquetas|source)\s?[:|]/iu,
  },
  {
    name: 'markup as text',
    upTo: 2_000,
    pattern: /^(?:<[a-z]{1,10}\s[^<>]{0,180}|\[\/?[a-z_-]{2,30}(?:\s[^\]]{0,150}=[^\]]{0,150})?\]$)/iu,
  },
  { name: 'end mark', upTo: 12, pattern: /^(?:-\s?30\s?-|ends|###?|\*{3,})$/iu },
];

const LONGEST = Math.max(...NOISE.map((noise) => noise.upTo));

/** The name of the kind of noise that a line is, or null. */
export function noiseIn(line: string): string | null {
  if (line.length > LONGEST) return null;
  const head = line.slice(0, 200);
  return NOISE.find((noise) => line.length <= noise.upTo && noise.pattern.test(head))?.name ?? null;
}

/** A capital, with the ʻokina or apostrophe that a name may begin with. */
const CAPITAL = String.raw`[\u02bb\u02bc\u2018]?\p{Lu}`;
const BY = new RegExp(
  String.raw`^(?:(?:(?:story|text|report|article|words|written|reported|posted) )?by|von|par|por|di|da|av|af|door)\s?:?\s+(?:the\s)?${CAPITAL}`,
  'iu',
);
/** A quick look: most lines begin with another letter. */
const BY_BEGINS = /^[abdprstvw]/i;
const BEFORE_CAPITAL = new RegExp(String.raw`^\p{L}+(?: by)?\s?:?\s+(?:the\s)?${CAPITAL}`, 'u');

/** Whether a line is a byline such as "By Ana Ruiz and Li Wei, Staff Writers": short, no sentence, capitals after "by". */
export function isByline(line: string): boolean {
  return line.length <= 120 && BY_BEGINS.test(line) && BY.test(line) && BEFORE_CAPITAL.test(line) && !endsSentence(line);
}

/** Agencies that stand at the end of a caption or credit. */
const CREDIT_END =
  /(?:getty(?: images)?|ap photo|afp|reuters|shutterstock|epa|istock|alamy|imago|dpa|picture alliance|wikimedia commons|unsplash|pixabay|ansa|efe)[)\]]?$/iu;

/** Whether a short line is a picture's credit: it ends with an agency's name and is no sentence. */
export function isCredit(line: string): boolean {
  return (
    line.length <= 140 &&
    !endsSentence(line.slice(0, -1)) &&
    CREDIT_END.test(line.slice(-30)) &&
    /[/:|©(]|photo|image|via/iu.test(line)
  );
}
