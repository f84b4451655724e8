import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const IT: Lexicon = {
  language: 'it',
  stopWords: words(`
    a abbiamo ai al alla alle allo anche ancora bene che chi ci come con contro così cosa cui da dai dal dalla dalle
    degli dei del dell della delle dello di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno ho i
    il in io l la le lei li lo loro lui ma mentre mi molto ne negli nei nel nell nella nelle no noi non nostro o
    ogni oltre per perché però più poi prima può qual quale quando quanto quello questa queste questi questo qui
    sarà se sempre senza si sia solo sono sotto stata stati stato su sua sue sugli sui sul sulla suo tra tutti tutto
    un una uno
  `),
  labels: {
    footnote: phrases('note | note a piè di pagina | riferimenti | bibliografia'),
    summary: phrases('in sintesi | punti chiave'),
    teaser: phrases(`
      articoli correlati | articoli collegati | articoli simili | articoli recenti | articoli consigliati |
      articoli popolari | articoli più letti | articolo correlato | altri articoli | altri articoli di |
      altri articoli dell autore | altri articoli in questa categoria | altri post | altre notizie | altre news |
      altri contenuti | post correlati | post recenti | post più letti | post più popolari | notizie correlate |
      notizie recenti | notizie più lette | notizie in evidenza | contenuti correlati | contenuti sponsorizzati |
      contenuto sponsorizzato | argomenti correlati | argomenti simili | temi correlati | link correlati |
      video correlati | prodotti correlati | prodotti simili | correlati | correlate | potrebbe interessarti |
      potrebbe interessarti anche | potrebbe anche interessarti | potrebbero interessarti |
      potrebbero interessarti anche | potrebbero anche interessarti | ti potrebbe interessare |
      ti potrebbe interessare anche | ti potrebbe anche interessare | ti potrebbero interessare |
      ti potrebbero interessare anche | vi potrebbe interessare | potrebbe piacerti | potrebbe piacerti anche |
      ti può interessare | ti potrebbe piacere | ti consigliamo | ti consigliamo anche | vi consigliamo |
      consigliati | consigliati per te | consigliati per voi | raccomandati per te | i più letti | i più visti |
      i più commentati | i più condivisi | i più popolari | le più lette | più letti | più lette |
      i più letti di oggi | gli articoli più letti | le notizie più lette | ultime notizie | ultime news |
      ultimi articoli | ultimi post | ultimi video | ultime | le ultime notizie | le ultime news |
      gli ultimi articoli | ultim ora | ultima ora | leggi anche | leggi ancora | leggi di più | leggi altro |
      leggete anche | da leggere | vedi anche | vedi altro | guarda anche | guarda altro | scopri anche |
      approfondisci | sullo stesso argomento | sullo stesso tema | nella stessa categoria | dello stesso autore |
      dal web | dalla rete | dai nostri partner | in evidenza | in primo piano | primo piano | le notizie di oggi |
      da non perdere | non perderti | la scelta della redazione | scelti per voi | scelti per te |
      di più su questi argomenti | più informazioni su questo argomento | articolo successivo | articolo precedente |
      navigazione articoli | navigazione articolo | prossimo articolo | post successivo | post precedente |
      continua a leggere
    `),
    comment: phrases(`
      commenti | commento | i commenti | commenti recenti | ultimi commenti | i commenti dei lettori |
      commenti dei lettori | lascia un commento | lasciate un commento | lascia un tuo commento |
      lascia una risposta | lascia il tuo commento | scrivi un commento | scrivi il tuo commento |
      aggiungi un commento | aggiungi commento | inserisci un commento | posta un commento | pubblica un commento |
      invia un commento | il tuo commento | commenta | commenta l articolo | commenta la notizia |
      commenta per primo | dì la tua | la tua opinione | partecipa alla discussione | unisciti alla discussione |
      annulla risposta | rispondi | recensioni clienti | recensioni dei clienti | recensioni degli utenti |
      sii il primo a commentare | opinioni dei lettori | le opinioni dei lettori
    `),
    share: phrases(`
      condividi | condividi su | condividi con | condividi questo articolo | condividi l articolo |
      condividi questa pagina | condividi questo post | condividi questa notizia | condividi la notizia |
      condividi questo contenuto | condividi via | condividi sui social | condividi questo | condivisione |
      condividete | seguici | seguici su | seguiteci | seguiteci su | seguici sui social | seguici sui nostri social |
      social network | i nostri social | canali social | resta in contatto | restiamo in contatto | rimani connesso |
      mi piace | invia a un amico | segnala a un amico
    `),
    promo: phrases(`
      newsletter | newsletters | la newsletter | la nostra newsletter | le nostre newsletter | iscriviti |
      iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti al blog tramite email |
      iscrizione alla newsletter | iscrizione newsletter | abbonati | abbonati ora | abbonamenti | abbonamento |
      resta aggiornato | rimani aggiornato | resta informato | restate aggiornati | ricevi la newsletter |
      ricevi le nostre news | ricevi gli aggiornamenti | le nostre app | la nostra app | app mobile |
      scarica la nostra app | scarica l app | sostienici | sostieni il nostro lavoro | fai una donazione | dona |
      dona ora | shop | carrello | offerte | offerte speciali | offerte del giorno | promozioni | annunci economici |
      edizione digitale | i nostri partner
    `),
    nav: phrases(`
      menu | menù | menu principale | menu secondario | navigazione | navigazione principale | categorie | categoria |
      archivio | archivi | sezioni | tutte le sezioni | le sezioni | rubriche | i nostri servizi | servizi online |
      link | link utili | link rapidi | collegamenti | collegamenti utili | accesso rapido | pagine | mappa del sito |
      chi siamo | contatti | contattaci | cerca | cerca nel sito | cerca nel blog | ricerca | seleziona lingua |
      scegli la lingua | meta | indice dei contenuti | sei qui | ti trovi qui | tu sei qui | ti trovi in |
      il mio account | area riservata | area clienti | assistenza | assistenza clienti | i nostri siti |
      i nostri marchi | siti del gruppo | siti amici | archivio blog | blogroll
    `),
    tags: phrases(`
      tag | tags | etichette | parole chiave | argomenti trattati | argomenti di questo articolo | nuvola di tag |
      tag cloud | temi dell articolo
    `),
    'author-bio': phrases(`
      sull autore | sull autrice | sugli autori | informazioni sull autore | informazioni sugli autori |
      info sull autore | l autore | l autrice | autore | autrice | biografia dell autore | chi è l autore | scritto da
    `),
    ticker: phrases(`
      meteo | previsioni meteo | il meteo | tassi di cambio | cambi valute | risultati in diretta
    `),
    ad: phrases(`
      pubblicità | annuncio pubblicitario | annunci | annunci google | sponsor | i nostri sponsor | sponsorizzato |
      sponsorizzato da | link sponsorizzati
    `),
  },
  lines: {
    nav: phrases(`
      home | home page | homepage | torna alla home | torna alla homepage | torna alla home page | vai alla home |
      vai alla homepage | torna su | torna in alto | torna all inizio | torna a inizio pagina | vai a inizio pagina |
      inizio pagina | vai al contenuto | vai al contenuto principale | vai ai contenuti | salta al contenuto |
      salta al contenuto principale | passa al contenuto | passa al contenuto principale |
      passa ai contenuti principali | salta ai contenuti | vai alla navigazione | vai al menu | vai alla ricerca |
      vai al footer | vai al piè di pagina | salta la navigazione | accedi | accesso | entra | esci | login | logout |
      accedi al tuo account | registrati | registrazione | crea account | crea un account | crea il tuo account |
      il mio account | il mio profilo | il tuo account | password dimenticata | hai dimenticato la password |
      ho dimenticato la password | recupera password | menu | menù | apri menu | apri il menu | chiudi menu |
      chiudi il menu | mostra menu | apri la ricerca | ricerca avanzata | ricerca | contatti | contattaci |
      chi siamo | mappa del sito | mappa sito | aiuto | domande frequenti | lavora con noi | la redazione |
      redazione | pubblicità con noi | per la tua pubblicità | rss | feed rss | avanti | indietro | successivo |
      precedente | successiva | precedenti | successivi | pagina successiva | pagina precedente | ultima pagina |
      prima pagina | articolo successivo | articolo precedente | articolo più recente | prossimo articolo |
      articoli precedenti | articoli più vecchi | articoli più recenti | post successivo | post precedente |
      post più recente | post più vecchio | post più vecchi | torna indietro | torna alla lista | torna all elenco |
      torna alle news | vedi tutti | vedi tutte | vedi tutto | mostra tutto | mostra tutti | tutte le notizie |
      tutte le news | tutti gli articoli | vedi tutti gli articoli | vedi altro | vedi di più | mostra altro |
      mostra di più | mostra meno | carica altro | carica altri | carica altre notizie | chiudi | annulla | espandi |
      comprimi | dimensione testo | dimensioni testo | dimensione carattere | versione stampabile |
      versione per la stampa | versione mobile | versione desktop | accessibilità | ascolta l articolo |
      ascolta questo articolo | aggiungi al carrello | vai al carrello | vedi carrello | visualizza carrello |
      vai alla cassa | aggiungi ai preferiti | aggiungi alla lista dei desideri | segnala un errore | segnala errore |
      modifica
    `),
    share: phrases(`
      condividi | condividere | condividi su facebook | condividi su twitter | condividi su x |
      condividi su linkedin | condividi su whatsapp | condividi su pinterest | condividi su telegram |
      condividi su google | condividi su google plus | condividi su tumblr | condividi su messenger |
      condividi via email | condividi via e mail | condividi per email | condividi via mail | condividi via whatsapp |
      condividi con facebook | condividi con twitter | condividi questo articolo | condividi l articolo |
      condividi articolo | condividi questa pagina | condividi la notizia | condividi sui social | twitta | tweet |
      tweetta | pinna | invia per email | invia via email | invia per e mail | invia tramite email | invia via mail |
      invia a un amico | invia ad un amico | invia l articolo | postalo sul blog | stampa | stampa articolo |
      stampa l articolo | stampa questo articolo | stampa questa pagina | stampa pagina | copia link | copia il link |
      link copiato | copia url | salva | salva articolo | salva l articolo | salva per dopo | leggi più tardi |
      leggi dopo | segui | seguici | seguici su | seguici su facebook | seguici su twitter | seguici su instagram |
      seguici su telegram | seguici sui social | seguiteci su facebook | mi piace | mi piace caricamento | consiglia |
      raccomanda | regala articolo | regala questo articolo | email | e mail | permalink | incorpora
    `),
    ad: phrases(`
      pubblicità | annuncio | annuncio pubblicitario | annunci | annunci google | messaggio pubblicitario |
      messaggio promozionale | contenuto sponsorizzato | sponsorizzato | informazione pubblicitaria |
      contenuto promozionale | publiredazionale | pubblicità continua a leggere dopo la pubblicità |
      continua a leggere dopo la pubblicità | continua dopo la pubblicità | l articolo continua dopo la pubblicità |
      la notizia continua dopo la pubblicità | continua la lettura dopo la pubblicità | chiudi pubblicità |
      chiudi annuncio | salta annuncio | salta la pubblicità
    `),
    promo: phrases(`
      newsletter | iscriviti | iscriviti ora | iscriviti subito | iscriviti gratis | iscriviti alla newsletter |
      iscriviti alla nostra newsletter | iscriviti al canale | iscrizione newsletter | abbonati | abbonati ora |
      abbonati subito | abbonati adesso | abbonamenti | scopri gli abbonamenti | sei già abbonato |
      sei già abbonato accedi | sei abbonato | hai già un abbonamento | contenuto riservato agli abbonati |
      solo per gli abbonati | articolo riservato agli abbonati | ricevi la newsletter | registrati gratis |
      registrati ora | scarica l app | scarica la app | scarica la nostra app | scarica ora | scarica |
      scarica gratis | disponibile su google play | scarica su app store | prova gratis | prova gratuita | prova ora |
      acquista | acquista ora | compra ora | compra su amazon | vedi su amazon | prenota | prenota ora |
      vedi offerta | vai all offerta | scopri l offerta | dona | dona ora | fai una donazione | sostienici |
      sostieni | diventa socio | diventa sostenitore | seguici su google news | attiva le notifiche |
      sfoglia il giornale | leggi il giornale | unisciti al canale
    `),
    comment: phrases(`
      commenti | commenta | commenta l articolo | commenta la notizia | commenta per primo | lascia un commento |
      lascia un tuo commento | lascia una risposta | lascia il tuo commento | lascia commento | scrivi un commento |
      scrivi commento | aggiungi un commento | aggiungi commento | aggiungi nuovo commento | inserisci un commento |
      inserisci commento | pubblica commento | pubblica un commento | posta un commento | posta commento |
      invia commento | invia un commento | vedi commenti | vedi i commenti | vedi tutti i commenti |
      vedi altri commenti | leggi i commenti | leggi tutti i commenti | leggi commenti | mostra commenti |
      mostra i commenti | nascondi commenti | nascondi i commenti | carica altri commenti | tutti i commenti |
      vai ai commenti | nessun commento | nessun commento presente | non ci sono commenti | ancora nessun commento |
      commenti chiusi | i commenti sono chiusi | commenti disabilitati | i commenti sono disabilitati | rispondi |
      annulla risposta | segnala | segnala commento | segnala abuso | segnala un abuso | sii il primo a commentare |
      il tuo indirizzo email non sarà pubblicato | l indirizzo email non verrà pubblicato |
      il tuo indirizzo email non verrà pubblicato | i campi obbligatori sono contrassegnati |
      i campi obbligatori sono contrassegnati con | accedi per commentare |
      avvertimi via email in caso di risposte al mio commento |
      avvertimi via email alla pubblicazione di un nuovo articolo | i commenti sono stati chiusi
    `),
    teaser: phrases(`
      leggi tutto | leggi di più | leggi altro | leggi ancora | leggi anche | leggi l articolo |
      leggi l articolo completo | leggi l intero articolo | leggi tutto l articolo | leggi articolo |
      leggi la notizia | leggi la notizia completa | leggi il resto | leggi il seguito | leggi qui |
      continua a leggere | continua la lettura | prosegui la lettura | per saperne di più | scopri di più | scopri |
      più informazioni | maggiori informazioni | ulteriori informazioni | altre informazioni | maggiori dettagli |
      dettagli | vai all articolo | vai alla notizia | vai alla gallery | vai al video | guarda il video |
      guarda la gallery | guarda le foto | guarda la fotogallery | vedi anche | potrebbe interessarti |
      potrebbe interessarti anche | clicca qui per leggere | approfondisci
    `),
    legal: phrases(`
      privacy | privacy policy | informativa privacy | informativa sulla privacy | informativa estesa |
      informativa cookie | informativa sui cookie | note legali | nota legale | avvertenze legali |
      informazioni legali | termini e condizioni | termini di servizio | termini di utilizzo | termini d uso |
      condizioni d uso | condizioni di utilizzo | condizioni generali | condizioni di vendita |
      condizioni generali di vendita | cookie policy | politica dei cookie | politica sui cookie |
      impostazioni cookie | impostazioni dei cookie | gestione cookie | gestisci cookie | gestisci i cookie |
      gestisci consenso | gestisci opzioni | preferenze cookie | preferenze privacy |
      aggiorna le preferenze sui cookie | cookie | cookies | accetta | accetta tutti | accetta tutto |
      accetta i cookie | accetta cookie | accetta e chiudi | accetta e continua | accetto | rifiuta | rifiuta tutti |
      rifiuta tutto | ho capito | personalizza | tutti i diritti riservati | tutti i diritti sono riservati |
      diritti riservati | riproduzione riservata | riproduzione vietata | copyright | crediti | credits | disclaimer |
      codice etico | trattamento dei dati personali | protezione dei dati personali | dichiarazione di accessibilità
    `),
    form: phrases(`
      invia | cerca | cerca nel sito | cerca qui | cerca per | ricerca per | inserisci la tua ricerca |
      indirizzo email | indirizzo e mail | indirizzo di posta elettronica | la tua email | la tua e mail |
      il tuo indirizzo email | il tuo indirizzo e mail | inserisci la tua email | inserisci il tuo indirizzo email |
      nome | il tuo nome | cognome | nome e cognome | nome utente | password | telefono | numero di telefono |
      messaggio | il tuo messaggio | oggetto | sito web | campo obbligatorio | campi obbligatori | seleziona |
      seleziona mese | seleziona il mese | seleziona una categoria | seleziona categoria | scegli | ordina per |
      filtra | filtra per | applica | azzera | reimposta | conferma | ricordami | resta connesso | codice postale |
      quantità
    `),
  },
  starts: {
    teaser: phrases(`
      leggi anche | leggi tutto | leggi di più | leggi l articolo | leggete anche | leggi pure | vedi anche |
      guarda anche | ascolta anche | approfondisci | per approfondire | potrebbe interessarti |
      potrebbe interessarti anche | ti potrebbe interessare | ti può interessare | ti consigliamo |
      articolo correlato | articoli correlati | articolo successivo | articolo precedente | prossimo articolo |
      continua a leggere | tutte le notizie su | tutte le notizie di | altre notizie su | altri articoli di |
      sullo stesso argomento | da non perdere | fotogallery | guarda il video | guarda le foto
    `),
    caption: phrases(`
      foto | foto di | fotografia | fotografie | immagine | immagini | crediti | crediti foto | crediti immagine |
      credito foto | credits foto | photo credit | foto d archivio | immagine d archivio | immagine di repertorio |
      foto di repertorio | foto di archivio | immagine di copertina | foto di copertina | illustrazione | fonte foto |
      fonte immagine | didascalia
    `),
    byline: phrases(`
      autore | autrice | autori | testo | testi | testo di | scritto da | pubblicato da | postato da | inserito da |
      a cura di | articolo di | un articolo di | articolo a cura di | di redazione | intervista di | traduzione di |
      traduzione a cura di
    `),
    tags: phrases(`
      tag | tags | etichette | etichettato | taggato | parole chiave | argomenti | categoria | categorie |
      pubblicato in | archiviato in | archiviato sotto | postato in | contrassegnato da tag | contrassegnato con
    `),
    legal: phrases(`
      copyright | tutti i diritti riservati | riproduzione riservata | questo sito utilizza cookie |
      questo sito utilizza i cookie | questo sito usa cookie | questo sito usa i cookie | questo sito usa akismet |
      questo sito utilizza akismet | questo sito web utilizza | questo sito è protetto da recaptcha |
      il nostro sito utilizza | il sito utilizza cookie | utilizziamo i cookie | utilizziamo cookie |
      usiamo i cookie | usiamo cookie | noi e terze parti | noi e i nostri partner | proseguendo la navigazione |
      proseguendo nella navigazione | continuando a navigare | continuando la navigazione | continuando a utilizzare |
      se vuoi saperne di più o negare | chiudendo questo banner | iscrivendoti | ho letto e accetto |
      ho letto l informativa | acconsento al trattamento | autorizzo il trattamento | è vietata la riproduzione |
      testata giornalistica registrata | registrazione tribunale | questo blog non rappresenta una testata |
      scopri come i tuoi dati
    `),
    share: phrases(`
      condividi su | condividi questo | condividi l articolo | fai clic qui per | fai clic per |
      clicca per condividere | clicca per inviare | seguici su | seguiteci su | segui la pagina |
      invia questo articolo
    `),
    comment: phrases(`
      accedi per | accedi o registrati per | effettua il login per | effettua l accesso per | per poter commentare |
      per inviare un commento | devi essere connesso | devi effettuare il login | devi accedere |
      devi essere registrato | il tuo indirizzo email non sarà | il tuo indirizzo email non verrà |
      l indirizzo email non verrà | lascia un commento | lascia una risposta | lascia il tuo commento |
      sii il primo a | salva il mio nome | do il mio consenso affinché | avvertimi via email | notificami |
      i commenti sono | i commenti su | commenti su
    `),
    promo: phrases(`
      iscriviti alla | iscriviti al | iscriviti gratis | iscriviti gratuitamente | abbonati a | abbonati per |
      abbonati al | abbonati ora | ricevi gratis | scarica l app | scarica la nostra | scarica gratis |
      registrati per | registrati gratis | sei già abbonato | questo contenuto è riservato |
      questo articolo è riservato | contenuto riservato | per continuare a leggere | per leggere l articolo completo |
      resta aggiornato | rimani aggiornato | resta sempre aggiornato | per restare aggiornato |
      per rimanere aggiornato | non perdere le | non perdere nessuna | unisciti al | unisciti alla |
      entra nel canale | entra nel gruppo | dona il tuo | seguici su google
    `),
    nav: phrases('sei qui | tu sei qui | ti trovi qui | ti trovi in | salta al'),
  },
  inline: {
    teaser: phrases(`
      leggi anche | leggete anche | leggi pure | leggi ancora | leggi di più | leggi tutto | leggi qui |
      leggi l articolo | leggi l articolo completo | da leggere anche | leggi altro | vedi anche | vedi pure |
      guarda anche | guarda il video | ascolta anche | approfondisci | per approfondire | per saperne di più |
      scopri di più | scopri anche | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti |
      potrebbero interessarti anche | ti potrebbe interessare | ti potrebbe interessare anche | ti può interessare |
      ti consigliamo | ti consigliamo anche | continua a leggere | articoli correlati | articolo correlato |
      sullo stesso argomento | da non perdere | non perderti
    `),
    promo: phrases(`
      iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti al canale |
      iscriviti al nostro canale | iscriviti qui | iscriviti gratis | iscriviti ora | abbonati ora | abbonati subito |
      ricevi la newsletter | ricevi le nostre notizie | clicca qui per iscriverti | clicca qui per abbonarti |
      clicca qui e iscriviti | scarica l app | scarica la nostra app | scarica gratis | registrati gratis |
      seguici su | seguici | seguiteci su | segui la nostra pagina | unisciti al canale | unisciti al nostro canale |
      unisciti al gruppo | entra nel nostro canale | entra nel canale | resta aggiornato | per restare aggiornato |
      per rimanere aggiornato | sostienici | dona ora
    `),
    ad: phrases(`
      pubblicità | continua a leggere dopo la pubblicità | continua dopo la pubblicità |
      l articolo continua dopo la pubblicità | la notizia continua dopo la pubblicità
    `),
    share: phrases(`
      condividi questo articolo | condividi l articolo | condividi su facebook | condividi su twitter
    `),
  },
  bylinePrefixes: phrases('di | a cura di | scritto da | pubblicato da | autore | autrice | testo di'),
  months: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr
    mag giu lug ago set ott nov dic
  `),
  days: words(`
    lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom oggi ieri
  `),
  datePrefixes: phrases(`
    pubblicato il | pubblicato | aggiornato il | aggiornato | ultimo aggiornamento | ultima modifica | data | il |
    inserito il
  `),
  timeUnits: words(`
    secondo secondi minuto minuti min ora ore giorno giorni settimana settimane mese mesi anno anni fa
  `),
  past: words('fa'),
  postWords: words('scritto scrive dice rispondi segnala'),
  followCalls: phrases(
    'seguici | seguiteci | seguimi | segui la nostra | diventa fan | diventa nostro fan | clicca mi piace | metti mi piace | trovaci su',
  ),
  callVerbs: words('iscriviti abbonati scarica ricevi registrati sostieni'),
  callNouns: words('newsletter app abbonamento'),
  abbreviations: words('sig sigg dott dott.ssa avv ing on arq prof pag pagg cap ecc.mo'),
  conjunctions: words('e o'),
  wordlikeMonths: words('mar mag gen ago dic lug set'),
  datedBy: phrases('di'),
  onDay: words('il'),
  creditWords: phrases('Foto'),
  saidWords: phrases('dice | ha scritto'),
  countedComments: variants('commenti'),
  countedThoughts: variants('commenti | risposte'),
  thoughtsOn: words('su a'),
  replyLinks: phrases('rispondi'),
  fieldOwners: phrases('il tuo'),
  fieldNames: phrases('nome | sito web'),
  commentFields: variants('commento'),
  onNetwork: words('su'),
  becomeWords: phrases('diventa'),
  meterStarts: phrases('hai letto'),
  meterNouns: variants('articolo gratuito | articoli gratuiti'),
  rightsReserved: phrases('tutti i diritti riservati'),
  cookieUses: phrases('usa'),
  pageWords: words('pagina'),
  pagesOf: words('di'),
  blockedTitles: phrases('pagina non trovata'),
};
