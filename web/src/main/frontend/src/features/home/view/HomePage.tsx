import { Loading } from "../../../shared/view/Loading";
import { useAccount } from "../../identity/view/useAccount";
import { AgentHome } from "./AgentHome";
import { VisitorHome } from "./VisitorHome";

/** What one can do here, for a visitor; what comes next, for an agent. */
export function HomePage() {
  const account = useAccount();
  if (account === undefined) {
    return (
      <div className="fr-container fr-py-6w">
        <Loading />
      </div>
    );
  }
  return account === null ? <VisitorHome /> : <AgentHome account={account} />;
}
