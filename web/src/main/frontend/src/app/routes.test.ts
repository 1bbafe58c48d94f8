import { describe, expect, it } from "vitest";
import { paths, routeOf } from "./routes";

describe("the addresses", () => {
  it.each([
    ["/", "home"],
    ["/seances", "sessions"],
    ["/seances/", "sessions"],
    ["/seances/nouvelle", "booking"],
    ["/rapports", "reports"],
    ["/test", "preflight"],
    ["/accessibilite", "accessibility"],
    ["/mentions-legales", "legal"],
    ["/nowhere", "not-found"],
    ["/salle", "not-found"],
    ["/salle/a/b", "not-found"],
  ])("%s is the page %s", (path, page) => {
    expect(routeOf(path).page).toBe(page);
  });

  it("carry the id of a session or a room, whatever its letters", () => {
    expect(routeOf(paths.session("a b/c"))).toEqual({ page: "session", id: "a b/c" });
    expect(routeOf(paths.change("a b/c"))).toEqual({ page: "change", id: "a b/c" });
    expect(routeOf(paths.room("r-1"))).toEqual({ page: "room", id: "r-1" });
  });

  it("survive a broken escape", () => {
    expect(routeOf("/salle/%E0%A4%A")).toEqual({ page: "room", id: "%E0%A4%A" });
  });
});
