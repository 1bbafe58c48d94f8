const count = (value: number) => new Intl.NumberFormat("fr").format(value);

/** The public conversation of a live room. */
export const chat = {
  title: "Discussion",
  buttonUnread: (unread: number) =>
    `Discussion (${unread} ${unread > 1 ? "nouveaux messages" : "nouveau message"})`,
  shortcut: "Ctrl + Maj + L",
  close: "Fermer la discussion",
  note: "Tout le monde lit cette discussion, même en arrivant plus tard.",
  log: "Messages",
  empty: "Aucun message pour l’instant.",
  emptyText: "Écrivez le premier : une question, un lien, un merci.",
  earlier: "Afficher les messages précédents",
  reading: "Chargement des messages…",
  readFailed: "Les messages n’ont pas pu être chargés.",
  readAgain: "Réessayer",
  newBelow: (unread: number) => (unread > 1 ? `${unread} nouveaux messages` : "1 nouveau message"),
  you: "Vous",
  sending: "Envoi en cours…",
  notSent: "Non envoyé.",
  sendAgain: "Renvoyer",
  sendAgainLong: (text: string) => `Renvoyer « ${text} »`,
  field: "Votre message",
  hint: "Entrée envoie, Maj + Entrée va à la ligne.",
  send: "Envoyer",
  used: (length: number, most: number) => `${count(length)} caractères sur ${count(most)}`,
  tooLong: (excess: number) =>
    `Message trop long : retirez ${count(excess)} ${excess > 1 ? "caractères" : "caractère"}.`,
  said: (name: string, text: string) => `${name} : ${text}`,
  saidCount: (messages: number) => `${messages} nouveaux messages dans la discussion.`,
  newWindow: "(nouvelle fenêtre)",
};
