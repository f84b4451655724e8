import { NAME_FAMILIES, type NameFamily } from '../../../types.ts';

/**
 * Words of class, id, itemprop and component names, by family. Names are split at non-letters and at camelCase, and a
 * whole word must match: "ads" is not in "uploads". Two adjacent words are also tried as one ("read-more" is
 * "readmore"). Collected from the default themes of the common content, forum and shop systems and from news sites.
 */
const WORDS: Readonly<Record<NameFamily, string>> = {
  article:
    'article articles articlebody articlecontent articletext articlepage artikel artikeltext artikelinhalt ' +
    'articulo artigo articolo statya statja beitrag noticia nota materia news newstext newsbody newsarticle ' +
    'blogpost blogposting post posts postbody postcontent posttext postentry entry entrycontent entrytext ' +
    'entrybody hentry story storybody storytext storycontent body bodytext bodycopy copy content contents ' +
    'contentbody maincontent pagecontent text texto texte testo tekst inhalt contenido conteudo contenuto cuerpo ' +
    'corpo corps prose richtext rte wysiwyg markdown longform editorial main primary paragraph paragraphs absatz ' +
    'section fulltext reportage report detail details gutenberg elementor readme documentation chapter recipe ' +
    'lesson',
  nav:
    'nav navi navbar navigation navigazione navegacion navegacao navigator menu menus menubar menuitem submenu topmenu ' +
    'mainmenu topnav mainnav subnav sitenav navlinks navlist breadcrumb breadcrumbs crumb crumbs ariane brotkrumen ' +
    'migas megamenu hamburger offcanvas skip skiplink skiplinks jumplink toc sitemap dropdown tabs tabbar tab toolbar ' +
    'rubrik rubriken rubrique rubriques categories categorias kategorien language languages lang sprache langswitcher ' +
    'directory quicklinks usermenu meniu shortcuts',
  header:
    'header head masthead topbar top banner branding brand logo kopf kopfzeile entete cabecera cabecalho cabeca ' +
    'testata intestazione shapka siteheader pageheader hd headline sitename sitetitle hero',
  footer:
    'footer foot footnav bottom bottombar colophon fuss fusszeile pied pieddepage rodape piedipagina podval sitefooter ' +
    'pagefooter pagebottom ft siteinfo',
  sidebar:
    'sidebar sidebars side sidenav sidecolumn sidecol aside rail rightrail leftrail rightcol leftcol rightcolumn ' +
    'leftcolumn rightbar leftbar secondary tertiary complementary seitenleiste randspalte marginalspalte barra ' +
    'lateral barralateral colonne gadget gadgets widget widgets widgetarea portlet blogroll infobox modul ' +
    'bokovaya',
  related:
    'related relatedposts relatedarticles relatedcontent relatedlinks relatedstories relatednews recommended recommend ' +
    'recommendation recommendations recommender recirc recirculation similar similarposts suggested suggestion ' +
    'suggestions more moreon morefrom morestories morenews readmore readalso readnext seealso alsoread youmaylike ' +
    'maylike alsolike mostread mostpopular mostviewed popular popularposts trending topstories latest latestnews recent ' +
    'recentposts teaser teasers teaserlist promoted outbrain taboola zergnet plista ligatus revcontent mgid onward ' +
    'upnext next nextarticle nextpost further furtherreading lesen verwandt verwandte weitere weiterlesen mehr ' +
    'meistgelesen empfehlung empfehlungen passend lies lire aussi liees similaires associes suggeres relacionadas ' +
    'relacionados relacionado relacionada relacionati correlati correlate leggi anche tambien tambem leia veja saiba ' +
    'mas mais masleidas maslidas pohozhie pohozhee eshche eshe chitayte czytaj powiazane crosslink crosslinks linkbox ' +
    'moreinfo additional archive archives cards cardlist carousel newslist topics linklist headlines ' +
    'relatedpost previous featured bestseller bestsellers upsell crosssell upsells accessories',
  share:
    'share shares shared sharing sharer sharebar sharebox sharebuttons sharelinks sharedaddy sharetools addthis ' +
    'addtoany sharethis social socials socialbar socialmedia sociallinks socialicons socialshare sociable ' +
    'facebook fb twitter tweet tweets pinterest linkedin whatsapp telegram instagram reddit vk vkontakte ' +
    'odnoklassniki xing flipboard pocket follow followus followers followbar teilen partager compartir ' +
    'compartilhar condividi condivisione podelitsya podelis udostepnij bookmark bookmarks print printer ' +
    'printbutton email emailthis tools articletools storytools sendfriend like likes likebutton ss jssocials ' +
    'shariff heateor ssba mashsb',
  comment:
    'comment comments commentlist commentbox commentarea commentform commentbody commenttext commentsection commenter ' +
    'commentary respond response responses reply replies replyform discuss discussion disqus livefyre coral viafoura ' +
    'kommentar kommentare commentaire commentaires reaction reactions comentario comentarios commenti commento ' +
    'kommentarii kommentariy otzyv otzyvy komentarze komentarz leserkommentare guestbook gaestebuch feedback pingback ' +
    'pingbacks trackback trackbacks review reviews rating ratings opiniones avis bewertung bewertungen',
  promo:
    'promo promos promotion promotions promotional promobox callout cta calltoaction campaign offer offers deal ' +
    'deals coupon donate donation donations spenden don dons doar support supportus banner banners appbanner app ' +
    'appstore playstore download downloads downloadapp smartbanner shop store buy kaufen acheter comprar comprare ' +
    'membership join event events veranstaltung webinar giveaway popup modal overlay lightbox dialog interstitial ' +
    'toast angebot aktion werbebox eigenwerbung',
  newsletter:
    'newsletter newsletters signup subscribe subscribebox subscription mailinglist mailchimp mailing emailsignup optin ' +
    'boletin suscribete suscripcion abonnieren abonnement abonnez infolettre inscription iscriviti podpiska rassylka ' +
    'sendinblue hubspot convertkit klaviyo substack',
  ad:
    'ad ads adv advert adverts advertisement advertisements advertising advertise advertorial adbox adbanner ' +
    'adblock adcontainer adslot adspace adunit adwrapper adzone adsense adsbygoogle adleaderboard adlabel ' +
    'admanager dfp gpt googlead googleads doubleclick sponsor sponsored sponsors sponsoring sponsorship paid ' +
    'partner partners partnercontent leaderboard mpu skyscraper billboard werbung anzeige anzeigen reklame ' +
    'publicite pub publicidad publicidade pubblicita anuncio anuncios reklama reklamy reklamnyy affiliate ' +
    'affiliates commercial sponsorizzato criteo adthrive mediavine ezoic',
  byline:
    'byline bylines byauthor postbyline postmeta entrymeta articlemeta storymeta meta metadata metainfo postinfo articleinfo ' +
    'dateline credits credit autorzeile signature firma attribution posted postedby postedon writtenby infoline ' +
    'submitted vcard publishinfo',
  date:
    'date dates datum fecha data dataora jour time times timestamp datetime pubdate publishdate publishdata ' +
    'published datepublished datemodified publication publicationdate pubtime updated modified lastmodified ' +
    'created createdat entrydate postdate articledate dateline day month year uhrzeit zeit hora heure ora vremya ' +
    'calendar',
  caption:
    'caption captions imagecaption imgcaption photocaption wpcaption figcaption legend legende bildunterschrift ' +
    'bildtext bildnachweis didascalia pie piedefoto piefoto legenda podpis cutline imagecredit photocredit photographer ' +
    'copyrightimage imgdesc thumbcaption',
  author:
    'author authors authorbox authorbio authorinfo authorname authorcard authorprofile autor autorin autoren ' +
    'autores auteur auteurs autore autori avtor bio biography contributor contributors columnist writer ' +
    'journalist reporter redakteur profile userprofile about aboutauthor aboutme person creator guestauthor vcard ' +
    'fn redactor poster user username nickname member',
  tags:
    'tag tags taglist tagcloud tagged taglinks posttags entrytags articletags keyword keywords schlagwort schlagworte ' +
    'schlagwoerter stichwort motscles etiqueta etiquetas etichette palabras categorylinks catlinks category cat topic ' +
    'topiclist label labels taxonomy metki metka tegi hashtag hashtags subjects filedunder postedin',
  form:
    'form forms formular formulaire formulario modulo search searchbox searchform searchbar suche recherche ' +
    'buscar busca cerca poisk szukaj login signin logon anmelden anmeldung connexion ingresar accedi voyti ' +
    'register registration contact contactform kontakt input inputs field fields fieldset button buttons btn btns ' +
    'checkout cart basket warenkorb panier carrito captcha survey poll quiz vote voting umfrage sondage encuesta ' +
    'opros filter filters sort',
  legal:
    'legal copyright disclaimer disclosure terms tos privacy privacypolicy policy policies cookie cookies ' +
    'cookiebanner cookiebar cookieconsent cookienotice consent gdpr dsgvo rgpd lgpd ccpa impressum datenschutz mentions ' +
    'mentionslegales avisolegal rights license licence onetrust didomi quantcast cmp cookiebot usercentrics truste ' +
    'sourcepoint borlabs complianz notice imprint',
  forum:
    'forum forums board boards thread threads threadlist topic topics viewtopic viewthread showthread message ' +
    'messages messagelist phpbb vbulletin xenforo ipb smf mybb discourse bbcode bbpress bbp postbit postrow ' +
    'postprofile posthead quoteheader question questions answer answers qa antwort antworten frage pregunta ' +
    'respuesta vopros otvet messagetext posticon subforum userinfo karma upvote downvote',
  ticker:
    'ticker tickers newsticker liveticker stock stocks stockticker markets market kurse boerse bourse bolsa ' +
    'borsa kursy valyuty score scores scoreboard scorebox livescore results weather wetter meteo tiempo clima tempo ' +
    'pogoda forecast counter counters stats statistics marquee breaking breakingnews currency exchange lottery',
  title:
    'title titles pagetitle posttitle entrytitle articletitle storytitle headline headlines headlinetext heading ' +
    'headings titel titre titulo titolo ueberschrift schlagzeile zagolovok tytul kicker subtitle subtitel ' +
    'subtitulo sottotitolo soustitre subhead subheading subheadline dachzeile',
  summary:
    'summary summaries excerpt abstract standfirst deck dek lead leadtext lede leader intro introduction introtext ' +
    'teasertext vorspann einleitung anriss zusammenfassung chapo chapeau resume accroche entradilla bajada sumario ' +
    'resumen resumo sommario occhiello catenaccio anons lid keypoints keytakeaways takeaways highlights tldr keyfacts ' +
    'description desc synopsis articlesummary',
  paywall:
    'paywall paywalled premium plus subscriber subscribers subscriberonly subscribersonly metered meter piano ' +
    'tinypass regwall registerwall loginwall gate gated locked exclusive bezahlschranke abo abonne abonnes ' +
    'suscriptores assinante assinantes abbonati abbonamento meteredcontent freemium offerteaser',
  gallery:
    'gallery galleries galerie galeria galleria bilder bildergalerie bilderstrecke fotostrecke fotogalerie slideshow ' +
    'slider slides slide swiper slick carousel diaporama diapo photo photos photogallery photoset image images img media ' +
    'mediabox figure foto fotos fotogaleria imagen imagem immagine video videos player videoplayer thumbnail thumbnails ' +
    'thumb thumbs lightbox fancybox album embed infographic picture pictures bild illustration',
  pager:
    'pager pagers pagination paginator paging pagenav pagenavi pagelinks pagenumbers pagenumber page numbers ' +
    'prevnext nextprev prev previous next nextpage postnav postnavigation postpagination paginacion paginacao ' +
    'paginazione seiten blaettern weiter zurueck suivant precedent siguiente anterior loadmore infinite older ' +
    'newer olderposts',
};

