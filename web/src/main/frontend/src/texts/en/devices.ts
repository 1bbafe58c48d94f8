import type { Texts } from "../fr";

export const devices: Texts["devices"] = {
  problems: {
    refused: {
      title: "Access was refused",
      camera:
        "Your browser may not use the camera. Click the icon left of the address, allow the camera, then try again.",
      microphone:
        "Your browser may not use the microphone. Click the icon left of the address, allow the microphone, then try again.",
    },
    "not-found": {
      title: "No device found",
      camera: "No camera is connected to this device. You can take part without a camera.",
      microphone:
        "No microphone is connected to this device. Plug in a headset, or take part without a microphone: you will hear everybody.",
    },
    "in-use": {
      title: "Device already in use",
      camera: "The camera is taken by another program. Close it, then try again.",
      microphone: "The microphone is taken by another program. Close it, then try again.",
    },
    insecure: {
      title: "Insecure address",
      camera:
        "Browsers give the camera only to https addresses. Ask your IT department for the secure address.",
      microphone:
        "Browsers give the microphone only to https addresses. Ask your IT department for the secure address.",
    },
    other: {
      title: "The device does not answer",
      camera: "The camera could not start. Unplug it and plug it in again, then try again.",
      microphone: "The microphone could not start. Unplug it and plug it in again, then try again.",
    },
  },
  title: "Get ready to enter",
  intro: "Check your picture and sound. Nobody sees or hears you for now.",
  name: "Your name",
  nameHint: "The other people present will see it.",
  nameMissing: "Give your name to enter.",
  preview: "Preview of your camera",
  cameraOff: "The camera is off",
  camera: "Camera",
  microphone: "Microphone",
  speaker: "Speaker",
  speakerByBrowser: "Sound comes out of the device chosen in your system.",
  settings: "Your devices",
  byDefault: "Default device",
  numbered: (kind, number) => `${kind} ${number}`,
  cameraToggle: "Enter with the camera",
  microphoneToggle: "Enter with the microphone",
  level: "Microphone level",
  levelHint: "Speak: the bars must move.",
  testSound: "Play a test sound",
  testSoundPlaying: "A sound is playing…",
  testSoundFailed: "The sound could not be played.",
  enter: "Enter the session",
  retry: "Try again",
  asHost: "You enter as a host.",
  asParticipant: "You enter as a participant.",
};
