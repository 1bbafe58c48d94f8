import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";
import { navigate } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";
import { loadPreferences, savePreferences } from "../api/preferences";
import { bookSession } from "../api/sessions";
import {
  emptyBooking,
  placed,
  suggestStart,
  type BookingForm,
  type BookingRequest,
} from "../model/bookingForm";
import { placeIn } from "../model/place";
import { rememberNews } from "./news";
import { SessionForm } from "./SessionForm";
import { useSessionForm } from "./useSessionForm";

/** The remembered choices, at the place in the calendar that the address tells. */
function firstForm(): BookingForm {
  const preferences = loadPreferences();
  const form = { ...emptyBooking(preferences), ...suggestStart(new Date(), preferences.zone) };
  const place = placeIn(location.search);
  return place === null ? form : placed(form, place);
}

async function book(request: BookingRequest): Promise<void> {
  const session = await bookSession(request);
  savePreferences(request);
  rememberNews(session.id, "booked");
  navigate(paths.session(session.id));
}

export function BookingPage() {
  const { booking, list } = useTexts().sessions;
  const state = useSessionForm(firstForm, book);
  return (
    <div className="fr-container fr-pt-2w fr-pb-6w">
      <Breadcrumb
        currentPageLabel={booking.title}
        segments={[{ label: list.title, linkProps: { href: paths.sessions } }]}
      />
      <div className="amphi-reading">
        <PageTitle title={booking.title} />
        <p>{booking.opening}</p>
        <SessionForm state={state} submitText={booking.submit} />
      </div>
    </div>
  );
}
