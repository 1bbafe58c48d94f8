import { describe, expect, it } from "vitest";
import { nothingRun, outcomes, type Results } from "./checks";
import { mediaBlocked, mediaUnknown, severityOf } from "./severity";

const results = (some: Partial<Results>): Results => ({ ...nothingRun, ...some });

describe("how bad an outcome is", () => {
  it("keeps within what three bits of a code can say", () => {
    for (const list of Object.values(outcomes)) expect(list.length).toBeLessThanOrEqual(8);
  });
  it("is a failure where UDP is closed and nothing else passes", () => {
    const closed = results({ udp: "blocked", tcp: "blocked", tls: "not-configured" });
    expect(severityOf("udp", closed)).toBe("failed");
    expect(mediaBlocked(closed)).toBe(true);
  });
  it("is a limit only where UDP is closed and TLS passes", () => {
    const byTls = results({ udp: "blocked", tcp: "blocked", tls: "good" });
    expect(["udp", "tcp", "tls"].map((way) => severityOf(way as "udp", byTls))).toEqual([
      "limited",
      "limited",
      "good",
    ]);
    expect(mediaBlocked(byTls)).toBe(false);
  });
  it("is not known where there is no relay to ask", () => {
    const none = results({ udp: "not-configured", tcp: "not-configured", tls: "not-configured" });
    expect(severityOf("udp", none)).toBe("unavailable");
    expect(mediaUnknown(none)).toBe(true);
    expect(mediaBlocked(none)).toBe(false);
  });
  it("asks less of sending than of receiving", () => {
    const slow = results({ download: "over-1", upload: "over-1" });
    expect([severityOf("download", slow), severityOf("upload", slow)]).toEqual(["limited", "good"]);
  });
  it("takes every reason for which a device does not come as a failure", () => {
    for (const camera of ["refused", "not-found", "in-use", "insecure", "other"] as const) {
      expect(severityOf("camera", results({ camera }))).toBe("failed");
    }
  });
});
