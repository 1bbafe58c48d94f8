import type { ReactNode } from "react";
import { useLoad } from "../../../shared/view/useLoad";
import { getMe } from "../api/getMe";
import { AccountContext } from "./useAccount";

/** Asks once who is signed in. When the answer does not come, the pages behave as for a guest. */
export function AccountProvider({ children }: { readonly children: ReactNode }) {
  const { result } = useLoad(getMe);
  const account = result.state === "loading" ? undefined : result.state === "loaded" ? result.value : null;
  return <AccountContext value={account}>{children}</AccountContext>;
}
