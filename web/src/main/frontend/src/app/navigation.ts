import { useSyncExternalStore } from "react";
import { routeOf, type Route } from "./routes";

const listeners = new Set<() => void>();
let moved = false;
let current = here();

function here() {
  const { pathname, search } = location;
  return { pathname, search, route: routeOf(pathname) };
}

function changed(): void {
  moved = true;
  current = here();
  for (const listener of [...listeners]) listener();
}

addEventListener("popstate", changed);

/** Goes to another page of ours without a reload. */
export function navigate(path: string): void {
  // The sign-in page is a document of its own, which shows no other page.
  if (listeners.size === 0) {
    location.assign(path);
    return;
  }
  history.pushState(null, "", path);
  changed();
  scrollTo(0, 0);
}

/** True until the page was first changed without a reload: the browser then places the focus itself. */
export const isFirstPage = () => !moved;

/** Says that the content is now another page though the address is not: headings take the focus from here on. */
export const markMoved = () => {
  moved = true;
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const snapshot = () => current;

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly route: Route;
}

export function useLocation(): Place {
  return useSyncExternalStore(subscribe, snapshot);
}
