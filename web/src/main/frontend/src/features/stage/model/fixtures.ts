import type { Participant } from "../../../generated/messages.gen";

/** Somebody with nothing turned on, unless told otherwise. */
export const person = (id: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name: id,
  role: "participant",
  microphone: false,
  camera: false,
  screen: false,
  ...more,
});
