import type { ZoneNames } from "../../features/sessions/model/zones";

/** The time zones where the State's agents are. */
export const zones: ZoneNames = {
  "Europe/Paris": "Hexagone (Paris)",
  "Pacific/Tahiti": "Polynésie française (Tahiti)",
  "Pacific/Marquesas": "Polynésie française (Marquises)",
  "Pacific/Gambier": "Polynésie française (Gambier)",
  "America/Guadeloupe": "Guadeloupe",
  "America/Martinique": "Martinique",
  "America/St_Barthelemy": "Saint-Barthélemy",
  "America/Marigot": "Saint-Martin",
  "America/Cayenne": "Guyane (Cayenne)",
  "America/Miquelon": "Saint-Pierre-et-Miquelon",
  "Indian/Mayotte": "Mayotte",
  "Indian/Reunion": "La Réunion",
  "Indian/Kerguelen": "Terres australes (Kerguelen)",
  "Pacific/Noumea": "Nouvelle-Calédonie (Nouméa)",
  "Pacific/Wallis": "Wallis-et-Futuna",
};
