import { words } from '../lexicon/types.ts';

/** Function words of languages that have no lexicon, so that their pages are not taken for a language that has one. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  nl: words(
    'de het een en van ik te dat die in is niet op aan met als voor zijn er maar om hem dan zou wat mijn door wordt',
  ),
  sv: words(
    'och att det som en på är av för med den till inte om ett har de jag var men från vi så kan när eller efter',
  ),
  da: words(
    'og det at en den til er som på de med han af for ikke der var mig sig men et har om vi havde nu efter blev',
  ),
  no: words('og i det som en på er av for med til at ikke den har de om et var men han seg fra vi kan etter ble eller'),
  fi: words('ja on ei että se hän oli joka mutta ovat kun niin myös tai sen mukaan jos vain ole olla kuin sitä mitä'),
  cs: words('a se na je v že o s z do i to k ve pro za by ale si po jako jsem od jeho které nebo která jen při podle'),
  sk: words('a sa na je v že o s z do aj to k vo pre za by ale si po ako som od jeho ktoré alebo ktorá len pri podľa'),
  ro: words('și de în a la cu pe nu să o un din că care se mai este pentru au sunt fi ce ca prin dar sau fost după'),
  hu: words(
    'a az és hogy nem is egy ez van azt meg csak már el de volt ha mint még vagy ki fel mert aki lehet szerint',
  ),
  tr: words(
    've bir bu da de için çok ile daha olarak gibi ne kadar olan sonra en var mi ya ki ama değil her göre oldu',
  ),
  ca: words('de la i el que a els en les per un una del és amb no es al dels com més va se ha però són seva també'),
  hr: words('i u je na da se za su od s to o ne koji a kao što će iz bi ali po samo koja nije bio sve nakon'),
  id: words('yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka'),
  vi: words('và của là có được cho không các trong một người với đã những để này khi từ đến về như năm tại cũng ra'),
};
