import type { Participant, Queued, ServerMessage } from "../../../generated/messages.gen";

/**
 * Why the visit is over. A refusal carries its code; "other-address" is the server that knows itself by another
 * address than the page's; "replaced" is the same person in another window.
 */
export type Ending =
  | { readonly reason: "left" | "replaced" | "ended-by-host" | "time-over" | "cancelled" | "other-address" }
  | { readonly reason: "refused"; readonly code: string };

/**
 * What this browser knows of the room. The participants are in the order in which they came. While the room is full,
 * one waits outside: "queued" with a place in the queue, "full" where even that has none left.
 */
export interface RoomState {
  readonly phase: "joining" | "queued" | "full" | "live" | "reconnecting" | "over";
  /** One's place among those who wait, while `queued`. */
  readonly queue: Pick<Queued, "rank" | "waitSeconds"> | null;
  /** Whether the line to the server is cut while one waits. */
  readonly cut: boolean;
  readonly ending: Ending | null;
  readonly you: string | null;
  readonly role: Participant["role"];
  readonly participants: readonly Participant[];
}

export type RoomEvent =
  | ServerMessage
  | { readonly type: "connection-lost" }
  | { readonly type: "room-full" }
  | { readonly type: "over"; readonly ending: Ending };

export const beforeJoining = (role: Participant["role"]): RoomState => ({
  phase: "joining",
  queue: null,
  cut: false,
  ending: null,
  you: null,
  role,
  participants: [],
});

export function nextRoomState(state: RoomState, event: RoomEvent): RoomState {
  // Once over, a visit stays over: what still arrives is of no interest.
  if (state.phase === "over") return state;
  switch (event.type) {
    case "joined":
      return {
        ...state,
        phase: "live",
        queue: null,
        cut: false,
        you: event.you,
        role: event.role,
        participants: event.participants,
      };
    case "queued":
      // After a cut, one waits for the seat that one had: the room is still shown.
      return wasIn(state)
        ? state
        : {
            ...state,
            phase: "queued",
            cut: false,
            queue: { rank: event.rank, waitSeconds: event.waitSeconds },
          };
    case "participant-joined":
    case "participant-changed":
      return { ...state, participants: put(state.participants, event.participant) };
    case "participant-left":
      return {
        ...state,
        participants: state.participants.filter(({ id }) => id !== event.participant),
      };
    case "connection-lost":
      return wasIn(state) ? { ...state, phase: "reconnecting" } : { ...state, cut: true };
    case "room-full":
      // After a cut, the last seat may still be our own of before; the server frees it after a while.
      return wasIn(state) ? state : { ...state, phase: "full", cut: false, queue: null };
    case "replaced":
      return over(state, { reason: "replaced" });
    case "room-ended":
      return over(state, { reason: event.reason });
    case "over":
      return over(state, event.ending);
    default:
      return state;
  }
}

const wasIn = ({ phase }: RoomState) => phase === "live" || phase === "reconnecting";

const over = (state: RoomState, ending: Ending): RoomState => ({
  ...state,
  phase: "over",
  queue: null,
  ending,
  participants: [],
});

function put(participants: readonly Participant[], participant: Participant): readonly Participant[] {
  const known = participants.some(({ id }) => id === participant.id);
  return known
    ? participants.map((other) => (other.id === participant.id ? participant : other))
    : [...participants, participant];
}

/** Everybody but oneself. */
export const others = (state: RoomState): readonly Participant[] =>
  state.participants.filter(({ id }) => id !== state.you);
