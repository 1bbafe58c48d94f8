import type { Capture } from "../model/LocalMedia";

/** The browser's cameras and microphones. Without TLS there is no `mediaDevices` at all, whatever its type says. */
export const browserCapture: Capture = {
  isSecure: window.isSecureContext,
  getUserMedia: (constraints) => navigator.mediaDevices.getUserMedia(constraints),
};
