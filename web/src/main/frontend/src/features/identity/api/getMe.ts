import { fetchApi } from "../../../shared/api/fetchApi";
import { Problem } from "../../../shared/api/problem";
import type { Account } from "../model/account";

/** Who is signed in; null for nobody. */
export async function getMe(signal: AbortSignal): Promise<Account | null> {
  try {
    return await fetchApi<Account>("/me", { signal });
  } catch (error) {
    if (error instanceof Problem && error.code === "sign-in-required") return null;
    throw error;
  }
}
