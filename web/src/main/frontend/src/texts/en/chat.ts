import type { Texts } from "../fr";

const count = (value: number) => new Intl.NumberFormat("en").format(value);

export const chat: Texts["chat"] = {
  title: "Chat",
  buttonUnread: (unread) => `Chat (${unread} new ${unread > 1 ? "messages" : "message"})`,
  shortcut: "Ctrl + Shift + L",
  close: "Close the chat",
  note: "Everyone reads this chat, even those who come later.",
  log: "Messages",
  empty: "No messages yet.",
  emptyText: "Write the first one: a question, a link, a thank-you.",
  earlier: "Show earlier messages",
  reading: "Loading messages…",
  readFailed: "The messages could not be loaded.",
  readAgain: "Try again",
  newBelow: (unread) => (unread > 1 ? `${unread} new messages` : "1 new message"),
  you: "You",
  sending: "Sending…",
  notSent: "Not sent.",
  sendAgain: "Send again",
  sendAgainLong: (text) => `Send again “${text}”`,
  field: "Your message",
  hint: "Enter sends, Shift + Enter starts a new line.",
  send: "Send",
  used: (length, most) => `${count(length)} of ${count(most)} characters`,
  tooLong: (excess) =>
    `Message too long: remove ${count(excess)} ${excess > 1 ? "characters" : "character"}.`,
  said: (name, text) => `${name}: ${text}`,
  saidCount: (messages) => `${messages} new messages in the chat.`,
  newWindow: "(new window)",
};
