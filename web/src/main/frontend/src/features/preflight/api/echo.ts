import { ServerBusy } from "../model/probes";

const trips = 12;

/** Milliseconds for all of it. */
const longest = 8000;

/** "Try Again Later", in RFC 6455's registry of closing codes. */
const tryAgainLater = 1013;

/** Round trips over a WebSocket, one after the other, in milliseconds; those that came back in time. */
export function echo(signal: AbortSignal): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/api/preflight/echo`);
    const roundTrips: number[] = [];
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.send(`${roundTrips.length}`);
    };
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      socket.onclose = socket.onmessage = socket.onopen = null;
      socket.close();
      resolve(roundTrips);
    };
    const timer = setTimeout(finish, longest);
    signal.addEventListener("abort", finish);
    socket.onopen = send;
    socket.onmessage = () => {
      roundTrips.push(performance.now() - sentAt);
      if (roundTrips.length === trips) finish();
      else send();
    };
    socket.onclose = ({ code }) => {
      if (code === tryAgainLater) reject(new ServerBusy());
      finish();
    };
  });
}
