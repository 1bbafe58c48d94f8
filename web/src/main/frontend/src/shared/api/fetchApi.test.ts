// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchApi } from "./fetchApi";
import type { Problem } from "./problem";

const answer = (status: number, body: string, type = "application/json") =>
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    seen = init;
    return Promise.resolve(
      new Response(status === 204 ? null : body, { status, headers: { "Content-Type": type } }),
    );
  });
let seen: RequestInit = {};

const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable(),
    (error: unknown) => error as Problem,
  );

describe("a call to the server", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("marks what changes something as sent by our pages", async () => {
    answer(204, "");
    await fetchApi("/logout", { method: "POST" });
    expect(new Headers(seen.headers).get("X-Requested-With")).toBe("amphi");
  });

  it("says which version it changes, and only when it changes one", async () => {
    answer(200, "{}");
    await fetchApi("/sessions/s-1", { method: "PUT", body: {}, ifVersion: 3 });
    expect(seen.method).toBe("PUT");
    expect(new Headers(seen.headers).get("If-Match")).toBe('"3"');
    await fetchApi("/sessions/s-1", { method: "DELETE", ifVersion: 0 });
    expect(new Headers(seen.headers).get("If-Match")).toBe('"0"');
    await fetchApi("/sessions/s-1");
    expect(new Headers(seen.headers).has("If-Match")).toBe(false);
  });

  it("asks in the language of the page", async () => {
    document.documentElement.lang = "en";
    answer(200, "[]");
    await fetchApi("/sessions");
    expect(new Headers(seen.headers).get("Accept-Language")).toBe("en");
  });

  it("throws the server's problem with its fields and its incident", async () => {
    answer(
      422,
      JSON.stringify({
        code: "bad-request",
        errors: [{ field: "title", code: "title-missing", detail: "…" }],
        incident: "I-1",
      }),
      "application/problem+json",
    );
    const problem = await problemOf(fetchApi("/sessions"));
    expect(problem).toMatchObject({ status: 422, code: "bad-request", incident: "I-1" });
    expect(problem.errors.map((error) => error.field)).toEqual(["title"]);
  });

  it("tells a silent server apart", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    expect((await problemOf(fetchApi("/me"))).code).toBe("network");
  });

  it("does not take a page for a result", async () => {
    answer(200, "<html>", "text/html");
    expect((await problemOf(fetchApi("/me"))).status).toBe(502);
  });
});
