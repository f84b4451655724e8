import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/extract/words/language.ts';

const CASES: readonly [language: string | null, text: string][] = [
  [
    'en',
    'The bridge over the river has been closed since Monday and nobody in the town knows when it will be open again.',
  ],
  [
    'de',
    'Die Brücke über den Fluss ist seit Montag geschlossen und niemand in der Stadt weiß, wann sie wieder geöffnet wird.',
  ],
  [
    'fr',
    'Le pont sur la rivière est fermé depuis lundi et personne dans la ville ne sait quand il sera de nouveau ouvert.',
  ],
  [
    'es',
    'El puente sobre el río está cerrado desde el lunes y nadie en la ciudad sabe cuándo se abrirá de nuevo para todos.',
  ],
  [
    'pt',
    'A ponte sobre o rio está fechada desde segunda-feira e ninguém na cidade sabe quando ela vai ser aberta outra vez.',
  ],
  [
    'it',
    'Il ponte sul fiume è chiuso da lunedì e nessuno nella città sa quando sarà di nuovo aperto per tutti gli abitanti.',
  ],
  [
    'pl',
    'Most na rzece jest zamknięty od poniedziałku i nikt w mieście nie wie, kiedy będzie znowu otwarty dla wszystkich.',
  ],
  [
    'nl',
    'De brug over de rivier is sinds maandag gesloten en niemand in de stad weet wanneer het weer open zal zijn voor hem.',
  ],
  [
    'ru',
    'Мост через реку закрыт с понедельника, и никто в городе не знает, когда этот мост снова откроют для всех жителей.',
  ],
  [
    'uk',
    'Міст через річку зачинений з понеділка, і ніхто в місті не знає, коли його знову відкриють для всіх мешканців.',
  ],
  [
    'bg',
    'Мостът над реката е затворен от понеделник и никой в града не знае кога ще бъде отворен отново за всички хора.',
  ],
  [
    'el',
    'Η γέφυρα πάνω από το ποτάμι είναι κλειστή από τη Δευτέρα και κανείς στην πόλη δεν ξέρει πότε θα ανοίξει ξανά.',
  ],
  ['zh', '河上的桥从星期一开始就关闭了，城里没有人知道它什么时候会重新开放，大家只好坐渡船过河去上班和上学。'],
  ['ja', '川にかかる橋は月曜日から閉鎖されていて、いつ再び開くのか町の人は誰も知らないので、みんな船で渡っています。'],
  ['ko', '강 위의 다리는 월요일부터 닫혀 있고 언제 다시 열릴지 마을 사람들은 아무도 모른다고 한다. 그래서 배를 탄다.'],
  ['ar', 'الجسر فوق النهر مغلق منذ يوم الاثنين ولا أحد في المدينة يعرف متى سيفتح من جديد أمام جميع السكان والزوار.'],
  ['he', 'הגשר מעל הנהר סגור מאז יום שני ואף אחד בעיר לא יודע מתי הוא ייפתח שוב לכל התושבים והמבקרים.'],
  [null, 'Albatross Petrel Fulmar Gannet Cormorant Razorbill Guillemot Kittiwake Dunlin'],
  [null, 'Short.'],
];

describe('guessLanguage', () => {
  it.each(CASES)('%s', (language, text) => {
    expect(guessLanguage([{ text }])).toBe(language);
  });

  it('goes by the prose of a page, not by its menu', () => {
    const menu = Array.from({ length: 50 }, () => ({ text: 'What is the' }));
    expect(guessLanguage([...menu, { text: CASES[1]![1].repeat(3) }])).toBe('de');
  });
});
