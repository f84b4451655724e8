import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const DE: Lexicon = {
  language: 'de',
  stopWords: words(`
    aber alle als also am an auch auf aus bei bis das dass dem den denn der des deshalb die dies diese dieser doch
    dort durch ein eine einem einen einer eines er es etwa für gegen gibt hat hatte hatten ich ihm ihn ihr ihre im
    immer in ins ist ja jedoch jetzt kann kein keine können man mehr mit muss nach nicht noch nun nur ob oder ohne
    schon sehr sein seine seit selbst sich sie sind so soll sondern über um und uns unter vom von vor war waren was
    weil wenn werden wie wieder will wir wird worden wurde wurden zu zum zur zwischen
  `),
  labels: {
    footnote: phrases('fußnoten | anmerkungen | einzelnachweise | quellenangaben | literatur'),
    summary: phrases('das wichtigste in kürze | auf einen blick | kurz gefasst'),
    teaser: phrases(`
      ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche produkte | verwandte artikel |
      verwandte beiträge | verwandte themen | verwandte links | weitere artikel | weitere beiträge |
      weitere meldungen | weitere nachrichten | weitere news | weitere themen | weitere artikel aus diesem ressort |
      weitere artikel des autors | mehr zum thema | mehr zu diesem thema | mehr aus dem ressort |
      mehr aus diesem ressort | mehr von diesem autor | mehr nachrichten | mehr news | mehr artikel |
      auch interessant | auch lesenswert | lesen sie auch | lesen sie mehr zum thema | lesen sie jetzt |
      lesen sie hierzu auch | das könnte sie auch interessieren | das könnte dich auch interessieren |
      das könnte ihnen auch gefallen | das könnte dir auch gefallen | das könnte sie interessieren | meistgelesen |
      meistgelesene artikel | meist gelesen | am meisten gelesen | die meistgelesenen artikel | meistgeklickt |
      meistkommentiert | meistgeteilt | beliebte artikel | beliebte beiträge | beliebteste artikel |
      beliebteste beiträge | beliebt | top themen | top news | top artikel | top meldungen | topthemen |
      neueste artikel | neueste beiträge | neueste meldungen | neueste nachrichten | neuste beiträge |
      neuste artikel | neueste videos | letzte beiträge | letzte artikel | letzte meldungen | aktuelle artikel |
      aktuelle beiträge | aktuelle meldungen | aktuelle nachrichten | aktuelle news | aktuelle themen |
      aktuelle videos | schlagzeilen | eilmeldungen | empfohlene artikel | empfohlene beiträge |
      empfehlungen der redaktion | empfohlen | unsere empfehlungen | redaktionelle empfehlungen | redaktionstipp |
      lesetipps | für sie empfohlen | aus unserem netzwerk | aus dem netz | anzeigen und angebote |
      kunden kauften auch | kunden haben sich ebenfalls angesehen | beitragsnavigation | artikelnavigation |
      nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | siehe auch | passend dazu |
      nachrichtenüberblick | nachrichten des tages | videos des tages | newsticker | live ticker
    `),
    comment: phrases(`
      kommentare | kommentar | leserkommentare | leserbriefe zum artikel | neueste kommentare | letzte kommentare |
      kommentar schreiben | kommentar verfassen | kommentar hinterlassen | kommentar abgeben |
      schreibe einen kommentar | schreiben sie einen kommentar | hinterlasse einen kommentar |
      hinterlasse eine antwort | einen kommentar schreiben | ihr kommentar | dein kommentar | ihre meinung |
      ihre meinung zum artikel | diskutieren sie mit | diskutiere mit | diskutieren sie über diesen artikel |
      jetzt mitdiskutieren | antwort abbrechen | beitrag kommentieren | artikel kommentieren | kundenbewertungen |
      kundenrezensionen | pingbacks | trackbacks | lesermeinungen | leserreaktionen | leserstimmen
    `),
    share: phrases(`
      teilen | teilen mit | artikel teilen | beitrag teilen | seite teilen | diesen artikel teilen |
      diesen beitrag teilen | diese seite teilen | jetzt teilen | teile das | teile dies | teilen sie diesen artikel |
      teile diesen beitrag | weiterempfehlen | artikel weiterempfehlen | folgen sie uns | folgen sie uns auf |
      folge uns | folge uns auf | folgt uns | social media | soziale netzwerke | bleiben sie in kontakt |
      gefällt mir | artikel empfehlen
    `),
    promo: phrases(`
      newsletter | unser newsletter | unsere newsletter | newsletter anmeldung | newsletter abonnieren |
      newsletter bestellen | zum newsletter anmelden | jetzt newsletter abonnieren |
      melden sie sich für unseren newsletter an | abonnieren | abonnement | abo service | abo shop | unsere apps |
      unsere app | mobile apps | blog via e mail abonnieren | blog per e mail folgen | jetzt abonnieren |
      unterstützen sie uns | unterstütze uns | jetzt spenden | spendenkonto | angebote | sonderangebote |
      gewinnspiele | warenkorb | unsere angebote | aus unserem shop | e paper | epaper
    `),
    nav: phrases(`
      menü | hauptmenü | hauptnavigation | navigation | servicenavigation | metanavigation | unternavigation |
      seitennavigation | kategorien | kategorie | archiv | archive | rubriken | ressorts | alle ressorts | service |
      services | seiten | links | nützliche links | wichtige links | quicklinks | schnellzugriff | themenübersicht |
      themen von a bis z | über uns | kontakt | impressum | suche | suchen | sprache auswählen | sprachauswahl |
      meta | inhaltsverzeichnis | sie befinden sich hier | sie sind hier | du bist hier | mein konto | kundenservice |
      kundenkonto | blogroll | unsere marken | weitere angebote
    `),
    tags: phrases(`
      schlagwörter | schlagworte | schlagwort | stichwörter | stichworte | tags | themen in diesem artikel |
      themen des artikels | verwandte schlagwörter | schlagwortwolke | schlagwörter wolke | keywords
    `),
    'author-bio': phrases(`
      über den autor | über die autorin | über die autoren | über den autoren | zum autor | zur autorin |
      zur person des autors | autoreninfo | autor | autorin | der autor | die autorin | der autor dieses artikels
    `),
    ticker: phrases(`
      börsenkurse | aktienkurse | wetter | wettervorhersage | das wetter heute | börse aktuell | devisenkurse
    `),
    ad: phrases(`
      anzeige | anzeigen | werbung | sponsoren | unsere sponsoren | google anzeigen | unsere partner
    `),
  },
  lines: {
    nav: phrases(`
      zurück zur startseite | zur startseite | startseite | zur startseite zurück | nach oben | seitenanfang |
      zum seitenanfang | nach oben scrollen | zum inhalt springen | zum inhalt | direkt zum inhalt |
      springe zum inhalt | zum hauptinhalt springen | zur navigation springen | zur navigation | zur suche springen |
      zum menü | zur hauptnavigation | zum footer springen | navigation überspringen | navigation öffnen |
      navigation schließen | navigation umschalten | menü | menü öffnen | menü schließen | menü anzeigen |
      suche öffnen | suche schließen | anmelden | abmelden | einloggen | ausloggen | login | logout | registrieren |
      jetzt registrieren | konto erstellen | benutzerkonto | mein konto | mein profil | passwort vergessen | suche |
      erweiterte suche | kontakt | kontaktformular | über uns | sitemap | inhaltsübersicht | hilfe | häufige fragen |
      karriere | stellenangebote | mediadaten | rss feed | rss | weiter | zurück | nächste | vorherige |
      nächste seite | vorherige seite | letzte seite | erste seite | nächster artikel | vorheriger artikel |
      nächster beitrag | vorheriger beitrag | ältere beiträge | neuere beiträge | ältere artikel | neuere artikel |
      zurück zur übersicht | zur übersicht | zurück zum seitenanfang | alle anzeigen | alle ansehen | alle artikel |
      alle beiträge | alle themen | mehr anzeigen | weniger anzeigen | mehr laden | weitere laden | weitere anzeigen |
      schließen | abbrechen | ausklappen | einklappen | schriftgröße | druckversion | druckansicht |
      barrierefreiheit | leichte sprache | gebärdensprache | artikel anhören | in den warenkorb | zum warenkorb |
      zur kasse | merkliste | auf die merkliste | zur desktop version | mobile version | fehler melden |
      seite drucken | bearbeiten
    `),
    share: phrases(`
      teilen | auf facebook teilen | auf twitter teilen | auf x teilen | auf linkedin teilen | auf whatsapp teilen |
      auf xing teilen | auf pinterest teilen | auf telegram teilen | bei facebook teilen | bei twitter teilen |
      bei whatsapp teilen | bei xing teilen | bei x teilen | per whatsapp teilen | per e mail teilen |
      per mail teilen | per e mail senden | per e mail versenden | per mail versenden | per e mail weiterleiten |
      als e mail versenden | e mail | artikel drucken | artikel teilen | artikel versenden | artikel merken |
      artikel empfehlen | beitrag teilen | seite teilen | drucken | ausdrucken | twittern | tweet | tweeten |
      gefällt mir | gefällt mir wird geladen | merken | speichern | artikel speichern | link kopieren | link kopiert |
      url kopieren | folgen | folgen sie uns | folge uns | folgen sie uns auf facebook | folgen sie uns auf twitter |
      folgen sie uns auf instagram | weiterempfehlen | empfehlen | versenden | weiterleiten | feedback | verschenken |
      artikel verschenken | lesezeichen setzen | permalink | einbetten
    `),
    ad: phrases(`
      anzeige | anzeigen | werbung | google anzeigen | werbeanzeige | gesponsert | gesponserter inhalt | sponsored |
      advertorial | werbung schließen | anzeige schließen | nach der anzeige weiterlesen |
      nach der werbung weiterlesen | weiterlesen nach der anzeige | unterhalb der anzeige geht es weiter |
      hier klicken um die werbung zu schließen | anzeige überspringen
    `),
    promo: phrases(`
      newsletter | newsletter abonnieren | zum newsletter anmelden | newsletter bestellen |
      jetzt newsletter abonnieren | zur newsletter anmeldung | jetzt app herunterladen | app herunterladen | zur app |
      jetzt herunterladen | kostenlos herunterladen | laden im app store | jetzt bei google play | jetzt abonnieren |
      abonnieren | jetzt abo abschließen | abo abschließen | jetzt testen | jetzt kostenlos testen |
      kostenlos testen | jetzt gratis testen | jetzt anmelden | jetzt kostenlos anmelden |
      jetzt kostenlos registrieren | jetzt spenden | spenden | jetzt bestellen | jetzt kaufen | jetzt buchen |
      zum shop | zum angebot | zum e paper | jetzt weiterlesen | mitglied werden | abo kündigen |
      sie haben bereits ein abo | bereits abonnent | rss feed abonnieren | auf google news folgen |
      push nachrichten aktivieren
    `),
    comment: phrases(`
      kommentare | kommentar schreiben | kommentar verfassen | kommentar abgeben | kommentar hinterlassen |
      kommentar abschicken | kommentar absenden | kommentar melden | kommentare anzeigen | kommentare ausblenden |
      kommentare lesen | kommentare laden | alle kommentare | alle kommentare anzeigen | weitere kommentare |
      mehr kommentare laden | zu den kommentaren | zum kommentar | keine kommentare | noch keine kommentare |
      keine kommentare vorhanden | kommentare deaktiviert | kommentare geschlossen | kommentare sind geschlossen |
      die kommentarfunktion ist geschlossen | antworten | antworten abbrechen | antwort abbrechen |
      antwort abschicken | antwort schreiben | melden | beitrag melden | missbrauch melden |
      einen kommentar schreiben | schreibe einen kommentar | schreiben sie einen kommentar | jetzt kommentieren |
      artikel kommentieren | kommentieren | neuen kommentar schreiben | neuen kommentar hinzufügen |
      jetzt mitdiskutieren | deine e mail adresse wird nicht veröffentlicht |
      ihre e mail adresse wird nicht veröffentlicht | erforderliche felder sind markiert |
      erforderliche felder sind mit markiert | pflichtfelder sind mit markiert | die kommentare sind geschlossen |
      kommentarfunktion geschlossen | die kommentarfunktion ist deaktiviert
    `),
    teaser: phrases(`
      mehr lesen | weiterlesen | weiter lesen | hier weiterlesen | mehr erfahren | mehr dazu | mehr zum thema |
      mehr infos | mehr informationen | weitere informationen | weitere infos | jetzt lesen | jetzt mehr erfahren |
      zum artikel | zum beitrag | zum video | zur bildergalerie | zur fotostrecke | zur galerie |
      bildergalerie öffnen | fotostrecke öffnen | ganzen artikel lesen | artikel lesen | vollständigen artikel lesen |
      beitrag lesen | lesen sie mehr | lesen sie hier weiter | lesen sie auch | lies weiter | details anzeigen |
      video ansehen | alle bilder anzeigen
    `),
    legal: phrases(`
      datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | datenschutzeinstellungen |
      datenschutz einstellungen | privatsphäre | privatsphäre einstellungen | privacy manager | impressum | agb |
      allgemeine geschäftsbedingungen | nutzungsbedingungen | nutzungsrechte | nutzungsbasierte onlinewerbung |
      nutzungshinweise | rechtliche hinweise | rechtliches | haftungsausschluss | disclaimer |
      alle rechte vorbehalten | cookie einstellungen | cookie richtlinie | cookie richtlinien | cookie hinweise |
      cookies | cookies akzeptieren | cookies verwalten | alle cookies akzeptieren | alle akzeptieren |
      alle ablehnen | akzeptieren | ablehnen | zustimmen | einverstanden | ich stimme zu | auswahl speichern |
      einstellungen speichern | nur notwendige cookies | widerrufsrecht | widerrufsbelehrung | widerruf |
      verträge hier kündigen | vertrag kündigen | barrierefreiheitserklärung | erklärung zur barrierefreiheit |
      jugendschutz | urheberrecht | inhalte von drittanbietern anzeigen | externen inhalt laden |
      externe inhalte anzeigen | nachdruckrechte
    `),
    form: phrases(`
      absenden | abschicken | senden | e mail adresse | ihre e mail adresse | deine e mail adresse |
      e mail adresse eingeben | suchen | suche starten | suchbegriff | suchbegriff eingeben | suche nach | name |
      vorname | nachname | ihr name | benutzername | passwort | telefon | telefonnummer | nachricht | ihre nachricht |
      betreff | webseite | pflichtfeld | pflichtfelder | bitte wählen | bitte auswählen | kategorie auswählen |
      monat auswählen | sortieren nach | filtern | filter zurücksetzen | zurücksetzen | auswählen |
      angemeldet bleiben | postleitzahl | anrede
    `),
    tags: phrases('keine schlagwörter'),
  },
  starts: {
    teaser: phrases(`
      lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie hierzu | lesen sie zum thema |
      lies auch | mehr zum thema | mehr zu diesem thema | auch interessant | auch lesenswert | passend dazu |
      siehe auch | weiterlesen | nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag |
      bildergalerie | fotostrecke | das könnte sie auch interessieren | das könnte dich auch interessieren |
      weitere nachrichten aus | mehr nachrichten aus | alle artikel von
    `),
    caption: phrases(`
      foto | fotos | bild | bilder | bildquelle | fotoquelle | bildnachweis | bildrechte | fotocredit | symbolbild |
      symbolfoto | archivbild | archivfoto | grafik | foto von | copyright bild | quelle bild
    `),
    byline: phrases(`
      autor | autorin | autoren | text | ein artikel von | ein beitrag von | ein kommentar von | eine analyse von |
      ein gastbeitrag von | geschrieben von | verfasst von | veröffentlicht von | erstellt von | aufgezeichnet von |
      das interview führte | das gespräch führte | interview von
    `),
    tags: phrases(`
      schlagworte | schlagwörter | schlagwort | stichworte | stichwörter | tags | kategorie | kategorien |
      verschlagwortet mit | veröffentlicht in | veröffentlicht unter | abgelegt unter | rubrik
    `),
    legal: phrases(`
      copyright | alle rechte vorbehalten | diese website verwendet cookies | diese webseite verwendet cookies |
      diese seite verwendet cookies | diese website benutzt cookies | diese webseite nutzt cookies |
      diese website nutzt cookies | wir verwenden cookies | wir nutzen cookies | wir setzen cookies |
      unsere website verwendet cookies | um unsere webseite für sie optimal | mit der nutzung unserer |
      mit der nutzung dieser | durch die nutzung | durch die weitere nutzung | wenn sie diese website weiter nutzen |
      indem sie diese website | an dieser stelle finden sie externe inhalte | ich bin damit einverstanden dass |
      es gelten die datenschutzbestimmungen
    `),
    share: phrases(`
      teilen auf | teilen sie diesen | teile diesen | auf facebook teilen | auf twitter teilen | klick um |
      klick um auf | zum teilen | folgen sie uns | folge uns | folgt uns
    `),
    comment: phrases(`
      melden sie sich an um zu kommentieren | melden sie sich an um einen kommentar | bitte melden sie sich an |
      bitte loggen sie sich ein | du musst angemeldet sein | sie müssen angemeldet sein | um kommentare zu verfassen |
      um kommentieren zu können | schreibe einen kommentar | schreiben sie einen kommentar |
      hinterlasse einen kommentar | deine e mail adresse wird nicht | ihre e mail adresse wird nicht |
      name e mail und website | meinen namen | benachrichtige mich über | kommentare sind | die kommentarfunktion |
      kommentar von | anmelden oder registrieren um
    `),
    promo: phrases(`
      abonnieren sie unseren | abonnieren sie den | abonniere unseren | melden sie sich für unseren newsletter |
      melden sie sich zum newsletter | melden sie sich jetzt | melde dich für unseren newsletter | jetzt newsletter |
      jetzt abonnieren | jetzt app | laden sie unsere | laden sie die app | laden sie sich | der newsletter |
      unser newsletter | mit unserem newsletter | unterstützen sie uns | jetzt kostenlos | weiterlesen mit |
      sie möchten weiterlesen | bleiben sie informiert | bleiben sie auf dem laufenden
    `),
    nav: phrases('sie sind hier | du bist hier | sie befinden sich hier | zum inhalt'),
  },
  inline: {
    teaser: phrases(`
      lesen sie auch | lesen sie dazu auch | lesen sie hierzu auch | lesen sie mehr | lesen sie mehr zum thema |
      lesen sie hier mehr | lesen sie jetzt | lesen sie zum thema | lies auch | lest auch | mehr zum thema |
      mehr zu diesem thema | mehr dazu | auch interessant | auch lesenswert | ebenfalls interessant | passend dazu |
      das könnte sie auch interessieren | das könnte dich auch interessieren | siehe auch | weiterlesen |
      hier weiterlesen | lesetipp
    `),
    promo: phrases(`
      abonnieren sie unseren newsletter | abonnieren sie den newsletter | abonniere unseren newsletter |
      abonnieren sie jetzt | melden sie sich für unseren newsletter an |
      melden sie sich hier für unseren newsletter an | melden sie sich zum newsletter an |
      melde dich für unseren newsletter an | hier geht es zur newsletter anmeldung | jetzt newsletter abonnieren |
      jetzt abonnieren | jetzt app herunterladen | laden sie unsere app | laden sie die app | folgen sie uns auf |
      folge uns auf | folgen sie uns | jetzt kostenlos testen | hier klicken und anmelden | unterstützen sie uns
    `),
    ad: phrases(`
      anzeige | nach der anzeige weiterlesen | nach der werbung weiterlesen | weiterlesen nach der anzeige
    `),
    share: phrases(`
      artikel teilen | beitrag teilen | teilen sie diesen artikel | teilen sie diesen beitrag | auf facebook teilen |
      auf twitter teilen
    `),
  },
  bylinePrefixes: phrases(`
    von | autor | autorin | autoren | text von | text | ein artikel von | verfasst von | geschrieben von
  `),
  months: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun
    jul aug sep okt nov dez
  `),
  days: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so heute gestern
  `),
  datePrefixes: phrases(`
    veröffentlicht am | veröffentlicht | aktualisiert am | aktualisiert | stand | vom | erstellt am | erstellt |
    zuletzt aktualisiert | datum | am
  `),
  timeUnits: words(`
    sekunden minute minuten min stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre
    jahren vor
  `),
  past: words('vor'),
  postWords: words('schreibt schrieb sagt sagte meint antworten melden zitieren'),
  followCalls: phrases(
    'folge uns | folgen sie uns | folgt uns | folge mir | folgt mir | werde fan | werden sie fan | werdet fan | besuche uns auf | besuchen sie uns auf | besucht uns auf | finde uns auf | finden sie uns auf',
  ),
  callVerbs: words('abonnieren abonniere melden meldet laden lade jetzt bestellen unterstützen registrieren'),
  callNouns: words('newsletter app abo abonnement'),
  abbreviations: words(`
    bzw ca evtl ggf inkl zzgl nr hr fr frl dipl ing str abs art bd hrsg geb gest sog vgl zb usf rd tel mio mrd std min
  `),
  conjunctions: words('und oder bis sowie'),
  wordlikeMonths: words('mai august'),
  dateParticles: words('h uhr um'),
  hourSigns: words('h'),
  hourWords: words('uhr'),
  datedBy: phrases('von'),
  metaByOrName: words('von'),
  onDay: words('am'),
  creditWords: phrases('Foto | Fotos | Bild'),
  saidWords: phrases('schreibt | schrieb | sagt'),
  countedComments: variants('Kommentar[e]'),
  countedThoughts: variants('Kommentar[e] | Antworten | Gedanken'),
  thoughtsOn: words('zu'),
  replyLinks: phrases('antworten | auf diesen kommentar antworten'),
  fieldOwners: phrases('ihr | ihre'),
  fieldNames: phrases('name | e-mail | mail | webseite | homepage'),
  commentOwners: phrases('ihr'),
  commentFields: variants('kommentar*'),
  onNetwork: words('auf'),
  becomeWords: phrases('werde'),
  meterStarts: phrases('sie haben'),
  meterNouns: variants('kostenlose/gratis artikel | kostenlose-artikel | gratis-artikel | gratisartikel'),
  rightsReserved: phrases('alle Rechte vorbehalten'),
  cookieConsent: words('zustimmen'),
  cookieUses: phrases('wir verwenden'),
  pageWords: words('seite'),
  pagesOf: words('von'),
  blockedTitles: phrases('nur einen moment | seite nicht gefunden'),
  blockedPhrases: phrases('bitte aktivieren sie javascript, um | mit werbung und tracking'),
  scriptDemands: variants('aktiv'),
  quoteWords: words('kurs eröffnung geld brief'),
  quotePairs: words('schluss hoch tief'),
  counters: variants('Aufrufe | Likes'),
  counterLabels: words('beiträge'),
};
