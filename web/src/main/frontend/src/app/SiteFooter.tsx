import { headerFooterDisplayItem } from "@codegouvfr/react-dsfr/Display";
import { Footer } from "@codegouvfr/react-dsfr/Footer";
import { useTexts } from "../texts/useTexts";
import { Brand } from "./Brand";
import { paths } from "./routes";

export function SiteFooter() {
  const { common, preflight } = useTexts();
  return (
    <Footer
      brandTop={<Brand />}
      homeLinkProps={{ href: paths.home, title: common.homeLink }}
      contentDescription={common.footer.description}
      accessibility="non compliant"
      accessibilityLinkProps={{ href: paths.accessibility }}
      termsLinkProps={{ href: paths.legal }}
      bottomItems={[{ text: preflight.link, linkProps: { href: paths.preflight } }, headerFooterDisplayItem]}
      license={common.footer.licence}
    />
  );
}
