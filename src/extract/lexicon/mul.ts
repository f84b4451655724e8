import { phrases, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Names and words that are the same in every language: networks, agencies, stock indices. `mul` is BCP 47 for several languages. */
export const MUL: Lexicon = {
  language: 'mul',
  agencies: words('AP AFP Reuters Getty EPA dpa PA ANP EFE TASS CP UPI'),
  creditEnds: phrases('AP Photo | Getty Images | AFP | Shutterstock | iStock* | Unsplash | Alamy'),
  networkStems: phrases(`
    facebook | twitter | instagram | youtube | telegram | google+ | google + | linkedin | pinterest | tumblr |
    tiktok | vkontakte
  `),
  fanPages: phrases('fb | vk'),
  shareButtons: words(`
    facebook fb twitter linkedin whatsapp pinterest reddit tumblr telegram instagram youtube messenger flipboard
    google stumbleupon digg delicious icio buffer pocket viber vk vkontakte odnoklassniki tiktok snapchat mastodon
    bluesky threads xing weibo wechat qq qzone myspace rss
  `),
  cookieWords: words('cookie cookies'),
  quoteWords: words(`
    nasdaq dow jones nyse ftse dax cac nikkei sensex nifty brent wti bitcoin btc ethereum eth eps
  `),
  quotePrices: words('usd eur gbp jpy'),
  stockIndices: phrases(`
    FTSE | DAX | MDAX | SDAX | TecDAX | CAC | Nikkei | Topix | Nasdaq | Dow Jones | S&P | Hang Seng | IBEX | MIB |
    AEX | ATX | SMI | PSI | Stoxx | Euro Stoxx | EuroStoxx | Bovespa | IBovespa | Sensex | Nifty | WIG | RTS | MICEX |
    Kospi | ASX | TSX | OMX | Russell
  `),
};
