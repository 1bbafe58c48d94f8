import { toProblem } from "../../../shared/api/problem";
import { getPass } from "./pass";

const final = new Set(["no-pass", "revoked-link", "unknown-link", "not-found", "not-allowed", "room-closed"]);

/** Asks, after a cut, whether the room can still be entered: null, or the refusal that ends the visit. */
export async function whyNoEntry(roomId: string): Promise<string | null> {
  try {
    const pass = await getPass(roomId, AbortSignal.timeout(5000));
    return pass.state === "closed" ? "room-closed" : null;
  } catch (error) {
    // A server that is away says nothing about the room: go on trying.
    const { code } = toProblem(error);
    return final.has(code) ? code : null;
  }
}
