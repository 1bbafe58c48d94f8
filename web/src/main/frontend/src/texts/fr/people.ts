export const people = {
  search: "Chercher un nom",
  found: (count: number) =>
    count === 0 ? "Personne de ce nom." : count > 1 ? `${count} personnes trouvées.` : "1 personne trouvée.",
  previous: "Personnes précédentes",
  next: "Personnes suivantes",
  page: (page: number, pages: number) => `${page} sur ${pages}`,
  speaks: "Parle",
  sharesScreen: "Partage son écran",
  actions: (name: string) => `Modérer : ${name}`,
  stop: {
    microphone: "Couper le micro",
    camera: "Arrêter la caméra",
    screen: "Arrêter le partage",
  },
  stopped: {
    microphone: (name: string) => `Le micro de ${name} est coupé.`,
    camera: (name: string) => `La caméra de ${name} est arrêtée.`,
    screen: (name: string) => `Le partage d’écran de ${name} est arrêté.`,
  },
  nothingOn: "Ni micro, ni caméra, ni écran : rien à arrêter.",
  muteAll: (count: number) => `Couper tous les micros (${count})`,
  allMuted: (count: number) => (count > 1 ? `${count} micros coupés.` : "1 micro coupé."),
};
