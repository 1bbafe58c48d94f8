interface Zone {
  readonly id: string;
  readonly label: string;
}

/** Where the State's agents are: mainland first, then the territories from west to east. */
const frenchZones: readonly Zone[] = [
  { id: "Europe/Paris", label: "Hexagone (Paris)" },
  { id: "Pacific/Tahiti", label: "Polynésie française (Tahiti)" },
  { id: "Pacific/Marquesas", label: "Polynésie française (Marquises)" },
  { id: "Pacific/Gambier", label: "Polynésie française (Gambier)" },
  { id: "America/Guadeloupe", label: "Guadeloupe" },
  { id: "America/Martinique", label: "Martinique" },
  { id: "America/St_Barthelemy", label: "Saint-Barthélemy" },
  { id: "America/Marigot", label: "Saint-Martin" },
  { id: "America/Cayenne", label: "Guyane (Cayenne)" },
  { id: "America/Miquelon", label: "Saint-Pierre-et-Miquelon" },
  { id: "Indian/Mayotte", label: "Mayotte" },
  { id: "Indian/Reunion", label: "La Réunion" },
  { id: "Indian/Kerguelen", label: "Terres australes (Kerguelen)" },
  { id: "Pacific/Noumea", label: "Nouvelle-Calédonie (Nouméa)" },
  { id: "Pacific/Wallis", label: "Wallis-et-Futuna" },
];

/** The zones to choose from, in two groups; `current` is offered even where the browser does not list it. */
export function zoneGroups(supported: readonly string[], current: string) {
  const french = new Set(frenchZones.map((zone) => zone.id));
  const others = new Set([...supported, current].filter((id) => !french.has(id)));
  return {
    french: frenchZones,
    others: [...others].sort().map((id) => ({ id, label: id.replaceAll("_", " ") })),
  };
}

/** A zone's town or island, where there is little room: "Paris", "La Réunion". */
export function placeName(id: string): string {
  const french = frenchZones.find((zone) => zone.id === id)?.label;
  if (french !== undefined) return /\((.+)\)/.exec(french)?.[1] ?? french;
  return (id.split("/").at(-1) ?? id).replaceAll("_", " ");
}

export const zoneLabel = (id: string): string =>
  frenchZones.find((zone) => zone.id === id)?.label ?? id.replaceAll("_", " ");
