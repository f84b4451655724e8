import { phrases, variants, words } from './spelling.ts';
import type { Lexicon } from './types.ts';

export const FR: Lexicon = {
  language: 'fr',
  stopWords: words(`
    à ainsi après au aussi autre aux avait avant avec avoir bien car ce cela celle celui ces cet cette ceux chez
    comme contre d dans de déjà depuis des deux dont du elle elles en encore entre est et étaient était être eux
    fait il ils je jusqu l la là le les leur leurs lors lui mais même moins n ne non nos notre nous on ont ou où par
    pas peu peut plus pour pourquoi près puis qu quand que quel quelle qui s sa sans se selon sera ses si son sont
    sous sur tous tout toute toutes très un une vers vous y
  `),
  labels: {
    footnote: phrases('notes | notes de bas de page | références | bibliographie'),
    summary: phrases('l essentiel | en bref | points clés'),
    teaser: phrases(`
      articles similaires | articles liés | articles associés | articles connexes | articles récents |
      articles recommandés | articles populaires | articles les plus lus | articles les plus récents |
      derniers articles | dernières actualités | dernières nouvelles | dernières infos | dernières news |
      dernières vidéos | dernières publications | les dernières actualités | les dernières infos | les plus lus |
      les plus récents | les plus populaires | les plus commentés | les plus partagés | les articles les plus lus |
      le plus lu | plus lus | plus populaires | à lire aussi | lire aussi | à lire | à lire également |
      lire également | à voir aussi | à voir également | voir aussi | à ne pas manquer | à découvrir aussi |
      sur le même sujet | sur le même thème | dans la même rubrique | dans la même catégorie |
      dans la même thématique | du même auteur | plus d articles | plus d actualités | plus d infos |
      plus de nouvelles | autres articles | autres actualités | autres nouvelles | autres sujets |
      en lien avec cet article | contenus associés | contenus similaires | contenus sponsorisés | contenu sponsorisé |
      sujets associés | sujets connexes | sujets similaires | thèmes associés | nos recommandations |
      recommandé pour vous | recommandés pour vous | vous aimerez aussi | vous aimerez peut être |
      vous aimerez peut être aussi | vous pourriez aimer | vous pourriez aussi aimer | vous pourriez également aimer |
      cela peut vous intéresser | cela pourrait vous intéresser | ça peut vous intéresser |
      ces articles peuvent vous intéresser | ces articles pourraient vous intéresser | ceci pourrait vous intéresser |
      suggestions d articles | la sélection de la rédaction | le choix de la rédaction | les choix de la rédaction |
      notre sélection | à la une | à la une aujourd hui | à la une également | l actualité en continu |
      toute l actualité | l actu en continu | en continu | fil info | le fil info | fil d actualité |
      produits similaires | produits apparentés | les clients ont également acheté | article suivant |
      article précédent | navigation de l article | navigation des articles | navigation d article |
      pour aller plus loin | ailleurs sur le web | sur le web | nos partenaires | réservé aux abonnés
    `),
    comment: phrases(`
      commentaires | commentaire | les commentaires | vos commentaires | commentaires récents |
      derniers commentaires | les derniers commentaires | laisser un commentaire | laissez un commentaire |
      laisser une réponse | laissez un commentaire annuler la réponse | ajouter un commentaire |
      ajoutez un commentaire | écrire un commentaire | poster un commentaire | publier un commentaire |
      votre commentaire | réagir | réagissez | réagir à cet article | réagissez à cet article | donnez votre avis |
      votre avis | avis clients | participez à la discussion | rejoignez la discussion |
      participer à la conversation | soyez le premier à commenter | soyez le premier à réagir | répondre |
      commentaires fermés | rétroliens | rétroliens et pings | réactions des lecteurs | avis des lecteurs
    `),
    share: phrases(`
      partager | partager sur | partagez | partagez sur | partager cet article | partagez cet article |
      partager l article | partager cette page | partagez cette page | partager la page | partager ce contenu |
      partagez ce contenu | partager cette actualité | partager via | partager avec | partage | suivez nous |
      suivez nous sur | nous suivre | retrouvez nous | retrouvez nous sur | rejoignez nous | rejoignez nous sur |
      réseaux sociaux | restez connecté | restez connectés | envoyer à un ami | j aime ça
    `),
    promo: phrases(`
      newsletter | newsletters | la newsletter | notre newsletter | nos newsletters | lettre d information |
      infolettre | infolettres | nos infolettres | inscription newsletter | inscription à la newsletter |
      inscrivez vous à la newsletter | inscrivez vous à notre newsletter | abonnez vous |
      abonnez vous à la newsletter | abonnez vous à notre newsletter | abonnez vous à ce blog par e mail | s abonner |
      s abonner à la newsletter | abonnement | abonnements | recevez notre newsletter | recevez la newsletter |
      restez informé | restez informés | nos applications | notre application | applications mobiles | l application |
      téléchargez notre application | soutenez nous | soutenez notre travail | faire un don | nous soutenir |
      la boutique | panier | offres spéciales | nos offres | bons plans | codes promo | services partenaires |
      jeux concours | petites annonces
    `),
    nav: phrases(`
      menu | menu principal | menu secondaire | navigation | navigation principale | navigation secondaire |
      catégories | catégorie | archives | rubriques | les rubriques | toutes les rubriques | nos rubriques |
      services | nos services | services en ligne | liens | liens utiles | liens rapides | accès rapide |
      accès rapides | accès direct | pages | plan du site | à propos | qui sommes nous | contact | contactez nous |
      nous contacter | recherche | rechercher | rechercher sur le site | choisir la langue | choisissez votre langue |
      méta | sommaire | vous êtes ici | mon compte | espace client | espace personnel | espace membre |
      service client | nos sites | nos marques | les sites du groupe | blogoliste
    `),
    tags: phrases(`
      mots clés | mots clefs | mot clé | étiquettes | étiquette | tags | thématiques | nuage de tags |
      nuage d étiquettes | nuage de mots clés | thèmes abordés | dans cet article
    `),
    'author-bio': phrases(`
      à propos de l auteur | à propos de l auteure | à propos de l autrice | à propos des auteurs |
      à propos du rédacteur | l auteur | l autrice | l auteur de cet article | auteur | autrice | auteure |
      biographie de l auteur | rédigé par | écrit par
    `),
    ticker: phrases('météo | la météo | cours de bourse | cours des devises | résultats en direct'),
    ad: phrases(`
      publicité | publicités | annonce | annonces | annonces google | sponsors | nos sponsors | partenaires |
      sponsorisé | liens sponsorisés
    `),
  },
  lines: {
    nav: phrases(`
      accueil | retour à l accueil | retour accueil | page d accueil | retour à la page d accueil | haut de page |
      haut de la page | retour en haut | retour en haut de page | retour en haut de la page | remonter |
      aller au contenu | aller au contenu principal | accéder au contenu | accéder au contenu principal |
      passer au contenu | passer au contenu principal | aller à la navigation | aller à la recherche | aller au menu |
      aller au pied de page | se connecter | connexion | me connecter | connectez vous | se déconnecter |
      déconnexion | s inscrire | inscription | s identifier | identifiez vous | s enregistrer | créer un compte |
      créer mon compte | mon compte | mot de passe oublié | mot de passe perdu | menu | ouvrir le menu |
      fermer le menu | afficher le menu | ouvrir la recherche | recherche | recherche avancée | contact |
      contactez nous | nous contacter | à propos | qui sommes nous | plan du site | plan de site | aide |
      foire aux questions | recrutement | offres d emploi | espace presse | flux rss | rss | suivant | précédent |
      suivante | précédente | page suivante | page précédente | dernière page | première page | article suivant |
      article précédent | articles suivants | articles précédents | articles plus anciens | articles plus récents |
      retour | retour à la liste | retour aux actualités | voir tout | tout voir | tout afficher |
      voir tous les articles | tous les articles | toutes les actualités | toute l actualité | voir plus |
      afficher plus | voir moins | afficher moins | charger plus | plus d articles | fermer | annuler | déplier |
      replier | taille du texte | version imprimable | version mobile | accessibilité | écouter l article |
      écouter cet article | ajouter au panier | voir le panier | passer commande | ajouter aux favoris |
      signaler une erreur | signaler un problème | modifier
    `),
    share: phrases(`
      partager | partagez | partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin |
      partager sur whatsapp | partager sur pinterest | partager sur telegram | partager sur messenger |
      partager sur google | partager par e mail | partager par email | partager par mail | partager via facebook |
      partager via twitter | partager cet article | partagez cet article | partager l article | partager cette page |
      partager la page | tweeter | tweet | épingler | envoyer par e mail | envoyer par email | envoyer par mail |
      envoyer par courriel | envoyer à un ami | envoyer cet article | envoyer l article par mail | envoyer le lien |
      imprimer | imprimer l article | imprimer cet article | imprimer cette page | copier le lien | lien copié |
      copier l url | copier le lien dans le presse papier | enregistrer | sauvegarder | ajouter à mes favoris |
      ajouter à vos favoris | ajouter à la liste de lecture | lire plus tard | suivre | suivez nous |
      suivez nous sur facebook | suivez nous sur twitter | suivez nous sur instagram |
      suivez nous sur les réseaux sociaux | nous suivre | j aime | j aime ça | recommander | offrir l article |
      offrir cet article | e mail | courriel | permalien | intégrer | classer
    `),
    ad: phrases(`
      publicité | publicités | annonce | annonces | annonces google | sponsorisé | contenu sponsorisé |
      contenu partenaire | publi rédactionnel | publireportage | publicité la suite de votre contenu ci dessous |
      la suite après la publicité | la suite après cette publicité | l article continue après la publicité |
      la suite de l article après la publicité | fermer la publicité | passer la publicité |
      suite de l article après la publicité
    `),
    promo: phrases(`
      newsletter | newsletters | s abonner | s abonner à la newsletter | je m abonne | abonnez vous |
      abonnez vous maintenant | abonnez vous à la newsletter | abonnez vous à notre newsletter | abonnement |
      déjà abonné | déjà abonné connectez vous | inscription à la newsletter | inscrivez vous à la newsletter |
      inscrivez vous à notre newsletter | inscrivez vous | je m inscris | inscrivez vous gratuitement |
      recevoir la newsletter | recevez notre newsletter | téléchargez l application | télécharger l application |
      téléchargez notre application | télécharger | disponible sur google play | télécharger dans l app store |
      essai gratuit | essayez gratuitement | profiter de l offre | j en profite | voir l offre | voir les offres |
      acheter | acheter maintenant | commander | réserver | réserver maintenant | faire un don | je fais un don |
      donner | soutenez nous | adhérer | devenir membre | lire le journal numérique | lire le journal |
      article réservé aux abonnés | cet article est réservé aux abonnés | suivez nous sur google news |
      activer les notifications
    `),
    comment: phrases(`
      commentaires | commenter | commenter cet article | laisser un commentaire | laissez un commentaire |
      laisser une réponse | ajouter un commentaire | écrire un commentaire | poster un commentaire |
      publier un commentaire | publier le commentaire | envoyer le commentaire | voir les commentaires |
      voir tous les commentaires | voir plus de commentaires | lire les commentaires | afficher les commentaires |
      masquer les commentaires | charger plus de commentaires | tous les commentaires | aucun commentaire |
      aucun commentaire pour le moment | pas de commentaire | pas de commentaires | pas encore de commentaire |
      commentaires fermés | les commentaires sont fermés | commentaires désactivés | répondre | annuler la réponse |
      répondre à ce message | réagir | réagir à cet article | réagissez | signaler | signaler un abus |
      signaler ce commentaire | signaler un contenu | soyez le premier à commenter |
      soyez le premier à commenter cet article | soyez le premier à réagir |
      votre adresse e mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée |
      les champs obligatoires sont indiqués avec | connectez vous pour commenter | connectez vous pour réagir |
      connectez vous ou inscrivez vous pour publier un commentaire |
      prévenez moi de tous les nouveaux commentaires par e mail |
      prévenez moi de tous les nouveaux articles par e mail | les commentaires sont désormais fermés |
      les commentaires sont clos | les commentaires sont désactivés
    `),
    teaser: phrases(`
      lire la suite | lire la suite de l article | lire plus | lire l article | lire l article complet |
      lire l article en entier | lire l intégralité de l article | lire aussi | à lire aussi | en savoir plus |
      en savoir davantage | plus d infos | plus d informations | plus d information | plus de détails |
      voir l article | voir la vidéo | voir les photos | voir le diaporama | voir la galerie | voir le détail |
      voir aussi | voir la suite | découvrir | découvrez | je découvre | continuer la lecture | continuer à lire |
      poursuivre la lecture | cliquez ici pour lire la suite
    `),
    legal: phrases(`
      mentions légales | politique de confidentialité | confidentialité | protection des données |
      protection des données personnelles | données personnelles | charte de confidentialité |
      charte des données personnelles | vie privée | respect de la vie privée | conditions d utilisation |
      conditions générales | conditions générales d utilisation | conditions générales de vente | cgu | cgv |
      cgu cgv | tous droits réservés | gestion des cookies | gérer les cookies | gérer mes cookies |
      gérer les préférences | politique de cookies | politique cookies | politique relative aux cookies |
      paramètres des cookies | paramétrer les cookies | paramétrer | préférences cookies | cookies | accepter |
      tout accepter | accepter les cookies | accepter et continuer | accepter et fermer | j accepte | refuser |
      tout refuser | continuer sans accepter | personnaliser | droits d auteur | droits de reproduction | copyright |
      crédits | avertissement légal | informations légales | charte de modération | charte d utilisation |
      charte déontologique | accessibilité non conforme | accessibilité partiellement conforme |
      déclaration d accessibilité
    `),
    form: phrases(`
      envoyer | valider | soumettre | ok | rechercher | lancer la recherche | chercher | adresse e mail |
      adresse email | adresse mail | adresse courriel | votre adresse e mail | votre adresse email | votre e mail |
      votre email | votre nom | nom | prénom | nom d utilisateur | identifiant | mot de passe | téléphone |
      numéro de téléphone | message | votre message | objet | sujet | site web | champ obligatoire |
      champs obligatoires | sélectionner | sélectionner un mois | sélectionner une catégorie | choisir | choisissez |
      trier par | filtrer | filtrer par | réinitialiser | appliquer | se souvenir de moi | rester connecté |
      code postal | civilité | quantité
    `),
  },
  starts: {
    teaser: phrases(`
      lire aussi | à lire aussi | à lire également | lire également | lire la suite | à voir aussi |
      à voir également | voir aussi | sur le même sujet | sur le même thème | article suivant | article précédent |
      en savoir plus | à écouter aussi | à écouter | pour aller plus loin | retrouvez tous nos |
      tous les articles de | cliquez ici pour
    `),
    caption: phrases(`
      photo | photos | crédit photo | crédits photo | crédit photos | crédits photos | crédit | crédits | image |
      légende | photo d illustration | image d illustration | illustration | photo d archives | photographie |
      visuel | source image | infographie
    `),
    byline: phrases(`
      propos recueillis par | auteur | auteure | autrice | auteurs | texte | textes | écrit par | rédigé par |
      publié par | posté par | un article de | une enquête de | article rédigé par | recueilli par |
      entretien réalisé par | traduit par | mis en ligne par
    `),
    tags: phrases(`
      mots clés | mots clefs | étiquettes | étiqueté | tags | tagué | catégorie | catégories | publié dans |
      classé dans | posté dans | rubrique | thématiques
    `),
    legal: phrases(`
      copyright | tous droits réservés | ce site utilise des cookies | ce site web utilise des cookies |
      ce site utilise akismet | notre site utilise des cookies | nous utilisons des cookies |
      nous utilisons les cookies | en poursuivant votre navigation | en continuant votre navigation |
      en continuant à naviguer | en continuant à utiliser | en utilisant ce site | en vous inscrivant |
      toute reproduction | reproduction interdite | reproduction et diffusion interdites |
      votre adresse email est uniquement
    `),
    share: phrases(`
      partager sur | partagez sur | partager cet article | partagez cet article | cliquez pour partager |
      cliquer pour partager | cliquez pour envoyer | cliquer pour envoyer | cliquer pour imprimer | suivez nous sur |
      retrouvez nous sur | rejoignez nous sur | tweeter
    `),
    comment: phrases(`
      connectez vous pour | connectez vous ou inscrivez vous | vous devez être connecté | vous devez vous connecter |
      vous devez être inscrit | identifiez vous pour | votre adresse e mail ne sera |
      votre adresse de messagerie ne sera | votre adresse email ne sera | laisser un commentaire |
      laissez un commentaire | soyez le premier | soyez la première | enregistrer mon nom | prévenez moi |
      les commentaires sont | commentaires sur | cliquez ici pour annuler la réponse
    `),
    promo: phrases(`
      abonnez vous à | abonnez vous dès | inscrivez vous à la newsletter | inscrivez vous à notre |
      inscrivez vous pour | inscrivez vous gratuitement | recevez gratuitement | recevez notre | recevez nos |
      recevez la newsletter | téléchargez l application | téléchargez notre | téléchargez gratuitement | déjà abonné |
      cet article est réservé | restez informé | ne ratez rien | suivez toute l actualité
    `),
    nav: phrases('vous êtes ici'),
  },
  inline: {
    teaser: phrases(`
      lire aussi | à lire aussi | à lire également | lire également | à lire | lisez aussi | lire la suite |
      lire l article | à voir aussi | à voir également | à écouter aussi | voir aussi | voir également |
      sur le même sujet | sur le même thème | en savoir plus | pour en savoir plus | pour aller plus loin |
      retrouvez aussi | à découvrir aussi | à ne pas manquer | la suite après la vidéo
    `),
    promo: phrases(`
      abonnez vous à notre newsletter | abonnez vous à la newsletter | abonnez vous à notre chaîne |
      abonnez vous maintenant | inscrivez vous à notre newsletter | inscrivez vous à la newsletter |
      inscrivez vous à notre infolettre | inscrivez vous gratuitement | inscrivez vous ici |
      recevez notre newsletter | recevez gratuitement notre newsletter | téléchargez l application |
      téléchargez notre application | téléchargez gratuitement | suivez nous sur | rejoignez nous sur |
      soutenez nous | faites un don | cliquez ici pour vous abonner | cliquez ici pour vous inscrire
    `),
    ad: phrases(`
      publicité | la suite après la publicité | la suite après cette publicité |
      l article continue après la publicité | suite de l article après la publicité
    `),
    share: phrases(`
      partager cet article | partagez cet article | partager sur facebook | partager sur twitter | partager l article
    `),
  },
  bylinePrefixes: phrases(`
    par | écrit par | publié par | rédigé par | auteur | auteure | texte de | propos recueillis par
  `),
  months: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct
    nov déc
  `),
  days: words('lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim hier'),
  datePrefixes: phrases(`
    publié le | publié | mis à jour le | mis à jour | modifié le | posté le | le | mise à jour | date
  `),
  timeUnits: words(`
    seconde secondes minute minutes min heure heures jour jours semaine semaines mois an ans il y a
  `),
  past: words('il'),
  postWords: words('dit écrit répondu répondre signaler'),
  followCalls: phrases(
    'suivez nous | suis nous | suivez moi | retrouvez nous | rejoignez nous | rejoignez notre | devenez fan | aimez notre page | likez notre page',
  ),
  callVerbs: words('abonnez inscrivez téléchargez soutenez recevez rejoignez'),
  callNouns: words('newsletter lettre application appli abonnement illimité infolettre'),
  abbreviations: words('m mm mme mlle mgr me art av boul chap env janv févr avr juil déc réf éd'),
  conjunctions: words('et ou'),
  wordlikeMonths: words('mars mai sept'),
  dateParticles: words('h'),
  hourSigns: words('h'),
  datedBy: phrases('par'),
  metaByOrName: words('par'),
  onDay: words('le'),
  creditWords: phrases('Crédit photo'),
  saidWords: phrases('a écrit | dit'),
  countedComments: variants('commentaire[s]'),
  countedThoughts: variants('commentaire[s] | réponse[s]'),
  thoughtsOn: words('sur à'),
  replyLinks: phrases('répondre'),
  fieldOwners: phrases('votre'),
  fieldNames: phrases('nom | site web'),
  commentOwners: phrases('votre'),
  commentFields: variants('commentaire'),
  onNetwork: words('sur'),
  becomeWords: phrases('devenez'),
  meterStarts: phrases('il vous reste | vous avez lu'),
  meterNouns: variants('article[s] gratuit[s]'),
  rightsReserved: phrases('tous droits réservés'),
  cookieConsent: words('accepter'),
  cookieUses: phrases('nous utilisons'),
  blockedTitles: phrases('page introuvable'),
  scriptDemands: variants('activ'),
  counters: variants('vues'),
};
