import { describe, expect, it } from "vitest";
import { pickDevice, readChoice } from "./deviceChoice";

describe("the choice of devices", () => {
  it("starts with camera and microphone on", () => {
    expect(readChoice(null)).toMatchObject({ cameraOn: true, microphoneOn: true, camera: "", name: "" });
  });
  it("is remembered", () => {
    const choice = {
      camera: "c",
      microphone: "m",
      speaker: "s",
      cameraOn: false,
      microphoneOn: true,
      name: "Ana",
    };
    expect(readChoice(JSON.stringify(choice))).toEqual(choice);
  });
  it.each(["not json", "null", "42", '{"cameraOn":"yes","name":7}'])(
    "survives « %s » in the store",
    (stored) => {
      expect(readChoice(stored)).toEqual(readChoice(null));
    },
  );
  it("falls back to the default when the remembered device is unplugged", () => {
    expect(pickDevice("gone", ["a", "b"])).toBe("");
    expect(pickDevice("b", ["a", "b"])).toBe("b");
  });
});
