import type { CalendarView } from "../../features/calendar/model/calendarView";

const views: Record<CalendarView, string> = { month: "Mois", week: "Semaine", day: "Jour", list: "Liste" };

export const calendar = {
  label: "Calendrier de mes séances",
  views,
  threeDays: "3 jours",
  chooseView: "Affichage",
  today: "Aujourd’hui",
  previous: "Période précédente",
  next: "Période suivante",
  goTo: "Aller au",
  zone: "Heure affichée",
  ownZone: (zone: string) => `Mon heure : ${zone}`,
  ownZones: "Cet appareil",
  none: "Aucune séance sur cette période.",
  bookOn: (day: string) => `Réserver une séance le ${day}`,
  more: (count: number) => `+ ${count} ${count > 1 ? "autres" : "autre"}`,
  moreHint: (count: number) => `Afficher ${count} ${count > 1 ? "séances" : "séance"} de plus`,
  hours: (from: string, to: string) => `${from} – ${to}`,
  otherClock: (from: string, to: string, place: string) => `${from} – ${to} (${place})`,
  spokenHours: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
  spokenOther: (from: string, to: string, place: string) =>
    `à l’heure de la séance, ${place}, de ${from} à ${to}`,
  named: (title: string) => `« ${title} »`,
  moved: (title: string, when: string) => `Séance déplacée : « ${title} », ${when}.`,
  stretched: (title: string, when: string, duration: string) =>
    `Durée modifiée : « ${title} », ${when}, ${duration}.`,
  undone: (title: string, when: string) => `Changement annulé : « ${title} », ${when}.`,
  firstOfTwo: "Cette heure existe deux fois cette nuit-là : la première a été retenue.",
  refused: (title: string, why: string) => `« ${title} » reste où elle était. ${why}`,
  crossed: (title: string, when: string) =>
    `« ${title} » a été modifiée sur une autre page entre-temps. Voici ce qui est enregistré : ${when}. Votre changement n’a pas été fait.`,
  secondOfTwo:
    "À cet instant, l’horloge de la séance montre pour la deuxième fois la même heure : une séance ne peut y commencer. Choisissez une heure plus tôt ou plus tard.",
  cannotMove: (title: string) => `« ${title} » ne peut pas être déplacée.`,
  cannotStretch: (title: string) => `La durée de « ${title} » ne peut plus changer.`,
  undo: "Annuler",
  undoHint: "Ctrl + Z pour annuler.",
  close: "Fermer ce message",
  help: {
    title: "Utiliser le calendrier à la souris et au clavier",
    mouse: [
      "Glissez sur une plage horaire (jour, semaine) ou cliquez sur un jour pour réserver.",
      "Glissez une séance pour la déplacer ; tirez son bord inférieur pour changer sa fin.",
    ] as readonly string[],
    key: "Touches",
    effect: "Effet",
    keys: [
      ["Tab", "Aller d’un jour ou d’une séance à l’autre"],
      ["Entrée", "Ouvrir la séance, ou réserver ce jour-là (vue du mois)"],
      ["Alt + ↑ ou ↓", "Avancer ou retarder la séance de 15 minutes"],
      ["Alt + ← ou →", "Déplacer la séance d’un jour"],
      ["Alt + Maj + ↑ ou ↓", "Avancer ou retarder sa fin de 15 minutes"],
      ["Ctrl + Z", "Annuler le dernier changement"],
    ] as readonly (readonly [string, string])[],
    limits:
      "Une séance ouverte ne change plus que de fin ; une séance terminée ou annulée ne change plus. Chaque séance garde son propre fuseau horaire, quelle que soit l’heure affichée.",
  },
};
