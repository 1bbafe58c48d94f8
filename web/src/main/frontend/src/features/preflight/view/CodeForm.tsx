import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useRef, useState } from "react";
import { navigate } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import { useTexts } from "../../../texts/useTexts";
import { decodeReport, type Unreadable } from "../model/reportCode";

interface Props {
  readonly initial?: string;
  /** Why the initial one could not be read. */
  readonly why?: Unreadable | null;
}

/** The help desk's way in. */
export function CodeForm({ initial = "", why = null }: Props) {
  const { desk } = useTexts().preflight;
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState(why);

  const read = () => {
    const code = field.current?.value ?? "";
    const reading = decodeReport(code, Date.now());
    if (reading.report === null) {
      setProblem(reading.why);
      field.current?.focus();
    } else {
      navigate(paths.preflightOf(code.trim()));
    }
  };
  return (
    <section className="amphi-test__desk amphi-noprint" aria-labelledby="test-desk">
      <h2 id="test-desk" className="fr-h5">
        {desk.title}
      </h2>
      <p>{desk.text}</p>
      <form
        noValidate
        className="amphi-test__form"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <Input
          label={desk.label}
          hintText={desk.hint}
          state={problem === null ? "default" : "error"}
          stateRelatedMessage={problem === null ? undefined : desk.unreadable[problem]}
          nativeInputProps={{
            ref: field,
            defaultValue: initial,
            autoComplete: "off",
            autoCapitalize: "characters",
            spellCheck: false,
            maxLength: 40,
            "aria-invalid": problem !== null,
          }}
        />
        <Button type="submit" priority="secondary">
          {desk.read}
        </Button>
      </form>
    </section>
  );
}
