import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const EN: Lexicon = {
  language: 'en',
  stopWords: words(`
    a about after all also an and any are as at be because been before being between both but by can could did do
    does down during each even every for from had has have he her here him his how i if in into is it its just may
    me more most much my no nor not now of off on once one only or other our out over own same she should so some
    such than that the their them then there these they this those through to too under until up upon was we were
    what when where which while who whom why will with would yet you your
  `),
  labels: {
    form: phrases(
      'poll | contact form | send us a message | send us an enquiry | enquiry form | quick poll | feedback form',
    ),
    footnote: phrases('footnotes | notes | references | endnotes | works cited | bibliography | citations'),
    summary: phrases(
      'key points | key takeaways | key facts | highlights | at a glance | in brief | tl dr | the short version',
    ),
    teaser: phrases(`
      related | related articles | related stories | related posts | related content | related news | related topics |
      related links | related coverage | related reading | related products | related items | related videos |
      related questions | similar threads | similar topics | related threads | most read today | most read this week |
      most popular today | most read | most popular | most viewed | most shared | most emailed | most commented |
      most recent | popular posts | popular articles | popular stories | popular now | popular news | top stories |
      top posts | top news | trending | trending now | trending stories | trending news | latest | latest news |
      latest stories | latest posts | latest articles | latest headlines | latest videos | breaking news | more news |
      more stories | more articles | more headlines | more top stories | more on this topic | more on this story |
      more from | more from this author | more from the author | more from this category | more like this | more info |
      more posts | more to explore | read next | read more | read more articles | read also | also read | up next |
      next up | what to read next | you may also like | you might also like | you may also be interested in |
      you might be interested in | you might also be interested in | people also viewed | people also read |
      customers also viewed | customers also bought | customers who viewed this item also viewed | similar items |
      similar products | similar articles | similar posts | similar stories | recommended | recommended for you |
      recommended articles | recommended reading | recommended stories | recommended posts | recommended content |
      recommended by | suggested articles | suggested reading | suggested for you | editors picks | editor s picks |
      editor s choice | our picks | top picks | featured | featured articles | featured stories | featured posts |
      featured videos | featured content | in case you missed it | don t miss | don t miss these stories | must read |
      must reads | from around the web | around the web | from the web | from our partners | from our network |
      sponsored stories | sponsored content | sponsored links | promoted stories | promoted content | paid content |
      premium content | recent posts | recent articles | recent stories | recent news | recent comments on |
      other stories | other news | other articles | other posts | other headlines | previous posts | older posts |
      further reading on this site | explore more | discover more | keep reading | continue reading | next article |
      previous article | next story | previous story | next post | previous post | next stories | post navigation |
      elsewhere on the web | also on this site | also in this section | in this section | more in this section |
      also in the news | in other news | in the news | today s top stories | today s headlines | headlines |
      top headlines | see also | see more | watch next | watch more | more videos | videos you might like |
      best of | hot topics | stories you may like | stories for you | you may like | popular on the site | who to follow
    `),
    comment: phrases(`
      comments | comment | reader comments | readers comments | user comments | user reviews | customer reviews |
      latest comments | recent comments | leave a comment | leave a reply | leave a response | post a comment |
      add a comment | add comment | add your comment | write a comment | join the conversation | join the discussion |
      join the debate | discussion | conversation | responses | replies | have your say | what do you think |
      your comments | share your thoughts | be the first to comment | comments are closed | trackbacks | pingbacks |
      trackbacks and pingbacks | comments on this entry | thoughts on | comments are now closed |
      feedback is now closed | readers views | reader s views | reader views | reader feedback | readers opinions |
      what you think | tell us what you think | comment s | comments read them below or add one |
      comment read it below or add one | comments add one now
    `),
    share: phrases(`
      share | share this | share this article | share this story | share this post | share this page | share this entry |
      share on | share via | share with | share with your friends | sharing options | social sharing | follow us |
      follow us on | follow us on social media | follow me | connect with us | connect | stay connected | find us on |
      like us on facebook | social media | bookmark this | email this article | spread the word | tell a friend
    `),
    promo: phrases(`
      newsletter | newsletters | newsletter signup | newsletter sign up | our newsletter | email newsletter |
      subscribe | subscribe now | subscribe to our newsletter | subscribe via email | subscribe by email |
      subscribe to blog via email | sign up | sign up for our newsletter | sign up for newsletters | get updates |
      get our newsletter | get the newsletter | join our newsletter | join our mailing list | mailing list |
      stay informed | stay up to date | stay in the loop | stay in touch | email updates | email alerts |
      download our app | get the app | our apps | mobile apps | support us | support our work | donate | donate now |
      special offers | shop | shop now | shopping cart | upcoming events | webinars | become a member | membership
    `),
    nav: phrases(`
      menu | main menu | navigation | site navigation | main navigation | primary menu | secondary menu | quick links |
      useful links | important links | site links | links | categories | category | archives | archive | blogroll |
      pages | sections | site map | sitemap | topics | browse | browse by category | browse by topic | explore |
      site index | services | company | about us | contact us | help | customer service | resources | support |
      account | my account | language | languages | select language | choose language | choose your country | meta |
      calendar | search | search this site | search this blog | departments | network | our network | our sites |
      our brands | in this issue | table of contents | jump to section | breadcrumb | you are here | skip links
    `),
    tags: phrases('tags | tagged | tagged with | filed under | topics in this article | keywords | labels | tag cloud'),
    'author-bio': phrases(`
      about the author | about the authors | about the writer | author bio | author biography | about this author |
      written by | about the contributor | meet the author | contributors
    `),
    ticker: phrases(`
      markets | market data | market watch | stock quotes | stock market | stocks | quotes | oil prices | exchange rates |
      currency | currencies | weather | weather forecast | today s weather | scoreboard | scores | live scores |
      commodities | crypto prices | top gainers | top losers | market movers
    `),
    ad: phrases(
      'advertisement | advertisements | advertising | sponsored | sponsors | our sponsors | our advertisers | ads by google',
    ),
  },
  lines: {
    nav: phrases(`
      back to homepage | back to home | back to the homepage | back to top | top | return to top | go to top |
      back to top of page | scroll to top | skip to content | skip to main content | skip to navigation |
      skip navigation | skip to search | skip to footer | jump to navigation | jump to content | toggle navigation |
      open menu | close menu | show menu | hide menu | toggle menu | menu | home | homepage | home page | log in |
      login | log out | logout | sign in | sign out | sign up | register | create account | create an account |
      my account | your account | forgot password | forgot your password | lost your password | search | site search |
      advanced search | site map | sitemap | contact | contact us | about us | about | faq | faqs | help | help center |
      careers | jobs | advertise | advertise with us | rss | rss feed | rss feeds | next | previous | prev | next page |
      previous page | first page | last page | older | newer | older posts | newer posts | next article |
      previous article | next post | previous post | next story | previous story | view all | see all | show all |
      show more | show less | load more | view more | see more | expand | collapse | close | cancel | go back | back |
      english | deutsch | français | español | italiano | português | polski | русский | 中文 | 日本語 | a a a |
      text size | font size | print version | printer friendly version | printable version | view full site |
      full site | mobile site | mobile version | desktop version | accessibility | listen to this article |
      more options | view cart | add to cart | add to wishlist | add to basket | checkout | edit this page | search this site | quick links |
      report a problem | report an error | report this | permalink | link to this | copy link | go to page |
      all topics | all categories | all news | all rights | choose your language | main content | search for
    `),
    share: phrases(`
      share | share this | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp |
      share on pinterest | share on reddit | share on tumblr | share on telegram | share on google | share by email |
      share via email | share to facebook | share to twitter | tweet | tweet this | retweet | pin it | pin | like |
      like this | like this page | email | e mail | email this | email this article | email this page |
      email to a friend | email a friend | send to a friend | send to friend | send by email | print | print this |
      print this page | print this article | print article | print email | facebook | twitter | x | linkedin | whatsapp |
      pinterest | reddit | tumblr | telegram | instagram | youtube | messenger | flipboard | google | google plus |
      stumbleupon | digg | digg this | delicious | del icio us | buffer | pocket | viber | vk | tiktok | snapchat |
      mastodon | bluesky | threads | save | save article | save for later | bookmark | bookmark this page | copy link |
      link copied | copy url | follow | follow us | following | recommend | addthis | add this | click to share |
      click to email | opens in new window | more sharing options | permalink | embed | gift this article |
      share this article | share this story | share this page | share this post | repost | subscribe to rss
    `),
    comment: phrases(`
      leave a comment | leave a reply | leave a response | post a comment | post comment | add a comment |
      add comment | write a comment | submit comment | view comments | view all comments | show comments |
      hide comments | read comments | see comments | load comments | load more comments | jump to comments |
      no comments | no comments yet | be the first to comment | comments are closed | comments off | comments closed |
      comments are off | reply | reply to this | cancel reply | report comment | report abuse |
      flag as inappropriate | log in to comment | login to comment | sign in to comment | log in to reply |
      log in or register to post comments | you must be logged in to post a comment |
      your email address will not be published | required fields are marked |
      notify me of follow up comments by email | notify me of new posts by email | please log in to leave a comment |
      start a discussion | join the conversation | comments | comments are now closed |
      comments are closed for this post | comments are closed for this article |
      the comments to this entry are closed | comments for this entry are closed | comments for this post are closed |
      comments for this article are closed | comments on this article are closed |
      comments on this article are now closed | comments are now closed for this story | comments have been closed |
      commenting is closed | this feedback is now closed | feedback is now closed | comments are disabled
    `),
    teaser: phrases(`
      read more | read more here | read full story | read full article | read the full story | read the full article |
      read the rest of this entry | continue reading | keep reading | full story | full article | more details |
      learn more | find out more | more info | more information | more stories | more news | view article |
      view more stories | click here to read more | related articles | you may also like | premium content |
      story continues | view gallery | view slideshow | view photos | watch video | watch the video | see full gallery
    `),
    promo: phrases(`
      subscribe | subscribe now | subscribe today | subscribe for free | sign up now | sign up today | join now |
      join today | get started | start your free trial | free trial | try it free | try for free | download now |
      download our app | download the app | download our free app | download the free app | get the app | get our app |
      get the free app | open in app | available on the app store | download on the app store | get it on google play |
      app store | google play | donate | donate now | support us | become a member | become a subscriber | buy now |
      shop now | order now | buy tickets | book now | request a demo | contact sales | get a quote | sign me up |
      subscribe to our newsletter | sign up for our newsletter | join our newsletter | get our newsletter |
      sign up for free | create free account | claim offer | view offers | view deal | follow us on google news
    `),
    ad: phrases(`
      advertisement | advertisements | advertising | ad | ads | ads by google | sponsored | sponsored content |
      sponsored links | sponsor | promoted | paid advertisement | story continues below advertisement |
      article continues below advertisement | continue reading below advertisement | scroll to continue with content |
      article continues below this ad | advertisement continue reading the main story | skip advertisement |
      skip ad | close ad | report this ad | remove ads | why this ad | advertisement scroll to continue |
      content continues below | paid post | advertorial | ad feedback
    `),
    legal: phrases(`
      privacy policy | privacy | privacy notice | privacy statement | terms | terms of use | terms of service |
      terms and conditions | terms conditions | cookie policy | cookie settings | cookie preferences | cookies |
      manage cookies | accept cookies | accept all cookies | accept all | reject all | i accept | i agree | got it |
      legal | legal notice | legal information | disclaimer | disclaimers | copyright | all rights reserved |
      do not sell my personal information | do not sell or share my personal information | your privacy choices |
      california privacy rights | ad choices | adchoices | imprint | reprints | rights permissions |
      reprints and permissions | corrections | dmca | modern slavery statement | accessibility statement
    `),
    form: phrases(`
      submit | send | go | search | email | email address | your email | your email address | enter your email |
      enter your email address | your name | first name | last name | name | password | username | phone | phone number |
      message | your message | subject | website | select | please select | choose file | sort by | filter by | filter |
      apply | reset | clear | ok | yes | no | required | optional | zip code | remember me | enter keyword | quantity
    `),
    tags: phrases('no tags'),
  },
  starts: {
    form: phrases('fields marked with | required fields | fields with | your name | your email'),
    teaser: phrases(`
      related | read more | see also | also read | read also | more on | recommended | you may also like | read next |
      also on | up next | next article | previous article | next story | previous story | watch | photos | must read |
      click here to read | click here for more | continue reading | next post | previous post | in pictures |
      don t miss | more from | more in | other stories | latest from
    `),
    caption: phrases(`
      photo | photos by | photo by | photograph | photograph by | image | image credit | image source | images by |
      picture | credit | photo credit | photo courtesy | image courtesy | file photo | illustration by | source image |
      getty images
    `),
    byline: phrases(`
      by | written by | posted by | reported by | story by | text by | words by | author | authors | reporting by |
      submitted by | published by | edited by
    `),
    tags: phrases(
      'tags | tagged | tagged with | filed under | topics | keywords | labels | categories | posted in | filed in',
    ),
    legal: phrases(`
      proudly powered by | powered by | copyright | all rights reserved | this material may not be published | this site uses cookies |
      this website uses cookies | we use cookies | by using this site | by continuing to use | by continuing to browse |
      by clicking | use of this site constitutes | use of and or registration on | terms of use |
      this site is protected by recaptcha | reproduction in whole or in part
    `),
    share: phrases(
      'share on | share this | tweet this | follow us on | like us on | email this | click to share | print this',
    ),
    comment: phrases(`
      you must be logged in | your email address will not be published | leave a comment | leave a reply |
      post a comment | be the first to | log in to comment | please log in | sign in to | comments are |
      click here to cancel reply | save my name email
    `),
    promo: phrases(`
      already a subscriber | already a member | already have an account | not a subscriber | not a member yet |
      download our | download the free | download the app | get the free | subscribe to our | sign up for our | sign up to our |
      sign up for the | subscribe to the | get the latest | get breaking news | get our | join our newsletter |
      follow us on | become a member | support our | subscribe now | to subscribe | for more information visit
    `),
    nav: phrases('you are here | back to | return to | skip to | go to | posted in | page'),
  },
  inline: {
    teaser: phrases(`
      related | related story | related stories | related article | related articles | related reading | related news |
      related video | related content | read more | read also | also read | also see | see also | read next |
      must read | more on this | more from us | recommended | recommended reading | watch | watch now | watch also |
      you may also like | you might also like | click here to read | don t miss | also on this site | in pictures |
      more | further reading | story continues | continue reading
    `),
    promo: phrases(`
      sign up for our newsletter | sign up to our newsletter | sign up for the newsletter | sign up here |
      subscribe to our newsletter | subscribe to our channel | subscribe to our youtube channel | subscribe here |
      subscribe now | subscribe today | download our app | download the app | download our free app | get the app |
      follow us on | follow us | like us on facebook | join our newsletter | join us on | click here to subscribe |
      click here to download | click here to sign up | get our free | support our journalism | donate now |
      become a member today | get the latest news
    `),
    ad: phrases(`
      advertisement | story continues below advertisement | article continues below advertisement |
      continue reading below advertisement | article continues after ad | story continues below
    `),
    share: phrases(
      'share this | share this article | share this story | share on facebook | share on twitter | tweet this',
    ),
  },
  bylinePrefixes: phrases(`
    by | written by | posted by | author | authors | reported by | story by | text by | words by | from
  `),
  months: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
  `),
  days: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today
    yesterday
  `),
  datePrefixes: phrases(`
    published | published on | posted | posted on | updated | last updated | last updated on | updated on | first
    published | date | created | modified | last modified | added | on | as of | originally published
  `),
  timeUnits: words(`
    second seconds sec secs minute minutes min mins hour hours hr hrs h day days d week weeks wk month months mo
    year years yr yrs ago
  `),
  past: words('ago'),
  postWords: words('says said wrote writes commented replied posted permalink reply report flag quote'),
  followCalls: phrases(
    'follow us | follow me | follow our | find us | find me | like us | like our | join us | join our | become a fan | become our fan | be our fan | connect with us | check us out on',
  ),
  callVerbs: words('subscribe sign join download donate register get support'),
  callNouns: words(
    'newsletter newsletters inbox app apps subscription subscriber subscribers donation journalism podcast posts updates',
  ),
  abbreviations: words(`
    mr mrs ms dr prof st rev hon gen col lt sgt capt cmdr adm maj sen rep gov pres supt det insp messrs mt ft no nos
    fig figs vol vols pp ed eds vs approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu
    fri
  `),
  conjunctions: words('and or'),
  wordlikeMonths: words('may march mar sept august'),
  monthsBeforeDay: words('may march mar sept august'),
  notAfterMonth: words('of'),
  dateParticles: words('at of the am pm a m p st nd rd th est edt gmt utc bst cet et pt'),
  ordinalEndings: words('st nd rd th'),
  dayHalves: words('am pm a.m p.m'),
  agoWords: words('ago'),
  datedBy: phrases('by'),
  metaBy: words('by'),
  onDay: words('on'),
  tagLabels: variants('tag[s] | category | categories | keyword[s] | topic[s] | label[s]'),
  bioVerbs: phrases('is | was | has been | lives | writes | covers | works'),
  bioNouns: words(`
    editor reporter writer journalist columnist author correspondent contributor professor fellow analyst founder
    blogger freelance director lives covers
  `),
  creditWords: phrases('Photo | Photograph | Image | Picture | Credit | Photo credit'),
  creditBy: words('by'),
  saidWords: phrases('says | said | wrote | writes | commented | replied'),
  zeroWords: words('no'),
  countedComments: variants('comment[s] | reply | replies | response[s]'),
  countedThoughts: variants('comment[s] | reply | replies | response[s] | thought[s]'),
  thoughtsOn: words('to on'),
  replyLinks: phrases('reply | reply to this | reply to comment | log in to reply'),
  fieldOwners: phrases('your'),
  fieldNames: phrases('name | full name | email | e-mail | mail | website | web site | url | homepage'),
  commentOwners: phrases('your'),
  commentFields: variants('comment[s]'),
  fanPages: phrases('fan page | fan-page | fanpage'),
  onNetwork: words('on'),
  becomeWords: phrases('become a'),
  fanStems: words('fan'),
  shareButtons: words('email mail print tweet share'),
  shareFillers: words(`
    x e line mix like post pin send save copy link url on via to this in new window opens plus more del us it story
    page article entry a friend
  `),
  appVerbs: words('download get try install open use'),
  appNouns: words('app apps'),
  signUpVerbs: phrases('sign up | subscribe | register'),
  signUpGains: variants(`
    newsletter[s] | email[s] | e-mail[s] | updates | alerts | inbox | today | now | free
  `),
  forPrice: words('for'),
  meterStarts: phrases(`
    you've | you have | this is your
  `),
  meterNouns: variants('free article[s] | free story | free stories | free view[s]'),
  offers: variants(`
    your inbox | to your email | free trial | unlimited [digital] access | cancel anytime | cancel any time |
    per month | promo code | free delivery/shipping | money back | money-back
  `),
  percentOff: words('off'),
  sponsorCalls: variants(`
    [please] visit/support our/these sponsor[s] | [please] visit/support our/these advertiser[s]
  `),
  cutEnds: phrases('(more) | [more] | [read more] | read more'),
  copyrightWords: words('copyright'),
  rightsReserved: phrases('all rights reserved'),
  cookieConsent: words('accept consent agree continue preferences settings experience'),
  cookieUses: phrases('we use | uses | by using'),
  reprintNotices: variants(`
    may not be published/reproduced/republished/copied | republication or redistribution | reproduction … prohibited |
    without [the] [prior] [express] written permission
  `),
  pageWords: words('page'),
  pagesOf: words('of'),
  slogans: variants(`
    no. 1 | no 1 | no.1 | no1 | #1 | number one | source for/of | home of | leading | your guide | official site |
    news and views
  `),
  blockedTitles: phrases(`
    403 forbidden | 404 | 500 internal server error | 502 bad gateway | 503 service | access denied |
    access to this page has been denied | are you a robot | are you human | attention required | before you continue |
    just a moment | page not found | robot check | security check | verify you are human
  `),
  blockedPhrases: phrases(`
    checking if the site connection is secure | checking your browser before accessing |
    complete the security check to access | confirm you are not a robot | confirm you're not a robot |
    confirm that you are not a robot | continue with ads and tracking | enable javascript and cookies to continue |
    our systems have detected unusual traffic | pardon our interruption | please verify you are a human |
    prove you are human | something went wrong while trying to load | for subscribers only | only for subscribers |
    subscribe to continue reading | subscribe to read the full | subscribe to unlock |
    the page you are looking for could not be found | the page you requested could not be found |
    to continue reading, subscribe | verify that you are human | verify you are human | verifying you are human |
    we value your privacy before you continue | your access to this site has been limited
  `),
  scriptDemands: variants('enabl | disabl | requir | turn/turned on/of'),
  quoteWords: words('bid ask buy sell prev previous trading chg pe mkt crude'),
  quotePairs: words('open high low close last vol volume change cap yield'),
  quotePrices: words('price day week range market quote gold silver'),
  indexWords: variants(`
    index | composite | industrial[s] | average | all share | all-share | fut | future[s] | mid | small
  `),
  counters: variants(`
    view[s] | like[s] | share[s] | follower[s] | fans | read[s] | vote[s] | download[s] | plays | retweet[s] |
    favorite[s] | favourite[s]
  `),
  counterLabels: words('posts messages likes views replies threads comments shares reads'),
  visitorCounts: phrases(`
    you are visitor number | you are visitor no. | you are visitor no | you are visitor #
  `),
  matchStates: words('FT HT AET'),
};
