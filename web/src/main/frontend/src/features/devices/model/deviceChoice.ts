export type DeviceKind = "camera" | "microphone" | "speaker";

/** What was chosen at the last entry; an empty id stands for the system's default device. */
export interface DeviceChoice {
  readonly camera: string;
  readonly microphone: string;
  readonly speaker: string;
  readonly cameraOn: boolean;
  readonly microphoneOn: boolean;
  readonly name: string;
}

const firstChoice: DeviceChoice = {
  camera: "",
  microphone: "",
  speaker: "",
  cameraOn: true,
  microphoneOn: true,
  name: "",
};

/** Reads what was stored; whatever is missing or of another shape is as on the first visit. */
export function readChoice(stored: string | null): DeviceChoice {
  const found = parse(stored);
  const text = (key: keyof DeviceChoice) => (typeof found[key] === "string" ? found[key] : "");
  const flag = (key: "cameraOn" | "microphoneOn") =>
    typeof found[key] === "boolean" ? found[key] : firstChoice[key];
  return {
    camera: text("camera"),
    microphone: text("microphone"),
    speaker: text("speaker"),
    cameraOn: flag("cameraOn"),
    microphoneOn: flag("microphoneOn"),
    name: text("name"),
  };
}

function parse(stored: string | null): Partial<Record<keyof DeviceChoice, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The remembered device while it is still there, else the default one. */
export const pickDevice = (remembered: string, available: readonly string[]): string =>
  available.includes(remembered) ? remembered : "";
