package org.amphi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.amphi.reporting.Visitors;
import org.amphi.tenancy.Ministries;
import org.amphi.tenancy.Ministry;
import org.amphi.tenancy.MinistryCode;

/** What ministries and their visitors are called, in French. */
@RequestScoped
public class MinistryNames {
  @Inject
  @SuppressWarnings("NullAway.Init")
  private Ministries ministries;

  Names all() {
    return new Names(
        ministries.all().stream()
            .collect(Collectors.toMap(each -> each.code().value(), Ministry::name)));
  }

  /** Names by codes; one that nobody gave a name is called by its code. */
  record Names(Map<String, String> byCode) {
    String of(Visitors visitors) {
      String code = visitors.ministry();
      return code == null ? "Invités" : name(code);
    }

    String of(MinistryCode code) {
      return name(code.value());
    }

    private String name(String code) {
      return byCode.getOrDefault(code, code);
    }
  }
}
