import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { CallOut } from "@codegouvfr/react-dsfr/CallOut";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { PasswordInput } from "@codegouvfr/react-dsfr/blocks/PasswordInput";
import { useEffect, useRef } from "react";
import { paths } from "../../../app/routes";
import { useTexts } from "../../../texts/useTexts";

/** The sign-in form of the servlet container: a plain form, answered by a redirect to where the visitor was going. */
export function LoginPage({ failed }: { readonly failed: boolean }) {
  const { common, preflight } = useTexts();
  const { login } = common;
  const alert = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${failed ? `${login.failedTitle} - ` : ""}${login.title}`;
  }, [failed, login]);
  useEffect(() => alert.current?.focus(), []);

  return (
    <div className="fr-container fr-py-6w amphi-narrow">
      <h1>{login.title}</h1>
      {failed && (
        <div ref={alert} tabIndex={-1} role="alert" className="fr-mb-4w">
          <Alert severity="error" title={login.failedTitle} description={login.failedText} as="h2" />
        </div>
      )}
      <p>{login.intro}</p>
      <form method="post" action="/j_security_check">
        <p className="fr-hint-text">{login.fieldsRequired}</p>
        <Input
          label={login.username}
          hintText={login.usernameHint}
          nativeInputProps={{
            name: "j_username",
            autoComplete: "username",
            autoCapitalize: "none",
            spellCheck: false,
            required: true,
          }}
        />
        <PasswordInput
          label={login.password}
          nativeInputProps={{ name: "j_password", autoComplete: "current-password", required: true }}
        />
        <Button type="submit" className="fr-mt-4w">
          {login.submit}
        </Button>
      </form>
      <CallOut className="fr-mt-6w" title={login.guestTitle} titleAs="h2">
        {login.guestText}
      </CallOut>
      <p className="fr-text--sm fr-mb-0">
        <a className="fr-link fr-link--sm" href={paths.preflight}>
          {preflight.link}
        </a>
      </p>
    </div>
  );
}
