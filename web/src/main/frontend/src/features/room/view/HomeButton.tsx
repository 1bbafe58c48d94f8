import { Button } from "@codegouvfr/react-dsfr/Button";
import { paths } from "../../../app/routes";
import { useTexts } from "../../../texts/useTexts";
import { useAccount } from "../../identity/view/useAccount";

/** The way on from a room: to one's sessions, or home for a guest. */
export function HomeButton({ priority = "primary" }: { readonly priority?: "primary" | "secondary" }) {
  const { common, room } = useTexts();
  const account = useAccount();
  const signedIn = account !== null && account !== undefined;
  return (
    <Button priority={priority} linkProps={{ href: signedIn ? paths.sessions : paths.home }}>
      {signedIn ? common.mySessions : room.toHome}
    </Button>
  );
}
