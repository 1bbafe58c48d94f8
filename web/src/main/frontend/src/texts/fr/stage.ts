export const stage = {
  name: "Images des personnes présentes",
  screenOf: (name: string) => `Écran partagé par ${name}`,
  speaks: "Parle",
  enlarge: (what: string) => `Afficher en grand : ${what}`,
  shrink: (what: string) => `Ne plus afficher en grand : ${what}`,
  inLarge: "En grand",
  previous: "Page précédente",
  next: "Page suivante",
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  audience: (count: number) =>
    count > 1 ? `${count} autres personnes, sans caméra` : "1 autre personne, sans caméra",
  speaksElsewhere: (name: string) => `${name} parle`,
  screens: "Écrans partagés",
  layout: "Disposition",
  layouts: {
    auto: {
      label: "Automatique",
      hint: "Un écran partagé est affiché en grand, sinon tout le monde à la même taille.",
    },
    grid: { label: "Mosaïque", hint: "Tout le monde à la même taille, page par page." },
    speaker: { label: "Intervenant", hint: "La personne qui parle en grand, les autres à côté." },
  },
  soundOnly: {
    title: "Son seul",
    text: "Vous entendez tout le monde. Les images des autres ne sont pas reçues, ce qui soulage votre connexion.",
    back: "Revoir les images",
    nobodySpeaks: "Personne ne parle pour l’instant.",
    speak: (names: readonly string[]) =>
      `${new Intl.ListFormat("fr").format(names)} ${names.length > 1 ? "parlent" : "parle"}.`,
  },
};
