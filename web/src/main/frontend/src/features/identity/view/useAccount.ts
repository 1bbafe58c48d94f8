import { createContext, use } from "react";
import type { Account } from "../model/account";

/** undefined while unknown, null for a guest. */
export const AccountContext = createContext<Account | null | undefined>(undefined);

export const useAccount = () => use(AccountContext);
