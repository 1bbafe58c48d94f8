const count = (value: number) => new Intl.NumberFormat("fr").format(value);

const counted = (value: number, one: string, many: string) => `${count(value)} ${value > 1 ? many : one}`;

/** The reports of usage, for managers and administrators. */
export const reports = {
  title: "Rapports d’usage",
  intro: "Qui s’est réuni, combien de temps et quand : les chiffres d’un mois, ministère par ministère.",
  month: "Mois",
  running: (month: string) => `${month} (provisoire)`,
  notYours: {
    title: "Cette page est réservée aux gestionnaires",
    text: "Elle s’ouvre aux gestionnaires d’un ministère et aux administrateurs. Si vous en avez besoin, demandez ce rôle à l’administration d’Amphi.",
  },
  states: { none: "À établir", running: "En cours de calcul", complete: "Établi", failed: "Échec" },
  provisional: "Provisoire",
  make: "Établir le rapport",
  makeAll: "Établir tous les rapports",
  remake: "Recalculer",
  remakeAll: "Recalculer tous les rapports",
  download: "Télécharger en CSV",
  print: "Imprimer",
  none: (month: string) => `Le rapport de ${month} n’est pas encore établi.`,
  noneText: "Le calcul prend quelques secondes. Vous pouvez quitter cette page : il se poursuit sans vous.",
  asOf: (when: string) => `Calculé le ${when}.`,
  provisionalText: "Le mois n’est pas terminé : ces chiffres changeront encore.",
  stale: "Les chiffres ci-dessous sont ceux du calcul précédent.",
  zone: (zone: string) => `Jours et heures : fuseau ${zone}.`,
  progress: (done: number, total: number) =>
    `${done} ${done > 1 ? "jours calculés" : "jour calculé"} sur ${total}`,
  failedTitle: "Le calcul n’a pas abouti",
  failedText: "Rien n’est perdu : relancez-le, il reprendra où il en était.",
  retry: "Relancer le calcul",
  emptyMonth: "Personne n’est entré dans une séance de ce ministère pendant ce mois.",
  milestones: {
    begun: "Calcul du rapport commencé.",
    half: "Calcul à moitié fait.",
    complete: "Le rapport est établi.",
    failed: "Le calcul du rapport n’a pas abouti.",
  },
  ministries: "Ministères",
  ministry: "Ministère",
  state: "État",
  figures: {
    title: "Chiffres du mois",
    sessions: "Séances",
    people: "Personnes (comptes distincts et places d’invité)",
    peopleDetail: (accounts: number, guests: number) =>
      `${counted(accounts, "compte", "comptes")} + ${counted(guests, "invité", "invités")}`,
    accounts: "Comptes",
    guests: "Invités",
    visits: "Visites",
    time: "Temps de présence",
    minutes: (minutes: number) => counted(minutes, "minute", "minutes"),
    peak: "Pic de présence",
    peakDetail: (when: string) => `atteint le ${when}`,
  },
  count,
  /** `some` tells a time too short for a minute from none. */
  duration: (minutes: number, some = false) => {
    if (minutes === 0 && some) return "< 1 min";
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return hours === 0 ? `${rest} min` : `${count(hours)} h ${rest.toString().padStart(2, "0")}`;
  },
  chart: {
    title: "Temps de présence par jour",
    units: { hours: "heures", minutes: "minutes" },
    summary: (unit: string, longest: string, time: string) =>
      `Graphique en barres du temps de présence par jour, en ${unit}. Jour le plus long : ${longest}, ${time}. Toutes les valeurs sont dans le tableau qui suit.`,
    table: "Afficher les valeurs jour par jour",
    day: "Jour",
  },
  visitors: {
    title: "D’où viennent les visiteurs",
    column: "Ministère des visiteurs",
    guests: "Invités, sans compte",
  },
  definitions: {
    title: "Ce que comptent ces chiffres",
    list: [
      {
        term: "Séance",
        text: "Une séance compte pour le ministère de la personne qui l’a réservée, au moment de la réservation, et dans chaque mois où quelqu’un y est entré.",
      },
      {
        term: "Personne",
        text: "Chaque compte n’est compté qu’une fois par mois ; chaque place d’invité compte pour une personne. Les personnes d’un jour ne s’additionnent donc pas d’un jour à l’autre.",
      },
      {
        term: "Visite",
        text: "De l’entrée à la sortie d’une personne. Une visite à cheval sur deux mois est partagée à minuit, à l’heure du ministère.",
      },
      {
        term: "Temps de présence",
        text: "Les secondes de toutes les visites sont additionnées, puis converties une seule fois en minutes, arrondies vers le bas : la somme des jours peut différer du mois de quelques minutes.",
      },
      {
        term: "Pic de présence",
        text: "Le plus grand nombre de personnes présentes au même instant, toutes séances confondues ; qui sort à cet instant n’est plus compté.",
      },
      {
        term: "Provisoire",
        text: "Le mois en cours n’est compté que jusqu’à l’heure du calcul.",
      },
    ],
  },
};
