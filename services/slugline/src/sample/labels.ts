/** The words of a page around its article, in one language. */
export interface Labels {
  dir: 'ltr' | 'rtl';
  by: string;
  published: string;
  updated: string;
  correction: string;
  share: string;
  copyLink: string;
  related: string;
  mostRead: string;
  newsletter: string;
  newsletterText: string;
  subscribe: string;
  cookies: string;
  accept: string;
  home: string;
  search: string;
  about: string;
  privacy: string;
  readingTime: string;
  /** Says that nothing here happened. */
  sample: string;
  sections: readonly string[];
}

const en: Labels = {
  dir: 'ltr',
  by: 'By',
  published: 'Published',
  updated: 'Updated',
  correction: 'Correction',
  share: 'Share this story',
  copyLink: 'Copy link',
  related: 'More on this',
  mostRead: 'Most read',
  newsletter: 'The morning note',
  newsletterText: 'One e-mail before breakfast with what you need for the day. Leave whenever you like.',
  subscribe: 'Sign up',
  cookies: 'We use cookies to remember your settings.',
  accept: 'Accept',
  home: 'Home',
  search: 'Search',
  about: 'About us',
  privacy: 'Privacy',
  readingTime: '3 min read',
  sample: 'Fictional sample data that comes with Slugline. The people, companies and events on this page are invented.',
  sections: ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport'],
};

const es: Labels = {
  dir: 'ltr',
  by: 'Por',
  published: 'Publicado',
  updated: 'Actualizado',
  correction: 'Corrección',
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  related: 'Más sobre este tema',
  mostRead: 'Lo más leído',
  newsletter: 'El boletín de la mañana',
  newsletterText: 'Un correo al día con lo esencial. Puede darse de baja cuando quiera.',
  subscribe: 'Suscribirse',
  cookies: 'Usamos cookies para recordar sus preferencias.',
  accept: 'Aceptar',
  home: 'Portada',
  search: 'Buscar',
  about: 'Quiénes somos',
  privacy: 'Privacidad',
  readingTime: '3 min de lectura',
  sample: 'Datos de muestra ficticios incluidos en Slugline. Las personas, empresas y hechos de esta página son inventados.',
  sections: ['Mundo', 'Política', 'Economía', 'Ciencia', 'Cultura', 'Deportes'],
};

const fr: Labels = {
  dir: 'ltr',
  by: 'Par',
  published: 'Publié le',
  updated: 'Mis à jour le',
  correction: 'Rectificatif',
  share: 'Partager',
  copyLink: 'Copier le lien',
  related: 'À lire aussi',
  mostRead: 'Les plus lus',
  newsletter: 'La lettre du matin',
  newsletterText: 'Chaque matin, l’essentiel dans votre boîte. Désinscription à tout moment.',
  subscribe: 'S’inscrire',
  cookies: 'Ce site utilise des cookies pour retenir vos préférences.',
  accept: 'Accepter',
  home: 'Accueil',
  search: 'Rechercher',
  about: 'Qui sommes-nous',
  privacy: 'Confidentialité',
  readingTime: 'Lecture 3 min',
  sample: 'Données d’exemple fictives fournies avec Slugline. Les personnes, entreprises et faits de cette page sont inventés.',
  sections: ['Monde', 'Politique', 'Économie', 'Sciences', 'Culture', 'Sport'],
};

const de: Labels = {
  dir: 'ltr',
  by: 'Von',
  published: 'Veröffentlicht am',
  updated: 'Aktualisiert am',
  correction: 'Korrektur',
  share: 'Teilen',
  copyLink: 'Link kopieren',
  related: 'Mehr zum Thema',
  mostRead: 'Meistgelesen',
  newsletter: 'Der Morgenbrief',
  newsletterText: 'Jeden Morgen das Wichtigste per E-Mail. Jederzeit abbestellbar.',
  subscribe: 'Anmelden',
  cookies: 'Diese Seite verwendet Cookies, um Ihre Einstellungen zu merken.',
  accept: 'Einverstanden',
  home: 'Startseite',
  search: 'Suche',
  about: 'Über uns',
  privacy: 'Datenschutz',
  readingTime: 'Lesezeit 3 Minuten',
  sample: 'Erfundene Beispieldaten, die mit Slugline kommen. Personen, Firmen und Ereignisse auf dieser Seite sind erfunden.',
  sections: ['Welt', 'Politik', 'Wirtschaft', 'Wissen', 'Kultur', 'Sport'],
};

