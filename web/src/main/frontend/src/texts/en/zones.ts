import type { Texts } from "../fr";

export const zones: Texts["zones"] = {
  "Europe/Paris": "Mainland France (Paris)",
  "Pacific/Tahiti": "French Polynesia (Tahiti)",
  "Pacific/Marquesas": "French Polynesia (Marquesas)",
  "Pacific/Gambier": "French Polynesia (Gambier)",
  "America/Guadeloupe": "Guadeloupe",
  "America/Martinique": "Martinique",
  "America/St_Barthelemy": "Saint Barthélemy",
  "America/Marigot": "Saint Martin",
  "America/Cayenne": "French Guiana (Cayenne)",
  "America/Miquelon": "Saint Pierre and Miquelon",
  "Indian/Mayotte": "Mayotte",
  "Indian/Reunion": "Reunion",
  "Indian/Kerguelen": "French Southern Lands (Kerguelen)",
  "Pacific/Noumea": "New Caledonia (Nouméa)",
  "Pacific/Wallis": "Wallis and Futuna",
};
