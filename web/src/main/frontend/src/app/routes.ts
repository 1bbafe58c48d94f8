/** Every address of the single page. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "sessions" }
  | { readonly page: "booking" }
  | { readonly page: "session"; readonly id: string }
  | { readonly page: "change"; readonly id: string }
  | { readonly page: "room"; readonly id: string }
  | { readonly page: "reports" }
  | { readonly page: "preflight" }
  | { readonly page: "accessibility" }
  | { readonly page: "legal" }
  | { readonly page: "not-found" };

const fixed: Readonly<Record<string, Route>> = {
  "/": { page: "home" },
  "/seances": { page: "sessions" },
  "/seances/nouvelle": { page: "booking" },
  "/rapports": { page: "reports" },
  "/test": { page: "preflight" },
  "/accessibilite": { page: "accessibility" },
  "/mentions-legales": { page: "legal" },
};

export function routeOf(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
  const known = fixed[path];
  if (known !== undefined) return known;
  const [, root, id, ...rest] = path.split("/");
  if (root === "seances" && id !== undefined && rest.join("/") === "modifier") {
    return { page: "change", id: decode(id) };
  }
  if (id === undefined || id === "" || rest.length > 0) return { page: "not-found" };
  if (root === "seances") return { page: "session", id: decode(id) };
  if (root === "salle") return { page: "room", id: decode(id) };
  return { page: "not-found" };
}

export const paths = {
  home: "/",
  sessions: "/seances",
  booking: "/seances/nouvelle",
  session: (id: string) => `/seances/${encodeURIComponent(id)}`,
  change: (id: string) => `/seances/${encodeURIComponent(id)}/modifier`,
  room: (id: string) => `/salle/${encodeURIComponent(id)}`,
  reports: "/rapports",
  preflight: "/test",
  preflightOf: (code: string) => `/test?code=${encodeURIComponent(code)}`,
  accessibility: "/accessibilite",
  legal: "/mentions-legales",
};

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
