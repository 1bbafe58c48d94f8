import { describe, expect, it } from "vitest";
import { camerasWith, grantedTo, mostCameras, seatsWith } from "./seats";

describe("the seats of a room", () => {
  it("are fewer the more cameras are on", () => {
    expect([0, 1, 4, 30].map(seatsWith)).toEqual([350, 350, 318, 50]);
    expect(mostCameras).toBe(30);
  });
  it("are unknown for what cannot be planned", () => {
    expect([-1, 31, 1.5, Number.NaN].map(seatsWith)).toEqual([null, null, null, null]);
  });
  it("leave room for the most cameras that still seat everybody", () => {
    expect([1, 50, 51, 318, 350, 351].map(camerasWith)).toEqual([30, 30, 29, 4, 1, null]);
  });
  it("are granted where they are more than the published curve has", () => {
    expect(grantedTo({ participants: 500, cameras: 5 })).toEqual({ participants: 500, cameras: 5 });
    expect(grantedTo({ participants: 318, cameras: 4 })).toBeNull();
  });
});
