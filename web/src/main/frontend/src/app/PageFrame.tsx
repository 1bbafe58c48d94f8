import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import type { ReactNode } from "react";
import { Announcements } from "../shared/view/announce";
import { useTexts } from "../texts/useTexts";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

interface Props {
  readonly withAccount?: boolean;
  readonly children: ReactNode;
}

/** What every page but the live room has around it. */
export function PageFrame({ withAccount = true, children }: Props) {
  const { common } = useTexts();
  return (
    <div className="amphi-page">
      <SkipLinks
        links={[
          { label: common.skipToContent, anchor: "#content" },
          { label: common.skipToFooter, anchor: "#fr-footer" },
        ]}
      />
      <SiteHeader withAccount={withAccount} />
      <main id="content" tabIndex={-1} className="amphi-page__main">
        {children}
      </main>
      <SiteFooter />
      <Announcements />
    </div>
  );
}
