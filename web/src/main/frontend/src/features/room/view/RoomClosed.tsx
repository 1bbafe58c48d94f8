import { browserZone, dateTime } from "../../../shared/model/when";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useLanguage } from "../../../texts/useTexts";
import type { Pass } from "../model/pass";
import { HomeButton } from "./HomeButton";

export function RoomClosed({ pass }: { readonly pass: Pass }) {
  const { language, texts } = useLanguage();
  const { closed, closedShort, problems } = texts.room;
  if (pass.state === "cancelled") {
    return (
      <>
        <PageTitle title={problems.cancelled.title} />
        <p className="fr-text--lead fr-text--bold">{pass.title}</p>
        <p>{problems.cancelled.text}</p>
        <HomeButton />
      </>
    );
  }
  // A host may have ended it before its time.
  const byTheClock = Date.parse(pass.closesAt) <= Date.parse(pass.now);
  return (
    <>
      <PageTitle title={closed.title} />
      <p className="fr-text--lead fr-text--bold">{pass.title}</p>
      <p>{byTheClock ? closed.text(dateTime(pass.closesAt, browserZone(), language)) : closedShort}</p>
      <HomeButton />
    </>
  );
}
