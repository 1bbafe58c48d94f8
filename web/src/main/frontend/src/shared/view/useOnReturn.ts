import { useEffect } from "react";

/** Does something when somebody comes back to this window or tab. `action` must be stable. */
export function useOnReturn(action: () => void): void {
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") action();
    };
    addEventListener("focus", back);
    document.addEventListener("visibilitychange", back);
    return () => {
      removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", back);
    };
  }, [action]);
}
