import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const PT: Lexicon = {
  language: 'pt',
  stopWords: words(`
    a à ainda além ao aos apenas após aquela aquele as às até cada com como contra da das de dela dele depois desde
    do dos e é ela elas ele eles em entre era eram essa esse esta está estão estar este eu foi foram há isso isto já
    lhe lo mais mas me menos mesmo meu minha muito na não nas nem no nos nós num numa o onde os ou para pela pelas
    pelo pelos pode por porque quais qual quando que quem se sem ser será seu seus só sob sobre sua suas também tem
    têm ter toda todo um uma você
  `),
  labels: {
    footnote: phrases('notas | notas de rodapé | referências | bibliografia'),
    summary: phrases('pontos principais | em resumo'),
    teaser: phrases(`
      artigos relacionados | artigos recentes | artigos recomendados | artigos populares | artigos mais lidos |
      artigo relacionado | notícias relacionadas | notícia relacionada | notícias recentes | notícias recomendadas |
      notícias mais lidas | matérias relacionadas | matéria relacionada | posts relacionados | posts recentes |
      posts populares | publicações relacionadas | publicações recentes | postagens recentes |
      postagens relacionadas | postagens populares | conteúdo relacionado | conteúdos relacionados |
      conteúdo patrocinado | assuntos relacionados | temas relacionados | tópicos relacionados | links relacionados |
      produtos relacionados | produtos semelhantes | vídeos relacionados | relacionados | relacionadas | relacionado |
      mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistos | mais vistas | mais populares |
      mais comentadas | mais compartilhadas | mais acessadas | mais recentes | últimas notícias | últimas |
      últimos artigos | últimos posts | últimas publicações | últimas matérias | últimos vídeos |
      notícias de última hora | mais notícias | mais artigos | mais matérias | mais sobre este tema |
      mais sobre o tema | mais sobre este assunto | mais sobre o assunto | mais do autor | mais deste autor |
      mais nesta seção | mais em | outras notícias | outros artigos | outras matérias | recomendados | recomendadas |
      recomendado | recomendado para você | recomendados para você | recomendamos | veja também | veja mais |
      veja mais notícias | leia também | leia mais | leia ainda | leia a seguir | ler também | confira também |
      assista também | saiba mais | saiba mais sobre | você pode gostar | você também pode gostar |
      você pode gostar também | você também pode se interessar | pode gostar também de | também pode gostar |
      também poderá gostar de | poderá também gostar | talvez você goste | talvez também goste | pode interessar |
      pode te interessar | isto pode interessar | isso pode te interessar | não perca | a não perder | destaques |
      em destaque | destaques do dia | manchetes | escolha do editor | escolhas do editor | escolhas da redação |
      continue lendo | próximo artigo | artigo anterior | próxima notícia | notícia anterior | navegação de post |
      navegação de posts | navegação de artigos | post seguinte | post anterior | pela web | na web |
      de nossos parceiros | conteúdo de parceiros
    `),
    comment: phrases(`
      comentários | comentário | os comentários | comentários recentes | últimos comentários |
      comentários dos leitores | deixe um comentário | deixar um comentário | deixe uma resposta |
      deixar uma resposta | deixe seu comentário | deixe o seu comentário | escreva um comentário |
      escrever um comentário | escreva seu comentário | adicionar comentário | adicionar um comentário |
      adicione um comentário | publicar comentário | postar um comentário | enviar um comentário | enviar comentário |
      seu comentário | comente | comentar | comente esta notícia | comente este artigo | dê sua opinião |
      sua opinião | a sua opinião | participe da conversa | participe da discussão | seja o primeiro a comentar |
      avaliações de clientes | opiniões dos clientes | cancelar resposta | opinião dos leitores | opinião do leitor
    `),
    share: phrases(`
      compartilhe | compartilhar | compartilhe isso | compartilhe este artigo | compartilhe esta notícia |
      compartilhe esta matéria | compartilhe este post | compartilhe este conteúdo | compartilhe no |
      compartilhe nas redes sociais | compartilhar no | compartilhar via | compartilhar com | compartilhar notícia |
      partilhar | partilhe | partilhe este artigo | partilhar este artigo | partilhar artigo | partilhar isto |
      partilhe isto | partilhe nas redes sociais | siga nos | siga nos em | siga nos nas redes sociais |
      siga nas redes sociais | siga a gente | nos siga | nossas redes sociais | curta nossa página | curtir isso |
      gostar disto | envie para um amigo
    `),
    promo: phrases(`
      newsletter | newsletters | nossa newsletter | a nossa newsletter | boletim | boletim informativo |
      boletim de notícias | assine | assine nossa newsletter | assine a newsletter | assine a nossa newsletter |
      assine o blog por e mail | assinar blog por e mail | subscrever | subscreva | subscreva a newsletter |
      subscreva a nossa newsletter | subscrever newsletter | subscrever blog via email | inscreva se |
      inscreva se na nossa newsletter | cadastre se | cadastre se na newsletter | receba nossa newsletter |
      receba as novidades | receba notícias | receba as notícias por e mail | fique por dentro | fique informado |
      assinatura | assinaturas | nossos aplicativos | nosso aplicativo | baixe nosso aplicativo | baixe o app |
      apoie nos | doação | carrinho | carrinho de compras | ofertas especiais | promoções | classificados |
      clube de assinantes | grupo de whatsapp
    `),
    nav: phrases(`
      menu | menu principal | menu secundário | navegação | navegação principal | categorias | categoria | arquivo |
      arquivos | seções | secções | editorias | todas as seções | nossos serviços | links | links úteis |
      links rápidos | acesso rápido | páginas | mapa do site | sobre | sobre nós | quem somos | contato | contacto |
      contactos | fale conosco | buscar | busca | pesquisa | pesquisar | selecione o idioma | escolha o idioma |
      meta | metadados | índice de conteúdo | sumário do site | você está aqui | está aqui | encontra se aqui |
      minha conta | atendimento | atendimento ao cliente | nossos sites | nossas marcas | sites do grupo |
      meus links | arquivo do blog
    `),
    tags: phrases(`
      tags | etiquetas | palavras chave | marcadores | tópicos | assuntos desta matéria | tags da notícia |
      nuvem de tags | nuvem de etiquetas | temas deste artigo
    `),
    'author-bio': phrases(`
      sobre o autor | sobre a autora | sobre os autores | sobre o colunista | sobre a colunista | autor | autora |
      o autor | a autora | biografia do autor | escrito por
    `),
    ticker: phrases(`
      previsão do tempo | meteorologia | bolsa de valores | cotação do dólar | indicadores econômicos | placar ao vivo
    `),
    ad: phrases(`
      publicidade | anúncio | anúncios | anúncios google | patrocinadores | nossos patrocinadores | patrocinado |
      patrocinado por | links patrocinados | propaganda
    `),
  },
  lines: {
    nav: phrases(`
      início | página inicial | voltar ao início | voltar para o início | voltar para a página inicial |
      voltar à página inicial | ir para a página inicial | home | topo | voltar ao topo | ir para o topo |
      voltar para o topo | topo da página | ir para o conteúdo | ir para conteúdo | ir para o conteúdo principal |
      ir para conteúdo principal | pular para o conteúdo | pular para o conteúdo principal | saltar para o conteúdo |
      saltar para o conteúdo principal | passar para o conteúdo principal | avançar para o conteúdo | ir para o menu |
      ir para a navegação | ir para a busca | ir para o rodapé | pular navegação | pular para o rodapé | entrar |
      sair | fazer login | faça login | iniciar sessão | inicie sessão | terminar sessão | acessar |
      acesse sua conta | login | cadastre se | cadastrar | cadastro | registar | registe se | registrar |
      criar conta | criar uma conta | crie sua conta | minha conta | a minha conta | meu perfil |
      esqueci minha senha | esqueceu a senha | esqueceu sua senha | esqueceu se da senha | recuperar senha | menu |
      abrir menu | fechar menu | abrir o menu | mostrar menu | busca avançada | pesquisa avançada | pesquisa |
      contato | contacto | contactos | contacte nos | fale conosco | entre em contato | sobre nós | quem somos |
      mapa do site | ajuda | perguntas frequentes | trabalhe conosco | anuncie | anuncie aqui | anuncie conosco |
      rss | próximo | próxima | anterior | próximos | anteriores | seguinte | próxima página | página anterior |
      página seguinte | última página | primeira página | próximo artigo | artigo anterior | artigo seguinte |
      próxima notícia | notícia anterior | próximo post | post anterior | post seguinte | posts anteriores |
      posts mais antigos | posts mais recentes | postagem mais recente | postagem mais antiga |
      postagens mais antigas | mensagem antiga | mensagens antigas | voltar | voltar para a lista | ver tudo |
      ver todos | ver todas | ver todas as notícias | todas as notícias | todos os artigos | ver mais | ver menos |
      mostrar mais | mostrar menos | carregar mais | carregar mais notícias | fechar | cancelar | tamanho da letra |
      tamanho da fonte | aumentar fonte | diminuir fonte | alto contraste | versão para impressão |
      versão para imprimir | versão mobile | versão desktop | acessibilidade | acessibilidade e contraste |
      ouvir artigo | ouvir notícia | ouça este conteúdo | adicionar ao carrinho | ver carrinho | finalizar compra |
      adicionar aos favoritos | reportar erro | comunicar erro | editar
    `),
    share: phrases(`
      compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no twitter |
      compartilhar no x | compartilhar no linkedin | compartilhar no whatsapp | compartilhar no pinterest |
      compartilhar no telegram | compartilhar no google | compartilhar no tumblr | compartilhar com o pinterest |
      compartilhar por e mail | compartilhar via whatsapp | compartilhar via e mail | compartilhar notícia |
      compartilhar artigo | compartilhar matéria | compartilhar este artigo | compartilhe no facebook |
      compartilhe no twitter | compartilhe no whatsapp | compartilhe este artigo | compartilhe esta notícia |
      compartilhe esta matéria | compartilhe isso | compartilhe por e mail | partilhar no facebook |
      partilhar no twitter | partilhar no whatsapp | partilhar no linkedin | partilhar via email |
      partilhar por email | partilhar artigo | partilhar este artigo | tweetar | tuitar | tweet | twittar |
      enviar por e mail | enviar por email | envie por e mail | enviar para um amigo | enviar a um amigo | imprimir |
      imprimir artigo | imprimir notícia | imprimir matéria | imprimir esta página | copiar link | copiar o link |
      link copiado | copiar url | copiar ligação | guardar | salvar | salvar artigo | salvar para ler depois |
      guardar artigo | ler mais tarde | seguir | siga | siga nos | siga nos no facebook | siga nos no twitter |
      siga nos no instagram | siga nos nas redes sociais | curtir | curtir isso | curtir carregando | gosto |
      gostar disto | recomendar | e mail | link permanente | incorporar | postar no blog | blogthis | oferecer artigo
    `),
    ad: phrases(`
      publicidade | anúncio | anúncios | anúncios google | propaganda | conteúdo patrocinado | patrocinado |
      publieditorial | informe publicitário | conteúdo de marca | continua após a publicidade |
      continua depois da publicidade | continue lendo após a publicidade | a matéria continua após a publicidade |
      o artigo continua após a publicidade | continua após o anúncio | continue a ler após a publicidade |
      fechar anúncio | fechar publicidade | pular anúncio
    `),
    promo: phrases(`
      newsletter | newsletters | assine | assine agora | assine já | assine a newsletter | assine nossa newsletter |
      assinar | assinar newsletter | subscrever | subscreva | subscreva já | subscreva a newsletter |
      subscrever newsletter | quero assinar | já é assinante | já sou assinante | já é assinante faça login |
      conteúdo exclusivo para assinantes | exclusivo para assinantes | exclusivo para subscritores | inscreva se |
      inscreva se agora | inscreva se no canal | cadastre se grátis | quero receber | receber newsletter |
      receba nossa newsletter | baixe o app | baixe o aplicativo | baixe nosso app | baixe nosso aplicativo | baixar |
      descarregar | descarregue a app | descarregar a app | disponível no google play | baixar na app store |
      teste grátis | experimente grátis | comprar | comprar agora | compre agora | reservar | reserve agora |
      ver oferta | ver ofertas | doar | doe agora | faça uma doação | faça um donativo | apoie | apoie nos |
      seja um apoiador | siga nos no google news | siga nos no google notícias | ativar notificações |
      entre no grupo do whatsapp | clique aqui para assinar
    `),
    comment: phrases(`
      comentários | comentar | comente | deixe um comentário | deixar um comentário | deixar comentário |
      deixe uma resposta | deixar uma resposta | deixe seu comentário | deixe o seu comentário |
      escreva um comentário | escrever comentário | adicionar comentário | adicionar um comentário |
      adicionar novo comentário | publicar comentário | publicar um comentário | postar comentário |
      postar um comentário | enviar comentário | enviar um comentário | ver comentários | ver os comentários |
      ver todos os comentários | ver mais comentários | ler comentários | mostrar comentários | ocultar comentários |
      carregar mais comentários | todos os comentários | nenhum comentário | sem comentários | não há comentários |
      ainda não há comentários | comentários encerrados | comentários fechados | comentários desativados |
      os comentários estão encerrados | os comentários estão fechados | responder | cancelar resposta | denunciar |
      denunciar comentário | denunciar abuso | reportar comentário | seja o primeiro a comentar |
      seja a primeira pessoa a comentar | o seu endereço de e mail não será publicado |
      o seu endereço de email não será publicado | seu endereço de e mail não será publicado |
      campos obrigatórios são marcados com | campos obrigatórios marcados com | faça login para comentar |
      inicie sessão para comentar | avise me sobre novos comentários por e mail |
      avise me sobre novas publicações por e mail | notifique me sobre novos comentários por e mail |
      os comentários estão desativados
    `),
    teaser: phrases(`
      leia mais | ler mais | ler mais aqui | leia também | leia a matéria completa | leia a notícia completa |
      leia o artigo completo | leia na íntegra | ler artigo completo | ler artigo | ler notícia |
      ler notícia completa | ler matéria completa | ler tudo | continue lendo | continuar lendo | continue a ler |
      continuar a ler | continuar leitura | saiba mais | saber mais | mais informações | mais detalhes | mais info |
      conheça mais | veja mais | veja também | ver notícia | ver artigo | ver vídeo | ver galeria | ver fotos |
      ver detalhes | veja as fotos | veja o vídeo | veja a galeria de fotos | clique aqui e saiba mais |
      clique aqui para ler mais | matéria completa | notícia completa
    `),
    legal: phrases(`
      política de privacidade | políticas de privacidade | privacidade | aviso de privacidade |
      portal de privacidade | proteção de dados | proteção de dados pessoais | termos de uso | termos e condições |
      termos de serviço | termos de utilização | termos de uso e política de privacidade | condições de uso |
      condições gerais | condições de utilização | aviso legal | avisos legais | política de cookies |
      configurações de cookies | definições de cookies | definir cookies | gerir cookies | gerenciar cookies |
      preferências de cookies | cookies | aceitar | aceitar tudo | aceitar todos | aceitar cookies |
      aceitar todos os cookies | aceitar e fechar | aceitar e continuar | rejeitar | rejeitar tudo | rejeitar todos |
      recusar | aceito | concordo | entendi | prosseguir | todos os direitos reservados | direitos reservados |
      direitos autorais | copyright | créditos | ficha técnica | estatuto editorial | livro de reclamações |
      livro de reclamações eletrónico | isenção de responsabilidade | informação legal | princípios editoriais |
      declaração de acessibilidade
    `),
    form: phrases(`
      enviar | submeter | buscar | pesquisar | procurar | busca | buscar no site | pesquisar neste site |
      pesquisar este blog | pesquisar por | digite sua busca | e mail | endereço de e mail | endereço de email |
      seu e mail | o seu email | seu melhor e mail | digite seu e mail | insira seu e mail | nome | seu nome |
      o seu nome | nome completo | sobrenome | apelido | nome de usuário | nome de utilizador | usuário | senha |
      palavra passe | telefone | celular | mensagem | sua mensagem | assunto | website | campo obrigatório |
      campos obrigatórios | selecionar | selecione | escolha | selecionar o mês | selecionar mês | seleccionar mês |
      selecionar categoria | ordenar por | filtrar | filtrar por | aplicar | limpar | limpar filtros | lembrar me |
      lembre me | manter conectado | código postal | quantidade | confirmar
    `),
  },
  starts: {
    teaser: phrases(`
      leia também | leia mais | leia ainda | ler mais | ler também | veja também | veja mais | confira também |
      assista também | ouça também | saiba mais | continue lendo | mais notícias | notícia relacionada |
      matéria relacionada | artigo relacionado | próximo artigo | artigo anterior | próxima notícia |
      notícia anterior | você pode gostar | você também pode gostar | relacionado | relacionadas | não perca |
      galeria de fotos | em fotos | clique aqui para ler | leia todas
    `),
    caption: phrases(`
      foto | fotos | fotografia | fotografias | imagem | imagens | crédito | créditos | crédito da foto |
      crédito da imagem | créditos da imagem | créditos da foto | crédito foto | foto de | foto de arquivo |
      foto ilustrativa | imagem ilustrativa | imagem de arquivo | legenda | reprodução | fonte da imagem |
      ilustração | foto divulgação
    `),
    byline: phrases(`
      autor | autora | autores | texto | textos | texto de | escrito por | publicado por | postado por | por redação |
      redação | reportagem de | entrevista de | enviado por | editado por | edição de | traduzido por
    `),
    tags: phrases(`
      tags | etiquetas | etiqueta | palavras chave | marcadores | marcado com | marcado como | categoria |
      categorias | publicado em | postado em | arquivado em | arquivado como | tópicos | editoria
    `),
    legal: phrases(`
      copyright | todos os direitos reservados | direitos reservados | este site utiliza cookies |
      este site usa cookies | este website utiliza cookies | este site utiliza o akismet | este site usa akismet |
      este site é protegido por recaptcha | esse site utiliza cookies | esse site usa cookies | utilizamos cookies |
      usamos cookies | nós usamos cookies | nosso site utiliza cookies | nosso site usa cookies |
      o nosso site utiliza cookies | ao continuar navegando | ao continuar a navegar | ao continuar a usar |
      ao se cadastrar | ao utilizar este site | se continuar a navegar | se você continuar | é proibida a reprodução |
      li e aceito | li e concordo | aceito receber | concordo com os termos | saiba como seus dados
    `),
    share: phrases(`
      compartilhar no | compartilhe no | compartilhe este | compartilhe esta | partilhar no | partilhe este |
      clique para compartilhar | clique para enviar | clique para imprimir | clique para partilhar |
      carregue aqui para partilhar | siga nos no | siga nos nas | curta nossa página
    `),
    comment: phrases(`
      faça login para | faça login ou registre se | inicie sessão para | inicie sessão ou | você precisa fazer login |
      você precisa estar logado | você deve fazer login | você deve estar logado | tem de iniciar sessão |
      para comentar é preciso | é necessário fazer login | o seu endereço de e mail não será |
      o seu endereço de email não será | seu endereço de e mail não será | deixe um comentário | deixe uma resposta |
      deixe seu comentário | seja o primeiro a | salvar meus dados | salve meu nome | guardar o meu nome | avise me |
      notifique me | os comentários são | os comentários não | os comentários estão | comentários em
    `),
    promo: phrases(`
      assine a | assine o | assine nossa | assine já | assine e | subscreva a | subscreva as | inscreva se no |
      inscreva se na | inscreva se em | inscreva se para | cadastre se para | cadastre se na | receba nossa |
      receba nossas | receba notícias | baixe o app | baixe o aplicativo | baixe nosso | descarregue a |
      entre no grupo | entre no canal | entre para o | participe do grupo | participe do nosso | participe do canal |
      conteúdo exclusivo para | este artigo é exclusivo | este conteúdo é exclusivo | já é assinante |
      fique por dentro | quer receber | siga nos no google
    `),
    nav: phrases('você está aqui | pular para | saltar para'),
  },
  inline: {
    teaser: phrases(`
      leia também | leia mais | leia ainda | leia mais sobre | leia a seguir | leia aqui | ler mais | ler também |
      leia outras | veja também | veja mais | veja ainda | confira também | assista também | assista ao vídeo |
      ouça também | saiba mais | saiba mais sobre | continue lendo | mais sobre este assunto | você pode gostar |
      você também pode gostar | pode gostar também | pode te interessar | notícia relacionada |
      notícias relacionadas | matéria relacionada | não perca | não deixe de ler | recomendado para você
    `),
    promo: phrases(`
      assine a newsletter | assine nossa newsletter | assine a nossa newsletter | assine agora | assine já |
      subscreva a newsletter | subscreva a nossa newsletter | subscreva aqui | inscreva se na nossa newsletter |
      inscreva se na newsletter | inscreva se no canal | inscreva se no nosso canal |
      cadastre se na nossa newsletter | cadastre se aqui | receba nossa newsletter | receba notícias no whatsapp |
      receba as notícias | clique aqui para assinar | clique aqui e receba | clique aqui e entre |
      clique aqui para entrar | clique aqui para participar | entre no grupo | entre no nosso canal |
      participe do nosso grupo | participe do canal | baixe o app | baixe o aplicativo | baixe nosso aplicativo |
      siga nos no | siga nos | siga o canal | siga nosso canal | apoie o jornalismo
    `),
    ad: phrases(`
      publicidade | continua após a publicidade | continua depois da publicidade | continue lendo após a publicidade |
      o artigo continua após a publicidade | a matéria continua após a publicidade
    `),
    share: phrases(`
      compartilhe esta notícia | compartilhe este artigo | compartilhar no facebook | compartilhar no twitter |
      partilhe este artigo
    `),
  },
  bylinePrefixes: phrases('por | escrito por | publicado por | autor | autora | texto de'),
  months: words(`
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun
    jul ago set out nov dez
  `),
  days: words(`
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
    hoje ontem
  `),
  datePrefixes: phrases(`
    publicado em | publicado | atualizado em | atualizado | actualizado em | última atualização | postado em | data
    | em | atualizada em
  `),
  timeUnits: words(`
    segundo segundos minuto minutos min hora horas dia dias semana semanas mês meses ano anos há atrás
  `),
  past: words('há atrás'),
  postWords: words('disse escreveu responder denunciar'),
  followCalls: phrases(
    'siga nos | siga me | siga a gente | siga o nosso | curta nossa | curta a nossa | curta a página | seja fã | torne se fã | encontre nos | junte se a nós',
  ),
  callVerbs: words('assine inscreva baixe receba cadastre junte apoie'),
  callNouns: words('newsletter aplicativo app assinatura boletim'),
  abbreviations: words('sr sra dra exmo exma prof profa eng arq av cap'),
  conjunctions: words('e ou'),
  wordlikeMonths: words('mar mai ago set out'),
  dayToMonth: words('de'),
  dateParticles: words('de'),
  hourSigns: words('h'),
  datedBy: phrases('por'),
  metaByOrName: words('por'),
  onDay: words('em'),
  creditWords: phrases('Foto | Fotos'),
  saidWords: phrases('disse'),
  countedComments: variants('comentário[s]'),
  countedThoughts: variants('comentário[s]'),
  thoughtsOn: words('em a'),
  replyLinks: phrases('responder'),
  fieldNames: phrases('nome'),
  commentFields: variants('comentário'),
  onNetwork: words('no'),
  becomeWords: phrases('torne-se'),
  rightsReserved: phrases('todos os direitos reservados'),
  cookieConsent: words('aceitar'),
  cookieUses: phrases('utilizamos | usa'),
  pageWords: words('página'),
  pagesOf: words('de'),
  scriptDemands: variants('habilit'),
  counters: variants('visualizações'),
};
