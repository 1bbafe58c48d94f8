/** Calls back whenever the machine has a network again; returns how not to be called any more. */
export function onOnline(action: () => void): () => void {
  window.addEventListener("online", action);
  return () => window.removeEventListener("online", action);
}
