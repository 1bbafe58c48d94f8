/** Where the State's agents are: mainland first, then the territories from west to east. */
const frenchZones = [
  "Europe/Paris",
  "Pacific/Tahiti",
  "Pacific/Marquesas",
  "Pacific/Gambier",
  "America/Guadeloupe",
  "America/Martinique",
  "America/St_Barthelemy",
  "America/Marigot",
  "America/Cayenne",
  "America/Miquelon",
  "Indian/Mayotte",
  "Indian/Reunion",
  "Indian/Kerguelen",
  "Pacific/Noumea",
  "Pacific/Wallis",
] as const;
type FrenchZone = (typeof frenchZones)[number];
export type ZoneNames = Readonly<Record<FrenchZone, string>>;

const isFrench = (id: string): id is FrenchZone => frenchZones.some((zone) => zone === id);

/** The zones to choose from, in two groups; `current` is offered even where the browser does not list it. */
export function zoneGroups(supported: readonly string[], current: string, names: ZoneNames) {
  const others = new Set([...supported, current].filter((id) => !isFrench(id)));
  const labelled = (id: string) => ({ id, label: zoneLabel(id, names) });
  return { french: frenchZones.map(labelled), others: [...others].sort().map(labelled) };
}

export const zoneLabel = (id: string, names: ZoneNames): string =>
  isFrench(id) ? names[id] : id.replaceAll("_", " ");

/** A zone's town or island, where there is little room: "Paris", "La Réunion". */
export function placeName(id: string, names: ZoneNames): string {
  if (isFrench(id)) return /\((.+)\)/.exec(names[id])?.[1] ?? names[id];
  return (id.split("/").at(-1) ?? id).replaceAll("_", " ");
}
