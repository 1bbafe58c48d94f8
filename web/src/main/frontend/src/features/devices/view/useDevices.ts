import { useEffect, useState } from "react";

const none: readonly MediaDeviceInfo[] = [];

/** The devices that are plugged in. Their names are known only once one was granted: `revision` looks again. */
export function useDevices(revision: unknown): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState(none);

  useEffect(() => {
    if (!isSecureContext) return;
    let current = true;
    const look = () =>
      void navigator.mediaDevices.enumerateDevices().then((found) => {
        if (current) setDevices(found);
      });
    look();
    navigator.mediaDevices.addEventListener("devicechange", look);
    return () => {
      current = false;
      navigator.mediaDevices.removeEventListener("devicechange", look);
    };
  }, [revision]);

  return devices;
}
