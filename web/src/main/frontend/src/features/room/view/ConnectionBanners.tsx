import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";
import { BlockedBanner } from "./BlockedBanner";

/** The line to the server, or the media server behind it, is away; both come back by themselves. */
export function ConnectionBanners({ call }: { readonly call: LiveCall }) {
  const { banners } = useTexts().room;
  const { phase } = useSignal(call.state);
  const media = useSignal(call.mediaState);
  if (phase === "reconnecting") {
    return <Banner tone="warning" title={banners.reconnectingTitle} text={banners.reconnecting} />;
  }
  if (phase !== "live" || media === "flowing") return null;
  if (media === "blocked") return <BlockedBanner />;
  const text = media === "lost" ? banners.mediaLost : banners.mediaRenewing;
  return <Banner tone="warning" title={banners.mediaAwayTitle} text={text} />;
}
