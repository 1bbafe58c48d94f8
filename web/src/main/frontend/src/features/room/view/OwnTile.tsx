import { useSignal } from "../../../shared/view/useSignal";
import type { LiveCall } from "../model/LiveCall";
import { Tile } from "./Tile";

/** Oneself, as the camera sees it, at once and without the way through the server. */
export function OwnTile({ call }: { readonly call: LiveCall }) {
  const { you, role } = useSignal(call.state);
  const { camera, microphone } = useSignal(call.local.state);
  return (
    <Tile
      own
      video={camera.track}
      participant={{
        id: you ?? "me",
        name: call.name,
        role,
        microphone: microphone.on,
        camera: camera.on,
        screen: false,
      }}
    />
  );
}
