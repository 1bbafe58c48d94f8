import type { Texts } from "../fr";

export const pages: Texts["pages"] = {
  home: {
    title: "Your seminars and meetings online, hosted by the State",
    intro:
      "Amphi brings together the agents of every ministry and their guests, in a browser, with nothing to install.",
    signIn: "Sign in",
    book: "Book a session",
    pointsTitle: "What you can do",
    points: [
      {
        title: "Book a session",
        text: "Seminar, training, virtual class, conference, general assembly or committee: choose a date, a duration and a time zone.",
      },
      {
        title: "Invite with a simple link",
        text: "One link for hosts, another for participants. Each is renewed on its own.",
      },
      {
        title: "See and hear each other",
        text: "Check your camera and microphone before you enter, then take part from a computer or a phone.",
      },
    ],
    greeting: (name) => `Hello ${name}`,
    nextTitle: "My next sessions",
    nextNone: "No session to come",
    nextNoneText: "Book one: you will get the links to send at once.",
    calendar: "Open my calendar",
    guestTitle: "Are you invited to a session?",
    guestText: "Open the link of your invitation in this browser: you need neither an account nor software.",
  },
  accessibility: {
    title: "Accessibility",
    status: "Amphi has not been audited yet: it is therefore declared non-compliant with RGAA 4.1.",
    aimTitle: "What we aim for",
    aim: "The service is designed to be used with a keyboard and a screen reader, meeting room included. An audit and its grid will be published on this page.",
    roomTitle: "In the room",
    room: [
      "Every control is a named button that a keyboard reaches.",
      "Ctrl + Shift + M turns the microphone on or off; Ctrl + Shift + O turns the camera on or off.",
      "Ctrl + Shift + L opens or closes the chat; messages of others are announced, gathered.",
      "Arrivals and departures are announced quietly, in groups.",
      "Light and dark themes and reduced motion are respected.",
    ],
    contactTitle: "Report a difficulty",
    contact:
      "Report any difficulty to the IT support of your ministry. Without a satisfactory answer, you may refer to the Défenseur des droits.",
  },
  legal: {
    title: "Legal notices",
    editorTitle: "Publisher",
    editor: "This installation of Amphi is run by the IT department of a French ministry.",
    dataTitle: "Data and cookies",
    data: "Amphi only uses the cookies needed to sign in and to enter a session. Your choices of language, camera and microphone stay in this browser. Nothing is sent to a third party.",
    designTitle: "Presentation",
    design: "The pages follow the French State’s design system.",
  },
};
