import { Button } from "@codegouvfr/react-dsfr/Button";
import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { ProblemAlert } from "../../../shared/view/ProblemAlert";
import { useTexts } from "../../../texts/useTexts";
import { ErrorSummary } from "./ErrorSummary";
import { useBooking } from "./useBooking";
import { WhatFields } from "./WhatFields";
import { WhenFields } from "./WhenFields";

export function BookingPage() {
  const { sessions } = useTexts();
  const { booking, list } = sessions;
  const { form, errors, problem, busy, attempt, change, submit } = useBooking();
  return (
    <div className="fr-container fr-pt-2w fr-pb-6w">
      <Breadcrumb
        currentPageLabel={booking.title}
        segments={[{ label: list.title, linkProps: { href: paths.sessions } }]}
      />
      <div className="amphi-reading">
        <PageTitle title={booking.title} />
        <p>{booking.opening}</p>
        <ErrorSummary key={attempt} errors={errors} />
        {problem !== null && <ProblemAlert problem={problem} />}
        <form
          noValidate
          aria-busy={busy}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p className="fr-hint-text">{booking.allRequired}</p>
          <WhatFields form={form} errors={errors} onChange={change} />
          <WhenFields form={form} errors={errors} onChange={change} />
          <Button type="submit" nativeButtonProps={{ "aria-disabled": busy }}>
            {busy ? booking.submitting : booking.submit}
          </Button>
        </form>
      </div>
    </div>
  );
}
