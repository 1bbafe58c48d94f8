import { createModal } from "@codegouvfr/react-dsfr/Modal";

/** The question before a session is ended for everybody; any button may open it. */
export const endDialog = createModal({ id: "end-for-all", isOpenedByDefault: false });
