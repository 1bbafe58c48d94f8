/** The public pages: home, accessibility, legal notices. */
export const pages = {
  home: {
    title: "Vos séminaires et réunions en ligne, hébergés par l’État",
    intro:
      "Amphi réunit les agents de tous les ministères et leurs invités, dans un navigateur, sans rien installer.",
    signIn: "Se connecter",
    book: "Réserver une séance",
    pointsTitle: "Ce que vous pouvez faire",
    points: [
      {
        title: "Réserver une séance",
        text: "Séminaire, formation, classe virtuelle, conférence, assemblée générale ou comité : choisissez une date, une durée et un fuseau horaire.",
      },
      {
        title: "Inviter par un simple lien",
        text: "Un lien pour les animateurs, un autre pour les participants. Chacun se renouvelle séparément.",
      },
      {
        title: "Se voir et s’entendre",
        text: "Vérifiez caméra et microphone avant d’entrer, puis participez depuis un ordinateur ou un téléphone.",
      },
    ],
    greeting: (name: string) => `Bonjour ${name}`,
    nextTitle: "Mes prochaines séances",
    nextNone: "Aucune séance à venir",
    nextNoneText: "Réservez-en une : vous obtiendrez aussitôt les liens à envoyer.",
    calendar: "Ouvrir mon calendrier",
    guestTitle: "Vous êtes invité à une séance ?",
    guestText:
      "Ouvrez le lien de votre invitation dans ce navigateur : vous n’avez besoin ni de compte ni de logiciel.",
  },
  accessibility: {
    title: "Accessibilité",
    status: "Amphi n’a pas encore été audité : le service est donc déclaré non conforme au RGAA 4.1.",
    aimTitle: "Ce que nous visons",
    aim: "Le service est conçu pour être utilisé au clavier et avec un lecteur d’écran, salle de réunion comprise. Un audit et sa grille seront publiés sur cette page.",
    roomTitle: "Dans la salle",
    room: [
      "Toutes les commandes sont des boutons nommés, accessibles au clavier.",
      "Ctrl + Maj + M active ou coupe le microphone ; Ctrl + Maj + O active ou arrête la caméra.",
      "Ctrl + Maj + L ouvre ou ferme la discussion ; les messages des autres sont annoncés, regroupés.",
      "Les arrivées et les départs sont annoncés discrètement, regroupés.",
      "Les thèmes clair et sombre et la réduction des animations sont respectés.",
    ] as readonly string[],
    contactTitle: "Signaler une difficulté",
    contact:
      "Signalez toute difficulté au service d’assistance informatique de votre ministère. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.",
  },
  legal: {
    title: "Mentions légales",
    editorTitle: "Éditeur",
    editor: "Cette installation d’Amphi est exploitée par le service informatique d’un ministère français.",
    dataTitle: "Données et cookies",
    data: "Amphi n’utilise que les cookies nécessaires à la connexion et à l’entrée dans une séance. Vos choix de langue, de caméra et de microphone restent dans ce navigateur. Rien n’est envoyé à un tiers.",
    designTitle: "Présentation",
    design: "Les pages suivent le système de design de l’État.",
  },
};
