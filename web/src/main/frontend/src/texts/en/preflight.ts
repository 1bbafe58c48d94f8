import { devices } from "./devices";
import type { Texts } from "../fr";
import type { Explanation } from "../fr/preflight";

const notRun: Explanation = { text: "This check was not made." };

const device = (kind: "camera" | "microphone") => {
  const of = (problem: keyof typeof devices.problems): Explanation => ({
    text: `${devices.problems[problem].title}.`,
    next: devices.problems[problem][kind],
  });
  return {
    refused: of("refused"),
    "not-found": of("not-found"),
    "in-use": of("in-use"),
    insecure: of("insecure"),
    other: of("other"),
    "not-run": notRun,
  };
};

const noRelay: Explanation = {
  text: "This installation of Amphi has no relay of this kind: there is nothing to check.",
};

const relayRefused: Explanation = {
  text: "The relay answers, but refuses to open a way through.",
  next: "This is not your network. Give this code to your help desk: Amphi’s relay must be looked at.",
};

export const preflight: Texts["preflight"] = {
  title: "Test my devices and connection",
  link: "Test my devices and connection",
  intro:
    "In one minute, this test says whether you will be able to see, hear and be heard in an Amphi session. No account is needed.",
  before: "What is going to happen",
  steps: [
    "The browser will ask for the camera and the microphone: allow them. Nobody sees or hears you, and nothing is recorded.",
    "You will say a few words, then listen to a test sound.",
    "Meanwhile the page measures the connection; some 3 MB are exchanged with Amphi.",
  ],
  start: "Start the test",
  restart: "Start over",
  running: "Test under way",
  progress: (done, total) => `${done} checks of ${total}`,
  waiting: "Waiting",
  underway: "Under way",
  overlooked:
    "The browser waits for your answer: allow camera and microphone, in the window near the address or by the icon in the address bar.",
  listening: "Speak: we are waiting for a sound.",
  next: "What to do",
  retry: (name) => `Try again: ${name}`,
  heardQuestion: "Did you hear the sound?",
  heardYes: "Yes",
  heardNo: "No",
  camera: "Picture of your camera",
  mediaNote:
    "These checks speak to Amphi’s relay. They do not say whether the direct way to the media servers is open; where it is not, sound and pictures go through the relay.",
  noRelayNote:
    "This installation has no relay: sound and pictures go straight to the media servers by UDP. That way is not checked here; where it is closed, a session opens without sound or pictures.",
  groups: {
    devices: "Camera, microphone and speaker",
    access: "The browser and the way to Amphi",
    media: "The way of sound and pictures",
    speed: "The speed of the connection",
  },
  names: {
    camera: "Camera",
    microphone: "Microphone",
    speaker: "Speaker",
    browser: "Browser",
    socket: "Permanent link",
    udp: "Fast way (UDP)",
    tcp: "Relay over TCP",
    tls: "Encrypted relay (TLS)",
    download: "Receiving speed",
    upload: "Sending speed",
    latency: "Delay",
    jitter: "Steadiness",
  },
  severities: { good: "Good", limited: "Limited", failed: "Failed", unavailable: "Not checked" },
  outcomes: {
    camera: { good: { text: "The camera gives a picture." }, ...device("camera") },
    microphone: {
      good: { text: "The microphone picks up sound." },
      ...device("microphone"),
      silent: {
        text: "The microphone is allowed, but no sound comes from it.",
        next: "Make sure that the microphone or headset is not muted, choose another one below, then speak.",
      },
    },
    speaker: {
      good: { text: "The test sound was heard." },
      "not-run": {
        text: "Nobody has said yet whether the test sound can be heard.",
        next: "Play the test sound, then answer the question.",
      },
      unheard: {
        text: "The test sound was not heard.",
        next: "Turn the volume up, make sure that the headset is plugged in, or choose another speaker, then play the sound again.",
      },
      failed: {
        text: "The test sound could not be played.",
        next: "Choose another speaker, or restart the browser, then start over.",
      },
    },
    browser: {
      good: { text: "The browser can send and receive a picture." },
      "not-run": notRun,
      "no-media": {
        text: "The browser did not manage to send a picture to itself.",
        next: "Turn off extensions that block WebRTC, or try another browser. On a managed computer, ask your IT department to allow WebRTC.",
      },
      "too-old": {
        text: "This browser cannot make video calls.",
        next: "Use a recent version of Firefox, Chrome, Edge or Safari.",
      },
    },
    socket: {
      good: { text: "The permanent link with Amphi (WebSocket) can be made." },
      "not-run": notRun,
      blocked: {
        text: "The permanent link with Amphi (WebSocket) is blocked.",
        next: "Ask your IT department to allow WebSocket (wss, port 443) to Amphi’s address on the proxy or the firewall.",
      },
      busy: {
        text: "Amphi had too many tests under way to check this link.",
        next: "Wait a minute, then start over.",
      },
    },
    udp: {
      good: { text: "Sound and pictures can take the fastest way (UDP)." },
      "not-run": notRun,
      "not-configured": noRelay,
      blocked: {
        text: "The fastest way (UDP) is closed.",
        next: "Ask your IT department to allow UDP to Amphi’s relay and media servers. Addresses and ports are in the deployment guide.",
      },
      refused: relayRefused,
      "answer-only": {
        text: "UDP passes, but the relay does not answer.",
        next: "Ask your IT department to allow UDP to Amphi’s relay (usually port 3478).",
      },
    },
    tcp: {
      good: { text: "Sound and pictures can also go through the relay over TCP." },
      "not-run": notRun,
      "not-configured": noRelay,
      blocked: {
        text: "The relay cannot be reached over TCP.",
        next: "If UDP is closed as well, ask your IT department to allow TCP to Amphi’s relay (usually port 3478).",
      },
      refused: relayRefused,
    },
    tls: {
      good: { text: "Sound and pictures can go through the encrypted relay (TLS), as a web page does." },
      "not-run": notRun,
      "not-configured": noRelay,
      blocked: {
        text: "The encrypted relay (TLS) cannot be reached.",
        next: "If UDP is closed as well, ask your IT department to allow TLS to Amphi’s relay (port 443), without interception.",
      },
      refused: relayRefused,
    },
    download: {
      "over-8": { text: "More than 8 Mb/s: enough for a whole page of cameras." },
      "over-4": { text: "4 to 8 Mb/s: enough for a page of cameras." },
      "over-2": { text: "2 to 4 Mb/s: enough for the speaker and some cameras." },
      "over-1": {
        text: "1 to 2 Mb/s: pictures will be reduced.",
        next: "Close downloads that are running, move closer to the Wi-Fi or plug in a cable.",
      },
      "over-half": {
        text: "0.5 to 1 Mb/s: a small picture and the sound.",
        next: "Close downloads that are running, move closer to the Wi-Fi or plug in a cable.",
      },
      "under-half": {
        text: "Less than 0.5 Mb/s: the sound only.",
        next: "Use another network if you can; otherwise stop the pictures and keep the sound.",
      },
      failed: {
        text: "Nothing could be received from Amphi during the measurement.",
        next: "Check the connection. If other sites work, ask your IT department whether a filter blocks Amphi’s address.",
      },
      "not-run": notRun,
    },
    upload: {
      "over-8": { text: "More than 8 Mb/s: enough for a camera and a shared screen." },
      "over-4": { text: "4 to 8 Mb/s: enough for a camera and a shared screen." },
      "over-2": { text: "2 to 4 Mb/s: enough for a camera and a shared screen." },
      "over-1": { text: "1 to 2 Mb/s: enough for a camera." },
      "over-half": {
        text: "0.5 to 1 Mb/s: the picture that is sent will be reduced.",
        next: "Close uploads that are running (backups, shared folders), or plug in a cable.",
      },
      "under-half": {
        text: "Less than 0.5 Mb/s: you will be heard, but your picture will hardly get through.",
        next: "Enter without a camera, or use another network if you can.",
      },
      failed: {
        text: "Nothing could be sent to Amphi during the measurement.",
        next: "Start over. If it happens again, give this code to your help desk.",
      },
      "not-run": notRun,
    },
    latency: {
      "under-50": { text: "Less than 50 ms there and back: nobody notices." },
      "under-100": { text: "50 to 100 ms there and back: nobody notices." },
      "under-200": { text: "100 to 200 ms there and back: talking stays natural." },
      "under-400": {
        text: "200 to 400 ms there and back: people interrupt each other at times.",
        next: "Turn the VPN off if it is not needed, or use another network.",
      },
      "over-400": {
        text: "More than 400 ms there and back: talking is difficult.",
        next: "Turn the VPN off if it is not needed, or use another network. Leave a moment before you answer.",
      },
      "not-run": notRun,
    },
    jitter: {
      "under-10": { text: "Answers come very steadily (less than 10 ms apart)." },
      "under-30": { text: "Answers come steadily (10 to 30 ms apart)." },
      "under-60": {
        text: "Answers come unsteadily (30 to 60 ms apart): the sound may stutter.",
        next: "Move closer to the Wi-Fi or plug in a cable.",
      },
      "over-60": {
        text: "Answers come very unsteadily (more than 60 ms apart): the sound will stutter.",
        next: "Plug in a cable or use another network, and close what uses the connection.",
      },
      "not-run": notRun,
    },
  },
  summary: {
    can: "You can take part",
    canWithout: (list) => `You can take part, ${list}`,
    cannot: "As things are, you cannot take part",
    theyCan: "This person can take part",
    theyCanWithout: (list) => `This person can take part, ${list}`,
    theyCannot: "As things are, this person cannot take part",
    allGood: "Everything that could be checked works.",
    seeBelow: "What to do is written below, at each check.",
    mediaUnknown: "Whether sound and pictures come through could not be checked from here.",
    lacks: {
      camera: "without a camera",
      microphone: "without a microphone",
      speaker: "without hearing the others",
      "own-picture": "without sending a picture",
      pictures: "without seeing pictures",
      quality: "with pictures of lower quality",
    },
    obstacles: {
      browser: "The browser cannot make video calls.",
      socket: "The network blocks the permanent link with Amphi.",
      media: "The network blocks every way of sound and pictures that could be tried.",
      download: "Amphi could not be reached while the speed was measured.",
    },
  },
  code: {
    title: "Your test code",
    text: "Tell or send this code to your help desk: it sums this result up. It holds no personal data, and Amphi keeps nothing.",
    copy: "Copy the code",
    copied: "Code copied",
    copyFailed: "Copying did not work: select the code and copy it.",
    print: "Print",
    speaker: "Answer the question about the speaker to complete the code.",
  },
  desk: {
    title: "For help desks",
    text: "A participant gives you the code of a test? Enter it to read what the test found.",
    label: "Code of a participant",
    hint: "12 letters and figures; capitals, blanks and dashes do not matter",
    read: "Read the code",
    reading: "Result of a test",
    about: (code) => `Code ${code}`,
    made: (day, from, to, browser, system) =>
      `Test made on ${day} between ${from} and ${to}, with ${browser} on ${system}.`,
    own: "Run the test on this device",
    unreadable: {
      empty: "Enter the participant’s code.",
      length: "A code has 12 letters and figures: some are missing, or there are too many.",
      sign: "This code has a sign that does not exist in our codes (the letter U or an accent, for instance).",
      check: "This code is not right: one sign is wrong, or two changed places. Have it repeated.",
      version: "This code comes from another version of Amphi: reload this page, then enter it again.",
    },
  },
  families: {
    chrome: "Chrome",
    edge: "Edge",
    firefox: "Firefox",
    safari: "Safari",
    opera: "Opera",
    other: "another browser",
  },
  systems: {
    windows: "Windows",
    macos: "macOS",
    linux: "Linux",
    android: "Android",
    ios: "iOS",
    chromeos: "ChromeOS",
    other: "another system",
  },
};
