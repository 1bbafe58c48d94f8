import type { Page } from "playwright-core";
import { until } from "./until.ts";

interface Server {
  readonly name: string;
  readonly state: string;
  readonly rooms: number;
}

const list = (administrator: Page): Promise<Server[]> =>
  administrator.evaluate(async () => (await (await fetch("/api/media-servers")).json()) as Server[]);

/** The name of a server that carries rooms. */
export async function serverWithRooms(administrator: Page): Promise<string> {
  const servers = await until("a server with a room", () => list(administrator), (all) => all.some(isBusy));
  return servers.find(isBusy)?.name ?? "";
}

const isBusy = ({ rooms, state }: Server) => rooms > 0 && state !== "down";

/** Takes a server out of service; its rooms leave it. */
export async function drain(administrator: Page, name: string): Promise<void> {
  const status = await administrator.evaluate(async (server) => {
    const { status } = await fetch(`/api/media-servers/${server}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-Requested-With": "amphi" },
      body: JSON.stringify({ draining: true }),
    });
    return status;
  }, name);
  if (status !== 200) throw new Error(`draining ${name} was answered by ${status}`);
}
