import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const PL: Lexicon = {
  language: 'pl',
  stopWords: words(`
    a aby ale ani aż bardzo bez bo być był była było były bym ci co czy dla do go gdy gdzie i ich ile im innych ja
    jak jako je jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kto która które którego której który
    których którzy ku lub ma mają mi mnie może można mu my na nad nam nas nawet nią nic nich nie niego niej nim niż
    o od oraz po pod podczas ponieważ poza przed przez przy są się sobie swoje ta tak także tam te tego tej ten też
    to tu tych tylko tym u w we wszystko wszystkich z za zaś ze że został
  `),
  labels: {
    footnote: phrases('przypisy | bibliografia'),
    summary: phrases('w skrócie | najważniejsze informacje'),
    teaser: phrases(`
      czytaj także | czytaj też | czytaj również | czytaj dalej | czytaj więcej | przeczytaj także | przeczytaj też |
      przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej | sprawdź także | sprawdź też |
      sprawdź również | polecane | polecamy | polecamy także | polecamy również | polecane artykuły |
      polecane teksty | polecane produkty | polecane dla ciebie | polecane wpisy | warto przeczytać | warto zobaczyć |
      najczęściej czytane | najczęściej komentowane | najczęściej oglądane | najpopularniejsze |
      najpopularniejsze artykuły | najchętniej czytane | najnowsze | najnowsze artykuły | najnowsze wiadomości |
      najnowsze wpisy | najnowsze informacje | najnowsze newsy | najnowsze posty | ostatnie wpisy |
      ostatnie artykuły | ostatnie wiadomości | ostatnio dodane | ostatnio oglądane | popularne | popularne artykuły |
      popularne wpisy | popularne posty | popularne tematy | podobne artykuły | podobne wpisy | podobne tematy |
      podobne produkty | podobne ogłoszenia | podobne posty | powiązane artykuły | powiązane wpisy |
      powiązane tematy | powiązane posty | powiązane | powiązane produkty | powiązane treści | artykuły powiązane |
      na ten temat | więcej na ten temat | więcej na temat | więcej z działu | więcej z kategorii |
      więcej wiadomości | więcej artykułów | inne artykuły | inne wiadomości | inne wpisy | inne z tej kategorii |
      pozostałe wiadomości | pozostałe artykuły | pozostałe aktualności | inne artykuły autora | artykuły autora |
      może cię zainteresować | może cię zainteresuje | może zainteresuje cię | może cię również zainteresować |
      może cię też zainteresować | mogą cię zainteresować | to może cię zainteresować | może ci się spodobać |
      mogą ci się spodobać | może spodoba się również | klienci kupili również | klienci oglądali również |
      wybór redakcji | redakcja poleca | nie przegap | gorące tematy | najważniejsze wiadomości | wiadomości dnia |
      temat dnia | z ostatniej chwili | następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis |
      nawigacja wpisu | w tym dziale | zobacz galerię | hity dnia | teraz czytane | materiały partnerów |
      artykuł sponsorowany | artykuły sponsorowane
    `),
    comment: phrases(`
      komentarze | komentarz | komentarze czytelników | komentarze użytkowników | najnowsze komentarze |
      ostatnie komentarze | dodaj komentarz | dodaj swój komentarz | napisz komentarz | zostaw komentarz |
      zostaw odpowiedź | skomentuj | skomentuj artykuł | twój komentarz | dołącz do dyskusji | opinie |
      opinie użytkowników | opinie klientów | opinie czytelników | opinie o produkcie | dodaj opinię | napisz opinię |
      wasze komentarze | wasze opinie | twoja opinia
    `),
    share: phrases(`
      udostępnij | udostępnij artykuł | udostępnij ten artykuł | udostępnij wpis | udostępnij na |
      udostępnij znajomym | podziel się | podziel się z innymi | podziel się ze znajomymi | podziel się artykułem |
      podziel się tym artykułem | podziel się wpisem | podziel się na | poleć | poleć znajomemu | poleć artykuł |
      poleć innym | śledź nas | śledź nas na | obserwuj nas | obserwuj nas na | znajdź nas | znajdź nas na facebooku |
      polub nas | polub nas na facebooku | dołącz do nas | dołącz do nas na facebooku | bądź z nami |
      media społecznościowe | social media | jesteśmy na facebooku | podaj dalej | spodobał ci się artykuł
    `),
    promo: phrases(`
      newsletter | nasz newsletter | zapisz się | zapisz się na newsletter | zapisz się do newslettera |
      zapisz się do naszego newslettera | zapisz się na nasz newsletter | subskrybuj | subskrypcja |
      subskrypcja newslettera | prenumerata | bądź na bieżąco | pozostań w kontakcie | aplikacja mobilna |
      aplikacje mobilne | nasze aplikacje | pobierz aplikację | oferty specjalne | nowości w sklepie | wesprzyj nas |
      wspieraj nas | oferty pracy
    `),
    nav: phrases(`
      menu | menu główne | główne menu | nawigacja | nawigacja główna | kategorie | wszystkie kategorie |
      kategorie produktów | archiwum | archiwa | archiwum bloga | archiwum wiadomości | strony | działy | serwisy |
      nasze serwisy | na skróty | przydatne linki | ważne linki | linki | polecane strony | mapa strony |
      mapa serwisu | szukaj | wyszukiwarka | szukaj w serwisie | szukaj na blogu | kalendarz | kalendarium wydarzeń |
      logowanie | panel użytkownika | moje konto | kontakt | o nas | o blogu | o serwisie | o firmie |
      informacje o sklepie | obsługa klienta | meta | statystyki | obserwatorzy | łączna liczba wyświetleń |
      wybierz język | języki | koszyk | dla mediów | biuletyn informacji publicznej | biuro ogłoszeń | galeria zdjęć
    `),
    tags: phrases('tagi | etykiety | słowa kluczowe | chmura tagów | otagowane'),
    'author-bio': phrases(`
      o autorze | o autorce | o autorach | autor artykułu | notka o autorze | więcej o autorze |
      zobacz wszystkie artykuły autora
    `),
    ticker: phrases(`
      kursy walut | notowania | notowania giełdowe | pogoda | prognoza pogody | wyniki na żywo | kursy walut nbp |
      ceny paliw
    `),
    ad: phrases(`
      reklama | reklamy | materiał sponsorowany | materiały sponsorowane | partnerzy | nasi partnerzy | sponsorzy |
      reklamodawcy | linki sponsorowane | partner serwisu | materiał partnera | materiał promocyjny
    `),
  },
  lines: {
    nav: phrases(`
      strona główna | powrót do strony głównej | przejdź do strony głównej | wróć na stronę główną |
      wróć do strony głównej | na górę | do góry | powrót do góry | wróć do góry | wróć na górę | przewiń do góry |
      idź do góry | na górę strony | przejdź do treści | przejdź do głównej treści | przejdź do zawartości |
      przejdź do menu | przejdź do nawigacji | przejdź do wyszukiwarki | przejdź do stopki | przeskocz do treści |
      pomiń nawigację | menu | otwórz menu | zamknij menu | pokaż menu | zaloguj | zaloguj się |
      zaloguj się lub zarejestruj | wyloguj | wyloguj się | logowanie | rejestracja | zarejestruj się | załóż konto |
      utwórz konto | moje konto | twoje konto | nie pamiętasz hasła | nie pamiętam hasła | zapomniałeś hasła |
      przypomnij hasło | szukaj | wyszukaj | wyszukiwarka | wyszukiwanie zaawansowane | szukaj na stronie |
      mapa strony | mapa serwisu | kontakt | o nas | o portalu | o serwisie | redakcja | kariera |
      reklama w serwisie | pomoc | faq | rss | kanał rss | kanały rss | następny | następna | poprzedni | poprzednia |
      następna strona | poprzednia strona | następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis |
      następne | poprzednie | dalej | wstecz | powrót | wróć | powrót do listy | powrót do listy aktualności |
      cofnij | starsze posty | nowsze posty | starszy post | nowszy post | starsze wpisy | nowsze wpisy |
      zobacz wszystkie | pokaż wszystkie | wszystkie | pokaż więcej | pokaż mniej | załaduj więcej | wczytaj więcej |
      więcej opcji | rozwiń | zwiń | zamknij | anuluj | wersja do druku | wersja mobilna | pełna wersja |
      wersja kontrastowa | wysoki kontrast | mapa witryny | rozmiar czcionki | wielkość czcionki |
      deklaracja dostępności | zgłoś błąd | zgłoś naruszenie | zgłoś | do koszyka | dodaj do koszyka | koszyk |
      dodaj do ulubionych | dodaj do schowka | dodaj do porównania | aktualności | ogłoszenia | archiwum |
      biuletyn informacji publicznej | bip | ustaw jako startową | pobierz
    `),
    share: phrases(`
      udostępnij | udostępnij na facebooku | udostępnij na facebook | udostępnij na twitterze | udostępnij na x |
      udostępnij przez e mail | udostępnij w usłudze facebook | udostępnij w usłudze twitter |
      udostępnij w serwisie pinterest | wyślij pocztą e mail | wrzuć na bloga | podziel się |
      podziel się na facebooku | podziel się ze znajomymi | tweetnij | poleć | poleć znajomemu | poleć artykuł |
      poleć ten artykuł | wyślij znajomemu | wyślij e mailem | wyślij mailem | wyślij link | prześlij dalej |
      skopiuj link | kopiuj link | kopiuj adres | link skopiowany | drukuj | wydrukuj | drukuj stronę |
      drukuj artykuł | lubię to | lubię | nie lubię | zapisz | zapisz na później | obserwuj | obserwuj nas |
      śledź nas | wykop | obserwuj nas w google news | obserwuj nas na facebooku | obserwuj w google news |
      polub nas na facebooku | pdf
    `),
    ad: phrases(`
      reklama | reklamy | koniec reklamy | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą |
      ciąg dalszy artykułu pod reklamą | dalszy ciąg materiału pod wideo | dalszy ciąg artykułu pod materiałem wideo |
      dalsza część artykułu pod materiałem wideo | dalsza część artykułu znajduje się pod materiałem wideo |
      dalsza część tekstu pod wideo | ciąg dalszy pod reklamą | ciąg dalszy materiału pod wideo |
      tekst kontynuujemy pod wideo | artykuł sponsorowany | materiał sponsorowany | materiał promocyjny |
      materiał partnera | linki sponsorowane | autopromocja | treść sponsorowana | pomiń reklamę | zamknij reklamę |
      sponsorowane | promowane | przewiń by czytać dalej
    `),
    promo: phrases(`
      zapisz się | zapisz mnie | zapisz się na newsletter | zapisz się do newslettera | subskrybuj | subskrybuj nas |
      subskrybuj kanał | zaprenumeruj | kup teraz | kup bilet | kup prenumeratę | kup dostęp | kup subskrypcję |
      wykup dostęp | zamów | zamów teraz | zamów prenumeratę | pobierz aplikację | pobierz naszą aplikację |
      pobierz z google play | pobierz w app store | dołącz do nas | wesprzyj nas | wspieraj nas | wspomóż nas |
      postaw kawę | wypróbuj za darmo | sprawdź ofertę | zobacz ofertę | zapytaj o ofertę | zapytaj o produkt |
      bądź na bieżąco | dołącz do nas na facebooku | przekaż 1 podatku | przekaż 1 5 podatku | zarezerwuj
    `),
    comment: phrases(`
      komentarze | dodaj komentarz | dodaj swój komentarz | napisz komentarz | zostaw komentarz | zostaw odpowiedź |
      skomentuj | skomentuj artykuł | skomentuj jako pierwszy | brak komentarzy | nie ma jeszcze komentarzy |
      pokaż komentarze | ukryj komentarze | zobacz komentarze | zobacz wszystkie komentarze | czytaj komentarze |
      więcej komentarzy | prześlij komentarz | opublikuj komentarz | komentarze zostały wyłączone |
      komentowanie zostało wyłączone | możliwość komentowania została wyłączona | odpowiedz |
      anuluj pisanie odpowiedzi | anuluj odpowiedź | cytuj | zgłoś komentarz | zgłoś nadużycie | zgłoś do moderacji |
      zaloguj się aby dodać komentarz | zaloguj się żeby skomentować | zaloguj się aby odpowiedzieć |
      zaloguj się by skomentować | twój adres e mail nie zostanie opublikowany |
      twój adres email nie zostanie opublikowany | wymagane pola są oznaczone | bądź pierwszy | dodaj opinię |
      napisz opinię | brak opinii | brak ocen | oceń artykuł | oceń ten artykuł | komentarze są zamknięte |
      możliwość komentowania jest wyłączona
    `),
    teaser: phrases(`
      czytaj więcej | czytaj dalej | czytaj całość | czytaj cały artykuł | czytaj | czytaj także | czytaj też |
      czytaj również | przeczytaj | przeczytaj więcej | przeczytaj cały artykuł | przeczytaj całość | więcej |
      więcej informacji | więcej wiadomości | więcej aktualności | zobacz więcej | zobacz także | zobacz też |
      zobacz również | zobacz galerię | zobacz zdjęcia | zobacz wideo | zobacz film | obejrzyj wideo |
      dowiedz się więcej | sprawdź | sprawdź więcej | szczegóły | pokaż szczegóły | cały artykuł | pełny artykuł |
      przejdź do artykułu | polecane artykuły | polecamy
    `),
    legal: phrases(`
      wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | polityka prywatności | polityka cookies |
      polityka plików cookies | polityka prywatności i cookies | regulamin | regulamin serwisu | regulamin sklepu |
      regulaminy | warunki korzystania | warunki użytkowania | ochrona danych osobowych | ochrona prywatności | rodo |
      klauzula informacyjna | klauzula informacyjna rodo | nota prawna | informacje prawne | prawa autorskie |
      zastrzeżenia prawne | ustawienia prywatności | ustawienia cookies | ustawienia plików cookies |
      zarządzaj cookies | akceptuję | akceptuj | akceptuj wszystkie | zaakceptuj wszystkie | zgadzam się | rozumiem |
      nie zgadzam się | odrzuć wszystkie | zasady moderacji | regulamin komentarzy
    `),
    form: phrases(`
      wyślij | wyślij wiadomość | adres e mail | adres email | twój e mail | twój email | twój adres e mail |
      podaj adres e mail | podaj swój e mail | podaj e mail | imię | imię i nazwisko | nazwisko | twoje imię | hasło |
      login | nazwa użytkownika | zapamiętaj mnie | telefon | numer telefonu | wiadomość | treść wiadomości |
      temat wiadomości | witryna internetowa | wybierz | filtruj | filtry | sortuj | sortuj według | sortuj po |
      zastosuj | wyczyść | wyczyść filtry | pole wymagane | pola wymagane | ilość | głosuj | zagłosuj |
      wpisz szukaną frazę | wpisz szukane słowo | wpisz fragment
    `),
    tags: phrases('brak tagów | bez kategorii | zobacz wszystkie tagi'),
  },
  starts: {
    teaser: phrases(`
      czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także | przeczytaj też |
      przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz galerię | sprawdź też | sprawdź także |
      sprawdź również | na ten temat | następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis |
      dowiedz się więcej | więcej na ten temat | więcej przeczytasz
    `),
    caption: phrases(`
      fot | foto | zdjęcie | autor zdjęcia | fotografia | źródło zdjęcia | źródło zdjęć | zdjęcie ilustracyjne |
      zdjęcie poglądowe | źródło grafiki | autor fot
    `),
    byline: phrases(`
      autor | autorka | autorzy | opracowanie | opracował | opracowała | oprac | opublikował | opublikowane przez |
      zamieszczone przez | rozmawiał | rozmawiała
    `),
    tags: phrases(`
      tagi | tag | etykiety | słowa kluczowe | kategoria | kategorie | opublikowano w | zamieszczono w | otagowane
    `),
    legal: phrases(`
      wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | copyright | kopiowanie treści |
      materiał chroniony prawem | artykuł chroniony prawem | dalsze rozpowszechnianie | publikacja chroniona prawem |
      ta strona używa | ta strona korzysta | ta strona wykorzystuje | strona korzysta z plików | strona używa plików |
      serwis wykorzystuje pliki | serwis używa plików | nasza strona używa | nasza strona korzysta |
      nasz serwis wykorzystuje | ten serwis używa | używamy plików cookie | używamy plików cookies |
      używamy ciasteczek | korzystając ze strony | korzystanie ze strony | korzystanie z serwisu |
      kontynuując przeglądanie | administratorem danych osobowych | administratorem twoich danych |
      redakcja nie ponosi odpowiedzialności | portal nie ponosi odpowiedzialności | za treść komentarzy
    `),
    share: phrases(`
      udostępnij na | udostępnij w | udostępnij ten | udostępnij przez | podziel się na | podziel się tym |
      kliknij aby udostępnić | polub nas na | poleć ten | wyślij pocztą
    `),
    comment: phrases(`
      dodaj komentarz | zostaw komentarz | zostaw odpowiedź | aby dodać komentarz | aby komentować | aby skomentować |
      musisz się zalogować | musisz być zalogowany | zaloguj się aby | zaloguj się lub | twój adres e mail nie |
      twój adres email nie | bądź pierwszy | komentarze są | możliwość komentowania | zapamiętaj moje dane |
      powiadom mnie o | tylko zalogowani użytkownicy
    `),
    promo: phrases(`
      zapisz się na | zapisz się do | subskrybuj nasz | subskrybuj kanał | pobierz aplikację |
      pobierz naszą aplikację | obserwuj nas | śledź nas | dołącz do nas | dołącz do naszej | bądź na bieżąco |
      chcesz być na bieżąco | chcesz wiedzieć więcej | wesprzyj nas | wspieraj nas | masz ciekawy temat |
      napisz do nas | zauważyłeś błąd
    `),
    nav: phrases('jesteś tutaj | tu jesteś | strona główna'),
  },
  inline: {
    teaser: phrases(`
      czytaj też | czytaj także | czytaj również | czytaj więcej | przeczytaj też | przeczytaj także |
      przeczytaj również | zobacz też | zobacz także | zobacz również | zobacz wideo | zobacz galerię | sprawdź też |
      sprawdź także | sprawdź również | obejrzyj też | obejrzyj także | polecamy | polecamy też | polecamy także |
      polecamy również | warto przeczytać | nie przegap | więcej na ten temat | więcej przeczytasz tutaj | powiązane |
      dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo
    `),
    promo: phrases(`
      zapisz się na newsletter | zapisz się na nasz newsletter | zapisz się do newslettera |
      zapisz się do naszego newslettera | subskrybuj nasz kanał | subskrybuj nas | obserwuj nas na |
      obserwuj nas w google news | śledź nas na | polub nas na facebooku | dołącz do nas na facebooku |
      dołącz do nas | pobierz naszą aplikację | pobierz aplikację | wesprzyj nas | bądź na bieżąco
    `),
    ad: phrases(`
      reklama | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą | ciąg dalszy pod reklamą
    `),
    share: phrases('udostępnij na facebooku | udostępnij ten artykuł | podziel się tym artykułem'),
  },
  bylinePrefixes: phrases('autor | autorka | tekst | opracował | opracowała | oprac | napisał | napisała | autorzy'),
  months: words(`
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz
    paź lis gru
  `),
  days: words(`
    poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz dzisiaj dziś wczoraj
  `),
  datePrefixes: phrases(`
    opublikowano | data publikacji | dodano | aktualizacja | ostatnia aktualizacja | zaktualizowano | utworzono |
    data | data dodania | data utworzenia
  `),
  timeUnits: words(`
    sekund sekundy minuta minuty minut minutę min godzina godziny godzin godzinę godz dzień dni tydzień tygodnie
    tygodni miesiąc miesiące miesięcy rok lata lat temu
  `),
  past: words('temu'),
  postWords: words('napisał napisała pisze odpowiedz zgłoś cytuj'),
  followCalls: phrases(
    'śledź nas | śledźcie nas | śledź mnie | obserwuj nas | polub nas | polub nasz | polub naszą | polub naszego | zostań fanem | zostań naszym fanem | dołącz do nas | dołącz do naszych | znajdź nas',
  ),
  callVerbs: words('zapisz subskrybuj pobierz dołącz zaprenumeruj wesprzyj'),
  callNouns: words('newsletter newslettera aplikację prenumeratę'),
  abbreviations: words('ul al im prof hab inż mgr ks św tzw tzn np m.in woj godz tys mln mld zob por'),
  conjunctions: words('i'),
  wordlikeMonths: words('marca maja lip lis sie sty'),
  datedBy: phrases('przez'),
  creditWords: phrases('Foto | Zdjęcie | Fot'),
  countedComments: variants('komentarz*'),
  replyLinks: phrases('odpowiedz'),
  fieldOwners: phrases('twój'),
  fieldNames: phrases('imię | adres e-mail'),
  commentOwners: phrases('treść'),
  commentFields: variants('komentarz*'),
  networkStems: phrases('nasza klasa | nasza-klasa'),
  fanPages: phrases('fanpage'),
  onNetwork: words('na'),
  becomeWords: phrases('zostań'),
  shareButtons: words('facebooku twitteru'),
  rightsReserved: phrases('wszelkie prawa zastrzeżone'),
  pageWords: words('strona'),
  pagesOf: words('z'),
  indexWords: variants('indeks'),
};
