import { Loading } from "../../../shared/view/Loading";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { useAccount } from "../../identity/view/useAccount";
import { HomeButton } from "../../room/view/HomeButton";
import { mayReport } from "../model/usage";
import { Reports } from "./Reports";

/** The month's usage, for those whose task it is; others are told whose it is. */
export default function ReportsPage() {
  const { reports } = useTexts();
  const account = useAccount();
  const isKnown = account !== undefined;
  const may = isKnown && account !== null && mayReport(account.roles);
  return (
    <div className="fr-container fr-py-6w amphi-reports">
      <PageTitle title={isKnown && !may ? reports.notYours.title : reports.title} />
      {!isKnown && <Loading />}
      {isKnown && !may && (
        <>
          <p className="fr-text--lead">{reports.notYours.text}</p>
          <HomeButton />
        </>
      )}
      {may && <Reports />}
    </div>
  );
}
