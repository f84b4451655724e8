import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const ES: Lexicon = {
  language: 'es',
  stopWords: words(`
    a al algo algunos ante antes así aún aunque bajo bien cada casi como con contra cual cuando de del desde después
    donde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto
    estos fue fueron ha había hace han hasta hay la las le les lo los más me menos mi mientras mucho muy nada ni no
    nos o otra otro para parte pero poco por porque pues que qué quien se según ser si sí sido sin sobre solo son su
    sus también tan tanto te tiene todo todos tras un una uno unos y ya yo
  `),
  labels: {
    footnote: phrases('notas | notas al pie | referencias | bibliografía'),
    summary: phrases('claves | puntos clave | en resumen'),
    teaser: phrases(`
      artículos relacionados | artículos recomendados | artículos recientes | artículos populares |
      artículos similares | artículos más leídos | artículo relacionado | noticias relacionadas |
      noticias recomendadas | noticias recientes | noticias destacadas | noticias más leídas | noticia relacionada |
      entradas relacionadas | entradas recientes | entradas populares | entradas más leídas |
      publicaciones relacionadas | publicaciones recientes | posts relacionados | contenido relacionado |
      contenidos relacionados | contenido patrocinado | temas relacionados | enlaces relacionados |
      notas relacionadas | nota relacionada | notas recomendadas | vídeos relacionados | videos relacionados |
      productos relacionados | productos similares | relacionados | relacionadas | relacionado | más leídas |
      más leídos | las más leídas | los más leídos | lo más leído | lo más visto | lo más comentado |
      lo más compartido | lo más popular | lo más reciente | lo más destacado | lo último | lo último en |
      últimas noticias | últimos artículos | últimas entradas | últimas publicaciones | últimos posts |
      últimas notas | últimos vídeos | últimos videos | noticias de última hora | más noticias | más artículos |
      más notas | más sobre este tema | más sobre el tema | más información sobre este tema | más en esta sección |
      más de este autor | más del autor | más para leer | otras noticias | otros artículos | otras notas |
      recomendados | recomendado | recomendadas | recomendamos | te recomendamos | le recomendamos |
      nuestras recomendaciones | recomendado para ti | recomendados para ti | te puede interesar |
      te podría interesar | te puede interesar también | también te puede interesar | también te podría interesar |
      también te puede gustar | también te gustará | también puede interesarte | también le puede interesar |
      le puede interesar | le podría interesar | puede que te interese | quizás te interese | quizá te interese |
      podría interesarte | podría gustarte | tal vez te interese | te puede gustar | lea también | lee también |
      leer también | lee además | lea además | lea más | ver también | vea también | véase también | mira también |
      además en | no te pierdas | no te lo pierdas | destacadas | lo destacado | portada del día | en portada |
      en otros medios | en la web | de nuestros socios | sigue leyendo | siga leyendo | siguiente artículo |
      artículo anterior | navegación de entradas | navegación de la entrada | entrada siguiente | entrada anterior |
      selección del editor
    `),
    comment: phrases(`
      comentarios | comentario | los comentarios | comentarios recientes | últimos comentarios |
      comentarios de los lectores | comentarios de usuarios | deja un comentario | dejar un comentario |
      deje un comentario | deja una respuesta | dejar una respuesta | deja tu comentario | deje su comentario |
      escribe un comentario | escribir un comentario | escriba un comentario | escribe tu comentario |
      añadir comentario | añade un comentario | añadir un comentario | agregar comentario | agregar un comentario |
      agrega un comentario | publicar un comentario | publica un comentario | enviar comentario | tu comentario |
      tu opinión | danos tu opinión | comenta esta noticia | comentar | comenta | opiniones de usuarios |
      opiniones de clientes | únete a la conversación | participa en la conversación | sé el primero en comentar |
      normas de participación | cancelar la respuesta | cancelar respuesta | opiniones de los lectores
    `),
    share: phrases(`
      compartir | compartir en | comparte | comparte en | comparte esto | comparte este artículo |
      comparte esta noticia | comparte esta nota | comparte este contenido | comparte esta entrada |
      comparta este artículo | compartir este artículo | compartir artículo | compartir noticia | compartir nota |
      compartir esta noticia | compartir vía | compartir por | compártelo | compártelo en | comparte con tus amigos |
      síguenos | síguenos en | síganos | síganos en | seguinos | seguinos en | síguenos en redes sociales |
      síguenos en las redes | nuestras redes sociales | me gusta esto | enviar a un amigo
    `),
    promo: phrases(`
      newsletter | newsletters | boletín | boletines | boletín de noticias | boletín informativo | nuestro boletín |
      nuestros boletines | nuestra newsletter | suscríbete | suscríbete a nuestro boletín |
      suscríbete a nuestra newsletter | suscríbete al boletín | suscríbete a la newsletter |
      suscríbete al blog por correo electrónico | suscríbase | suscríbase a nuestro boletín | suscribirse |
      suscripción | suscripciones | suscribite | suscríbete ahora | recibe nuestro boletín |
      recibe nuestras noticias | recibe las últimas noticias | mantente informado | manténgase informado |
      nuestras apps | nuestra app | aplicaciones móviles | descarga nuestra app | descarga la app | dona | donar |
      apóyanos | haz tu donación | hazte socio | ofertas especiales | carrito | carrito de compras | edición impresa |
      club de suscriptores | clasificados
    `),
    nav: phrases(`
      menú | menú principal | menú secundario | navegación | navegación principal | categorías | categoría | archivo |
      archivos | secciones | todas las secciones | nuestras secciones | nuestros servicios | enlaces |
      enlaces de interés | enlaces rápidos | enlaces útiles | accesos directos | acceso rápido | páginas |
      mapa del sitio | mapa web | acerca de | quiénes somos | sobre nosotros | contacto | contáctanos | buscar |
      búsqueda | buscador | seleccionar idioma | elige tu idioma | meta | índice de contenidos | tabla de contenidos |
      usted está aquí | estás aquí | se encuentra usted aquí | mi cuenta | atención al cliente | nuestros sitios |
      nuestras marcas | otras webs del grupo | sitios de interés | hemeroteca
    `),
    tags: phrases(`
      etiquetas | etiqueta | tags | palabras clave | temas de esta nota | temas del artículo | archivado en |
      etiquetado como | nube de etiquetas | más información sobre | en esta nota
    `),
    'author-bio': phrases(`
      sobre el autor | sobre la autora | sobre los autores | sobre la firma | acerca del autor | acerca de la autora |
      acerca de los autores | autor | autora | el autor | la autora | biografía del autor | escrito por
    `),
    ticker: phrases(`
      el tiempo | pronóstico del tiempo | cotizaciones | cotización del dólar | indicadores económicos |
      resultados en vivo
    `),
    ad: phrases(`
      publicidad | anuncio | anuncios | anuncios google | patrocinadores | nuestros patrocinadores | patrocinado |
      patrocinado por | enlaces patrocinados | publicidades
    `),
  },
  lines: {
    nav: phrases(`
      registro | inicio | ir al inicio | volver al inicio | página de inicio | página principal | volver a la portada |
      ir a la portada | portada | volver a la página principal | arriba | volver arriba | ir arriba |
      volver al principio | ir al contenido | ir al contenido principal | saltar al contenido |
      saltar al contenido principal | pasar al contenido principal | saltar a contenido | saltar a la navegación |
      saltar a navegación | ir a la navegación | ir al menú | ir al pie de página | iniciar sesión | inicia sesión |
      inicie sesión | cerrar sesión | acceder | entrar | ingresar | salir | registrarse | regístrate | regístrese |
      registrate | crear cuenta | crear una cuenta | crea tu cuenta | mi cuenta | mi perfil | olvidé mi contraseña |
      has olvidado tu contraseña | olvidaste tu contraseña | recuperar contraseña | menú | abrir menú | cerrar menú |
      mostrar menú | desplegar menú | buscador | búsqueda | búsqueda avanzada | contacto | contáctanos | contáctenos |
      acerca de | quiénes somos | sobre nosotros | mapa del sitio | mapa web | ayuda | preguntas frecuentes |
      trabaja con nosotros | empleo | publicidad con nosotros | anúnciate | rss | siguiente | anterior | siguientes |
      anteriores | página siguiente | página anterior | última página | primera página | siguiente artículo |
      artículo anterior | artículo siguiente | entrada siguiente | entrada anterior | entradas antiguas |
      entradas anteriores | entradas más recientes | noticia siguiente | noticia anterior | volver | atrás |
      regresar | volver al listado | volver a noticias | ver todo | ver todos | ver todas | ver todas las noticias |
      ver todos los artículos | todas las noticias | ver más | ver menos | mostrar más | mostrar menos | cargar más |
      cargar más noticias | cerrar | cancelar | tamaño de letra | tamaño del texto | versión para imprimir |
      versión imprimible | versión móvil | versión escritorio | accesibilidad | escuchar artículo |
      escucha este artículo | añadir al carrito | agregar al carrito | ver carrito | finalizar compra |
      añadir a favoritos | agregar a favoritos | reportar error | informar de un error | editar
    `),
    share: phrases(`
      compartir | comparte | compartir en facebook | compartir en twitter | compartir en x | compartir en linkedin |
      compartir en whatsapp | compartir en pinterest | compartir en telegram | compartir en google |
      compartir en redes sociales | compartir por whatsapp | compartir por correo | compartir por correo electrónico |
      compartir por email | compartir vía email | compartir con twitter | compartir con facebook |
      compartir con pinterest | comparte en facebook | comparte en twitter | comparte en whatsapp |
      compartir artículo | compartir este artículo | compartir noticia | compartir nota | comparte este artículo |
      comparte esta noticia | comparte esto | twittear | tuitear | tweet | enviar por correo |
      enviar por correo electrónico | enviar por email | enviar por mail | enviar a un amigo | enviar noticia |
      envía esta noticia | imprimir | imprimir artículo | imprimir noticia | imprimir nota | imprimir esta página |
      copiar enlace | copiar link | copiar url | enlace copiado | guardar | guardar artículo | guardar para después |
      seguir | síguenos | síguenos en facebook | síguenos en twitter | síguenos en instagram |
      síguenos en redes sociales | síguenos en las redes sociales | seguinos en | me gusta | me gusta esto |
      me gusta cargando | recomendar | correo electrónico | correo | enlace permanente | insertar | regalar artículo |
      menéame
    `),
    ad: phrases(`
      publicidad | anuncio | anuncios | anuncios google | aviso publicitario | contenido patrocinado | patrocinado |
      publirreportaje | espacio patrocinado | publicidad continúe leyendo debajo |
      continúa leyendo después de la publicidad | continúe leyendo después de la publicidad |
      sigue leyendo después de la publicidad | el artículo continúa después de la publicidad |
      la noticia continúa después de la publicidad | cerrar publicidad | saltar publicidad | omitir anuncio
    `),
    promo: phrases(`
      newsletter | newsletters | boletín | boletines | suscríbete | suscribite | suscríbase | suscribirse |
      suscribirme | suscríbete ahora | suscríbete aquí | suscríbete gratis | suscríbete a la newsletter |
      suscríbete a nuestro boletín | suscríbete a nuestra newsletter | suscríbete al boletín | suscripciones |
      suscríbete para seguir leyendo | ya soy suscriptor | ya eres suscriptor |
      contenido exclusivo para suscriptores | solo para suscriptores | quiero suscribirme | apúntate |
      apúntate a la newsletter | regístrate gratis | recibir newsletter | descarga la app | descarga nuestra app |
      descargar app | descargar | descárgala aquí | disponible en google play | consíguelo en el app store |
      prueba gratis | prueba gratuita | comprar | comprar ahora | compra ahora | reservar | reserva ahora |
      ver oferta | ver ofertas | donar | dona ahora | haz una donación | apóyanos | hazte socio | hazte socia |
      síguenos en google news | activar notificaciones | únete | únete ahora
    `),
    comment: phrases(`
      comentarios | comentar | comentar noticia | comentar esta noticia | deja un comentario | dejar un comentario |
      deje un comentario | deja una respuesta | dejar una respuesta | deja tu comentario | escribe un comentario |
      escribir comentario | añadir comentario | añadir un comentario | añadir nuevo comentario | agregar comentario |
      agregar un comentario | publicar comentario | publicar el comentario | publicar un comentario |
      enviar comentario | enviar un comentario | ver comentarios | ver los comentarios | ver todos los comentarios |
      ver más comentarios | leer comentarios | mostrar comentarios | ocultar comentarios | cargar más comentarios |
      todos los comentarios | ir a comentarios | ir a los comentarios | no hay comentarios | sin comentarios |
      no hay comentarios todavía | aún no hay comentarios | comentarios cerrados | los comentarios están cerrados |
      comentarios desactivados | responder | cancelar respuesta | cancelar la respuesta | denunciar |
      denunciar comentario | reportar comentario | reportar abuso | sé el primero en comentar |
      sé el primero en opinar | tu dirección de correo electrónico no será publicada |
      su dirección de correo electrónico no será publicada | los campos obligatorios están marcados con |
      los campos necesarios están marcados | inicia sesión para comentar |
      recibir un correo electrónico con los siguientes comentarios a esta entrada |
      recibir un correo electrónico con cada nueva entrada | los comentarios están desactivados |
      los comentarios han sido cerrados
    `),
    teaser: phrases(`
      leer más | lee más | lea más | leer más aquí | leer noticia completa | leer artículo completo |
      leer el artículo completo | leer la noticia completa | leer nota completa | leer la nota completa |
      leer artículo | leer noticia | leer nota | leer entrada | leer completo | seguir leyendo | sigue leyendo |
      siga leyendo | continuar leyendo | continúa leyendo | continúe leyendo | más información | más info |
      más detalles | saber más | conoce más | ver más información | ver noticia | ver artículo | ver nota completa |
      ver vídeo | ver video | ver galería | ver fotos | ver fotogalería | ver detalles | lea también | lee también |
      te puede interesar | ampliar noticia | noticia completa | haz clic aquí para leer más
    `),
    legal: phrases(`
      aviso legal | política de privacidad | políticas de privacidad | aviso de privacidad | privacidad |
      protección de datos | tratamiento de datos personales | política de tratamiento de datos |
      términos y condiciones | términos de uso | términos de servicio | términos legales | condiciones de uso |
      condiciones generales | condiciones de venta | bases legales | política de cookies | políticas de cookies |
      configuración de cookies | configurar cookies | configurar | preferencias de cookies | gestionar cookies |
      cookies | aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar y continuar | aceptar y cerrar |
      rechazar | rechazar todo | rechazar todas | rechazar cookies | acepto | de acuerdo |
      todos los derechos reservados | reservados todos los derechos | derechos reservados |
      prohibida su reproducción | prohibida la reproducción total o parcial | copyright | créditos |
      descargo de responsabilidad | información legal | nota legal | derechos de autor | propiedad intelectual |
      código ético | declaración de accesibilidad | libro de reclamaciones | defensa del consumidor
    `),
    form: phrases(`
      enviar | buscar | buscar en el sitio | buscar por | buscar en | correo electrónico |
      dirección de correo electrónico | dirección de email | tu correo electrónico | tu email |
      su correo electrónico | tu dirección de correo electrónico | introduce tu email | ingresa tu email | nombre |
      tu nombre | su nombre | nombre y apellidos | apellido | apellidos | nombre de usuario | usuario | contraseña |
      teléfono | mensaje | tu mensaje | su mensaje | asunto | sitio web | campo obligatorio | campos obligatorios |
      seleccionar | seleccione | selecciona | elegir mes | elegir el mes | elegir categoría | elegir la categoría |
      ordenar por | filtrar | filtrar por | aplicar | limpiar | restablecer | recordarme | recuérdame |
      código postal | cantidad | confirmar
    `),
  },
  starts: {
    teaser: phrases(`
      lea también | lee también | leer también | lea además | lee además | lea más | lee más | leer más |
      te puede interesar | te podría interesar | le puede interesar | también te puede interesar | te recomendamos |
      ver también | vea también | mira también | mirá también | sigue leyendo | más información | más noticias de |
      noticia relacionada | nota relacionada | artículo relacionado | artículo siguiente | siguiente artículo |
      artículo anterior | no te pierdas | no deje de leer | no dejes de leer | en imágenes | en fotos | galería
    `),
    caption: phrases(`
      foto | fotos | fotografía | fotografías | crédito | créditos | crédito foto | crédito de la foto |
      créditos de la imagen | imagen | imágenes | foto de | foto de archivo | imagen de archivo | imagen ilustrativa |
      foto ilustrativa | fuente de la imagen | pie de foto | ilustración | foto cortesía | foto referencial |
      imagen referencial
    `),
    byline: phrases(`
      autor | autora | autores | texto | textos | escrito por | publicado por | redactado por | redacción | texto de |
      por redacción | entrevista de | un reportaje de | enviado por | editado por | traducido por
    `),
    tags: phrases(`
      etiquetas | etiquetado | etiquetado como | etiquetado con | etiquetado en | tags | palabras clave | categoría |
      categorías | publicado en | archivado en | archivado bajo
    `),
    legal: phrases(`
      copyright | todos los derechos reservados | derechos reservados | este sitio utiliza cookies |
      este sitio web utiliza cookies | este sitio usa cookies | este sitio usa akismet | esta web utiliza cookies |
      esta web usa cookies | esta página utiliza cookies | utilizamos cookies | usamos cookies |
      nuestra web utiliza cookies | al continuar navegando | al continuar con la navegación | al navegar por |
      al suscribirte | al registrarte | si continúa navegando | si continúas navegando | si sigues navegando |
      si sigues utilizando | prohibida su reproducción | he leído y acepto | acepto la política |
      acepto los términos | aprende cómo se procesan
    `),
    share: phrases(`
      compartir en | comparte en | compartir por | comparte este | comparte esta | haz clic para | haga clic para |
      síguenos en | síganos en | seguinos en | sigue nuestras
    `),
    comment: phrases(`
      inicia sesión para | inicie sesión para | inicia sesión o regístrate para | inicie sesión o regístrese para |
      para poder comentar | debes iniciar sesión | debe iniciar sesión | lo siento debes | debes estar registrado |
      debes estar conectado | tienes que iniciar sesión | tu dirección de correo electrónico no será |
      su dirección de correo electrónico no será | deja un comentario | deja una respuesta | deja tu comentario |
      sé el primero en | guarda mi nombre | guardar mi nombre | avísame por correo | los comentarios están |
      los comentarios publicados | comentarios en | normas de uso
    `),
    promo: phrases(`
      suscríbete a | suscríbete al | suscríbete para | suscríbete y | suscríbase a | suscríbase al | suscribite a |
      recibe en tu | recibe nuestro | recibe nuestra | recibí las | recibe gratis | apúntate a | regístrate para |
      regístrate gratis | descarga la app | descarga nuestra | descargue la app | descárgate | únete a nuestro |
      únete al canal | este contenido es exclusivo | artículo exclusivo para | contenido exclusivo |
      para seguir leyendo | mantente informado | síguenos en google | hazte socio | apoya nuestro
    `),
    nav: phrases('usted está aquí | estás aquí | está aquí | saltar a | saltar al'),
  },
  inline: {
    teaser: phrases(`
      lea también | lee también | leé también | leer también | lea además | lee además | lea aquí | lea más |
      lee más | leer más | puede leer también | puedes leer también | te puede interesar | te podría interesar |
      te puede interesar también | le puede interesar | le podría interesar | también te puede interesar |
      también le puede interesar | quizás te interese | te recomendamos | te recomendamos leer | le recomendamos |
      le sugerimos | ver también | vea también | ve también | mira también | mirá también | véase también |
      sigue leyendo | siga leyendo | más información | más noticias | noticia relacionada | nota relacionada |
      noticias relacionadas | no te pierdas | no deje de leer | no dejes de leer | además lea
    `),
    promo: phrases(`
      suscríbete a nuestro boletín | suscríbete a nuestra newsletter | suscríbete a la newsletter |
      suscríbete al boletín | suscríbete aquí | suscríbete a nuestro canal | suscríbase a nuestro boletín |
      suscribite a nuestro newsletter | recibe nuestro boletín | recibe gratis | apúntate a nuestra newsletter |
      regístrate aquí | regístrate gratis | descarga la app | descarga nuestra app | descarga nuestra aplicación |
      síguenos en | síguenos | síganos en | seguinos en | sigue nuestras noticias | únete a nuestro canal |
      únete al canal | únete a nuestro grupo | haz clic aquí para suscribirte | hazte socio | mantente informado
    `),
    ad: phrases(`
      publicidad | continúa leyendo después de la publicidad | continúe leyendo después de la publicidad |
      el artículo continúa después de la publicidad | sigue leyendo después de la publicidad
    `),
    share: phrases(`
      compartir en facebook | compartir en twitter | comparte este artículo | comparte esta noticia |
      compartir este artículo
    `),
  },
  bylinePrefixes: phrases('por | escrito por | publicado por | autor | autora | texto de | redactado por'),
  months: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar
    abr may jun jul ago sep oct nov dic
  `),
  days: words('lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom hoy ayer'),
  datePrefixes: phrases(`
    publicado el | publicado | actualizado el | actualizado | actualizada | última actualización | fecha | el |
    creado | modificado
  `),
  timeUnits: words(`
    segundo segundos minuto minutos min hora horas día días semana semanas mes meses año años hace
  `),
  past: words('hace'),
  postWords: words('dice dijo escribió escribe responder denunciar'),
  followCalls: phrases(
    'síguenos | síganos | seguinos | sígueme | hazte fan | únete a nuestra página | danos un me gusta | búscanos en | encuéntranos en',
  ),
  callVerbs: words('suscríbete suscríbase suscribirse apúntate descarga descárgate únete regístrate recibe apóyanos'),
  callNouns: words('boletín newsletter app aplicación suscripción'),
  abbreviations: words('sr sra srta dra d dña ud uds pág págs núm ej av avda prof cap'),
  conjunctions: words('y o e'),
  wordlikeMonths: words('mar mayo may ago dic'),
  dayToMonth: words('de'),
  dateParticles: words('de del'),
  datedBy: phrases('por'),
  metaByOrName: words('por'),
  onDay: words('el'),
  creditWords: phrases('Foto | Fotos'),
  saidWords: phrases('dice | escribió'),
  countedComments: variants('comentario[s]'),
  countedThoughts: variants('comentario[s]'),
  thoughtsOn: words('en a'),
  replyLinks: phrases('responder'),
  fieldOwners: phrases('tu'),
  fieldNames: phrases('nombre | correo | sitio web'),
  commentOwners: phrases('tu'),
  commentFields: variants('comentario'),
  onNetwork: words('en'),
  becomeWords: phrases('hazte'),
  meterStarts: phrases('le quedan | ha leído'),
  meterNouns: variants('artículo[s] gratis | artículo[s] gratuito[s]'),
  rightsReserved: phrases('todos los derechos reservados'),
  cookieConsent: words('aceptar'),
  cookieUses: phrases('utilizamos | usa'),
  pageWords: words('página'),
  pagesOf: words('de'),
  blockedTitles: phrases('página no encontrada'),
  scriptDemands: variants('activ | habilit'),
  counters: variants('vistas'),
  counterLabels: words('mensajes'),
};
