import type { Capture } from "../model/LocalMedia";

interface ScreenOptions extends DisplayMediaStreamOptions {
  readonly selfBrowserSurface: "exclude";
  readonly surfaceSwitching: "include";
  readonly systemAudio: "include";
}

const screen: ScreenOptions = {
  video: { frameRate: { ideal: 15, max: 30 } },
  // What the room says would come back to it: where the browser can, it leaves out its own sound.
  audio: {
    restrictOwnAudio: true,
    echoCancellation: false,
    noiseSuppression: false,
  } as MediaTrackConstraints,
  selfBrowserSurface: "exclude",
  surfaceSwitching: "include",
  systemAudio: "include",
};

const canShare = window.isSecureContext && "getDisplayMedia" in navigator.mediaDevices;

/** The browser's cameras, microphones and screens. Without TLS there is no `mediaDevices` at all, whatever its type says. */
export const browserCapture: Capture = {
  isSecure: window.isSecureContext,
  getUserMedia: (constraints) => navigator.mediaDevices.getUserMedia(constraints),
  getScreen: canShare ? () => navigator.mediaDevices.getDisplayMedia(screen) : null,
};
