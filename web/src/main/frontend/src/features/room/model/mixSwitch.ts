/**
 * Which of the two mixes is heard: that of all voices, which comes with the pictures, or that without the own voice,
 * which the microphone's connection brings back. Who speaks must not hear himself, and nobody both.
 */
export interface MixSwitch {
  readonly microphoneOpen: boolean;
  /** Whether sound has come back on the microphone's connection. */
  readonly returnCarries: boolean;
}

export type MixEvent =
  | { readonly type: "microphone"; readonly open: boolean }
  | { readonly type: "return-carries" }
  | { readonly type: "return-broke" };

export const listening: MixSwitch = { microphoneOpen: false, returnCarries: false };

export function nextMix(state: MixSwitch, event: MixEvent): MixSwitch {
  switch (event.type) {
    case "microphone":
      return { ...state, microphoneOpen: event.open };
    case "return-carries":
      return { ...state, returnCarries: true };
    case "return-broke":
      return { ...state, returnCarries: false };
  }
}

export const heardMix = ({ microphoneOpen, returnCarries }: MixSwitch): "mix" | "return" =>
  microphoneOpen && returnCarries ? "return" : "mix";
