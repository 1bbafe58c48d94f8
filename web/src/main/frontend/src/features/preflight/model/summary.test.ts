import { describe, expect, it } from "vitest";
import type { Results } from "./checks";
import { summaryOf } from "./summary";

const well: Results = {
  camera: "good",
  microphone: "good",
  speaker: "good",
  browser: "good",
  socket: "good",
  udp: "good",
  tcp: "good",
  tls: "not-configured",
  download: "over-8",
  upload: "over-4",
  latency: "under-50",
  jitter: "under-10",
};
const summary = (some: Partial<Results>) => summaryOf({ ...well, ...some });

describe("the sentence on top", () => {
  it("says that one can take part, with nothing to do without", () => {
    expect(summary({})).toEqual({ obstacle: null, lacks: [], mediaUnknown: false });
  });
  it("says what one does without", () => {
    expect(summary({ camera: "refused", microphone: "silent", speaker: "unheard" }).lacks).toEqual([
      "camera",
      "microphone",
      "speaker",
    ]);
  });
  it("does not count a question that was not answered yet", () => {
    expect(summary({ speaker: "not-run" }).lacks).toEqual([]);
  });
  it("says less of the picture on a slow line, and none on a very slow one", () => {
    expect(summary({ download: "over-1" }).lacks).toEqual(["quality"]);
    expect(summary({ download: "under-half" }).lacks).toEqual(["pictures"]);
    expect(summary({ upload: "under-half" }).lacks).toEqual(["own-picture"]);
  });
  it("lets somebody without UDP take part by the relay", () => {
    expect(summary({ udp: "blocked" })).toEqual({ obstacle: null, lacks: ["quality"], mediaUnknown: false });
  });
  it.each([
    [{ browser: "too-old" }, "browser"],
    [{ socket: "blocked" }, "socket"],
    [{ udp: "blocked", tcp: "blocked" }, "media"],
    [{ download: "failed" }, "download"],
  ] as const)("says what is in the way: %o", (some, obstacle) => {
    expect(summary(some).obstacle).toBe(obstacle);
  });
  it("admits that it does not know whether media come through where there is no relay", () => {
    const none = { udp: "not-configured", tcp: "not-configured", tls: "not-configured" } as const;
    expect(summary(none)).toEqual({ obstacle: null, lacks: [], mediaUnknown: true });
  });
});
