import { Problem } from "./problem";

interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  /** The version that the caller has seen: the server refuses the change where there is a newer one. */
  readonly ifVersion?: number;
  readonly signal?: AbortSignal;
}

/**
 * The one way to the server's REST interface. Answers the JSON body (undefined for an empty one) or throws a
 * Problem; an abandoned call throws what `fetch` throws.
 */
export async function fetchApi<T>(path: string, call: Call = {}): Promise<T> {
  const { method = "GET", body, ifVersion, signal } = call;
  const headers = new Headers({
    Accept: "application/json",
    "Accept-Language": document.documentElement.lang,
  });
  if (method !== "GET") headers.set("X-Requested-With", "amphi");
  if (body !== undefined) headers.set("Content-Type", "application/json");
  if (ifVersion !== undefined) headers.set("If-Match", `"${ifVersion}"`);

  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers,
      cache: "no-store",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Problem(0, null);
  }
  const content = await contentOf(response);
  if (!response.ok) throw new Problem(response.status, content);
  return content as T;
}

async function contentOf(response: Response): Promise<unknown> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status === 204 || !type.includes("json")) {
    // A page where JSON was due (a proxy's error page, say) is a fault, never a result.
    if (response.ok && response.status !== 204) throw new Problem(502, null);
    return undefined;
  }
  try {
    return await response.json();
  } catch {
    throw new Problem(response.ok ? 502 : response.status, null);
  }
}
