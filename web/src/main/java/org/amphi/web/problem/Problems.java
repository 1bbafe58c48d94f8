package org.amphi.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Makes answers of what was refused or went wrong. */
final class Problems {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Problems() {}

  static Response of(Refusal refusal, HttpHeaders headers) {
    ResourceBundle texts = texts(headers);
    List<Problem.Field> fields =
        refusal.fields().stream()
            .map(
                field ->
                    new Problem.Field(
                        field.field(), field.code().key(), texts.getString(field.code().key())))
            .toList();
    return answer(refusal.code(), texts, fields, null);
  }

  static Response of(RefusalCode code, HttpHeaders headers, @Nullable String incident) {
    return answer(code, texts(headers), List.of(), incident);
  }

  private static Response answer(
      RefusalCode code,
      ResourceBundle texts,
      List<Problem.Field> fields,
      @Nullable String incident) {
    Problem problem =
        new Problem(
            "urn:amphi:refusal:" + code.key(),
            texts.getString(code.key()),
            code.status(),
            code.key(),
            fields,
            incident);
    return Response.status(code.status())
        .type("application/problem+json")
        .header(HttpHeaders.CONTENT_LANGUAGE, texts.getLocale().getLanguage())
        .entity(problem)
        .build();
  }

  /** French, unless English is asked for before it (RFC 9110, section 12.5.4). */
  private static ResourceBundle texts(HttpHeaders headers) {
    Locale wanted =
        headers.getAcceptableLanguages().stream()
            .filter(locale -> List.of("fr", "en").contains(locale.getLanguage()))
            .findFirst()
            .orElse(Locale.FRENCH);
    return ResourceBundle.getBundle(
        "org.amphi.shared.refusals",
        Locale.forLanguageTag(wanted.getLanguage()),
        Refusal.class.getClassLoader(),
        NO_FALLBACK);
  }
}
