import { fetchApi } from "../../../shared/api/fetchApi";

export const signOut = () => fetchApi<undefined>("/logout", { method: "POST" });
