import { useSignal } from "../../../shared/view/useSignal";
import { useTexts } from "../../../texts/useTexts";
import type { LiveCall } from "../model/LiveCall";
import { Banner } from "./Banner";

/** What a host wanted and the server did not do. */
export function FailureBanner({ call }: { readonly call: LiveCall }) {
  const { banners } = useTexts().room;
  const failed = useSignal(call.failed);
  if (failed === null) return null;
  const texts = banners.failed[failed];
  return <Banner tone="warning" title={texts.title} text={texts.text} onHide={() => call.failed.set(null)} />;
}
