import { shotKey, type Shot } from "../model/shot";

/** The id of the button on a tile; the large picture has one of its own, which goes with it. */
export const pinButton = (shot: Shot): string => `pin ${shotKey(shot)}`.replaceAll(" ", "-");