/** Values of `role`, whose meaning is different from the same words in a class. */
const ROLES: Readonly<Record<string, readonly NameFamily[]>> = {
  article: ['article'],
  banner: ['header'],
  button: ['form'],
  complementary: ['sidebar'],
  contentinfo: ['footer'],
  dialog: ['promo'],
  feed: ['related'],
  form: ['form'],
  main: ['article'],
  menu: ['nav'],
  menubar: ['nav'],
  menuitem: ['nav'],
  navigation: ['nav'],
  search: ['form'],
  tablist: ['nav'],
};

/** Bit sets of families by word and by `role`. */
export const NAME_WORDS: ReadonlyMap<string, number> = invertWords();
export const ROLE_NAMES: ReadonlyMap<string, number> = makeMasks(ROLES);

/** The bit of a family. */
export function bitOf(family: NameFamily): number {
  return 1 << NAME_FAMILIES.indexOf(family);
}

function invertWords(): Map<string, number> {
  const masks = new Map<string, number>();
  for (const family of NAME_FAMILIES) {
    for (const word of WORDS[family].split(' ')) masks.set(word, (masks.get(word) ?? 0) | bitOf(family));
  }
  return masks;
}

function makeMasks(table: Readonly<Record<string, readonly NameFamily[]>>): Map<string, number> {
  const mask = (families: readonly NameFamily[]) => families.reduce((sum, family) => sum | bitOf(family), 0);
  return new Map(Object.entries(table).map(([name, families]) => [name, mask(families)]));
}

/** Whether a bit set of families (`PageElement.names` or `within`) contains the family. */
export function hasName(names: number, family: NameFamily): boolean {
  return (names & bitOf(family)) !== 0;
}
