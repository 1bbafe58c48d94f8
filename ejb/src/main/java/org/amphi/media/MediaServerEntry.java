package org.amphi.media;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One media server of the deployment's list.
 *
 * @param name the administrators' word for it
 * @param engine {@code janus} or {@code kurento}
 * @param url of its control connection
 * @param cores that it may use
 * @param privateAddress where other media servers send it RTP, which is not encrypted
 */
public record MediaServerEntry(
    String name,
    String engine,
    URI url,
    double cores,
    Purpose purpose,
    Optional<String> privateAddress) {
  private static final Pattern FORM =
      Pattern.compile("([\\w.-]+)=([a-z]+):(wss?://[^,]+)((?:,.*)?)");
  private static final double CORES = 2;

  /**
   * Reads the list: entries separated by white space, each {@code
   * name=engine:url[,cores=2][,purpose=any|large|small][,private=address]}.
   *
   * @throws IllegalArgumentException with what is wrong, for the log
   */
  public static List<MediaServerEntry> parse(String list) {
    List<MediaServerEntry> entries = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(list);
    while (words.hasMoreTokens()) {
      MediaServerEntry entry = entry(words.nextToken());
      if (entries.stream().anyMatch(each -> each.name.equals(entry.name))) {
        throw new IllegalArgumentException("two media servers are called " + entry.name);
      }
      entries.add(entry);
    }
    return List.copyOf(entries);
  }

  private static MediaServerEntry entry(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no media server: " + text);
    }
    Map<String, String> options = options(form.group(4), text);
    return new MediaServerEntry(
        form.group(1),
        form.group(2),
        URI.create(form.group(3)),
        cores(options.getOrDefault("cores", "")),
        purpose(options.getOrDefault("purpose", "any")),
        Optional.ofNullable(options.get("private")));
  }

  private static Map<String, String> options(String text, String entry) {
    Map<String, String> options = new HashMap<>();
    StringTokenizer pairs = new StringTokenizer(text, ",");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int sign = pair.indexOf('=');
      if (sign < 0 || !List.of("cores", "purpose", "private").contains(pair.substring(0, sign))) {
        throw new IllegalArgumentException("unknown option " + pair + " of " + entry);
      }
      options.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
    return options;
  }

  private static double cores(String text) {
    double cores = text.isEmpty() ? CORES : Double.parseDouble(text);
    if (!(cores > 0 && cores <= 1_024)) {
      throw new IllegalArgumentException("no number of cores: " + text);
    }
    return cores;
  }

  private static Purpose purpose(String text) {
    return Purpose.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
