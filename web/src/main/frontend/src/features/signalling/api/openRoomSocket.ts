import type { OpenWire } from "../model/wire";

/** The WebSocket of a room; the cookie of the pass says who calls. */
export const openRoomSocket =
  (roomId: string): OpenWire =>
  (handlers) => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(
      `${scheme}://${location.host}/api/rooms/${encodeURIComponent(roomId)}/socket`,
    );
    socket.onopen = handlers.opened;
    socket.onclose = handlers.closed;
    socket.onmessage = ({ data }) => {
      if (typeof data === "string") handlers.received(data);
    };
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => socket.close(),
    };
  };