const pt: Labels = {
  dir: 'ltr',
  by: 'Por',
  published: 'Publicado em',
  updated: 'Atualizado em',
  correction: 'Correção',
  share: 'Partilhar',
  copyLink: 'Copiar ligação',
  related: 'Leia também',
  mostRead: 'Mais lidas',
  newsletter: 'A carta da manhã',
  newsletterText: 'O essencial do dia no seu e-mail. Pode sair quando quiser.',
  subscribe: 'Assinar',
  cookies: 'Usamos cookies para guardar as suas preferências.',
  accept: 'Aceitar',
  home: 'Início',
  search: 'Procurar',
  about: 'Quem somos',
  privacy: 'Privacidade',
  readingTime: '3 min de leitura',
  sample: 'Dados de exemplo fictícios que acompanham o Slugline. As pessoas, empresas e factos desta página são inventados.',
  sections: ['Mundo', 'Política', 'Economia', 'Ciência', 'Cultura', 'Desporto'],
};

const ar: Labels = {
  ...en,
  dir: 'rtl',
  by: 'بقلم',
  published: 'نُشر في',
  updated: 'حُدّث في',
  correction: 'تصحيح',
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  related: 'اقرأ أيضا',
  mostRead: 'الأكثر قراءة',
  newsletter: 'نشرة الصباح',
  newsletterText: 'رسالة واحدة كل صباح بأهم ما يحدث.',
  subscribe: 'اشترك',
  cookies: 'نستخدم ملفات تعريف الارتباط لحفظ إعداداتك.',
  accept: 'موافق',
  home: 'الرئيسية',
  search: 'بحث',
  about: 'من نحن',
  privacy: 'الخصوصية',
  readingTime: 'القراءة 3 دقائق',
  sample: 'بيانات خيالية للتجربة تأتي مع Slugline. الأشخاص والشركات والأحداث في هذه الصفحة من نسج الخيال.',
  sections: ['العالم', 'السياسة', 'الاقتصاد', 'العلوم', 'الثقافة', 'الرياضة'],
};

const ru: Labels = {
  ...en,
  by: 'Автор:',
  published: 'Опубликовано',
  updated: 'Обновлено',
  correction: 'Исправление',
  share: 'Поделиться',
  copyLink: 'Скопировать ссылку',
  related: 'Читайте также',
  mostRead: 'Самое читаемое',
  newsletter: 'Утренняя рассылка',
  newsletterText: 'Главное за сутки одним письмом. Отписаться можно в любой момент.',
  subscribe: 'Подписаться',
  cookies: 'Мы используем файлы cookie, чтобы запомнить ваши настройки.',
  accept: 'Понятно',
  home: 'Главная',
  search: 'Поиск',
  about: 'О нас',
  privacy: 'Конфиденциальность',
  readingTime: '3 минуты',
  sample: 'Вымышленные данные из набора Slugline. Люди, компании и события на этой странице придуманы.',
  sections: ['Мир', 'Политика', 'Экономика', 'Наука', 'Культура', 'Спорт'],
};

const zh: Labels = {
  ...en,
  by: '记者',
  published: '发布时间',
  updated: '更新时间',
  correction: '更正',
  share: '分享',
  copyLink: '复制链接',
  related: '相关报道',
  mostRead: '阅读排行',
  newsletter: '早间简报',
  newsletterText: '每天早上一封邮件,了解当日要闻。',
  subscribe: '订阅',
  cookies: '本站使用 Cookie 保存您的设置。',
  accept: '同意',
  home: '首页',
  search: '搜索',
  about: '关于我们',
  privacy: '隐私',
  readingTime: '阅读约 3 分钟',
  sample: 'Slugline 附带的虚构示例数据。本页中的人物、公司和事件均为虚构。',
  sections: ['国际', '时政', '财经', '科技', '文化', '体育'],
};

const BY_LANGUAGE: Readonly<Record<string, Labels>> = { en, es, fr, de, pt, ar, ru, zh };

/** The labels for a BCP 47 tag; English where there are none. */
export function labelsFor(language: string): Labels {
  return BY_LANGUAGE[language.split('-')[0] ?? 'en'] ?? en;
}
