package org.amphi.media.kurento;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.Reception.Kind;

/**
 * A session description (RFC 8866) as Kurento is given it, or as browsers are: with those codecs
 * only that need no change of codec between browsers and work on every host.
 */
final class KurentoSdp {
  private static final Set<String> CODECS = Set.of("OPUS", "PCMU", "PCMA", "VP8", "H264");

  /** Characters: some ten times what browsers write of two sections. */
  private static final int LONGEST = 100_000;

  /** Payload types that need no rtpmap (RFC 3551): PCMU, PCMA. */
  private static final Set<String> STATIC = Set.of("0", "8");

  private static final Pattern CODEC = Pattern.compile("a=rtpmap:(\\d+) ([^/]+)/.*");
  private static final Pattern OF_PAYLOAD = Pattern.compile("a=(?:rtpmap|fmtp|rtcp-fb):(\\d+) .*");

  /** There are no layers: what says otherwise would leave the browser with its first one alone. */
  private static final Pattern LAYERS = Pattern.compile("a=(?:simulcast|rid):.*");

  private static final String BUNDLE = "a=group:BUNDLE";

  private final List<String> head;
  private final List<List<String>> sections;

  private KurentoSdp(List<String> head, List<List<String>> sections) {
    this.head = head;
    this.sections = sections;
  }

  /**
   * Reads a description.
   *
   * @throws MediaFailure BAD_SDP when it is none, or has no section for media
   */
  static KurentoSdp of(String text) {
    if (text.length() > LONGEST) {
      throw bad("too long");
    }
    List<String> head = new ArrayList<>();
    List<List<String>> sections = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (line.length() < 2 || line.charAt(1) != '=') {
                throw bad("a line that is none");
              }
              if (line.startsWith("m=")) {
                sections.add(new ArrayList<>());
              }
              (sections.isEmpty() ? head : sections.get(sections.size() - 1)).add(line);
            });
    if (!text.startsWith("v=0") || sections.isEmpty()) {
      throw bad("no section for media");
    }
    return new KurentoSdp(head, sections);
  }

  private static MediaFailure bad(String why) {
    return new MediaFailure(Reason.BAD_SDP, "session description: " + why);
  }

  /** What is to be sent by its author. */
  Set<Kind> sent() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (List<String> section : sections) {
      boolean silent = section.contains("a=recvonly") || section.contains("a=inactive");
      if (!silent && section.get(0).startsWith("m=audio ")) {
        kinds.add(Kind.AUDIO);
      } else if (!silent && section.get(0).startsWith("m=video ")) {
        kinds.add(Kind.VIDEO);
      }
    }
    return kinds;
  }

  /**
   * The same with our codecs only, and without layers.
   *
   * @throws MediaFailure BAD_SDP when a section has none of them
   */
  KurentoSdp withOurCodecs() {
    return new KurentoSdp(head, sections.stream().map(KurentoSdp::withOurCodecs).toList());
  }

  /**
   * The same without a bundle of one section: in bundles Kurento tells media apart by the SSRCs of
   * the description, which has none where there are layers.
   */
  KurentoSdp withoutIdleBundle() {
    return sections.size() > 1
        ? this
        : new KurentoSdp(head.stream().filter(line -> !line.startsWith(BUNDLE)).toList(), sections);
  }

  /**
   * The line that makes a bundle of one section, where there is one: browsers that were told to
   * bundle everything take no answer without it.
   */
  Optional<String> idleBundle() {
    return sections.size() > 1
        ? Optional.empty()
        : head.stream().filter(line -> line.startsWith(BUNDLE)).findFirst();
  }

  /** The same with one more line for the whole session. */
  KurentoSdp with(String line) {
    List<String> more = new ArrayList<>(head);
    more.add(line);
    return new KurentoSdp(more, sections);
  }

  private static List<String> withOurCodecs(List<String> section) {
    List<String> words = List.of(section.get(0).split(" ", -1));
    Set<String> kept = ours(section);
    String formats = words.stream().skip(3).filter(kept::contains).collect(Collectors.joining(" "));
    boolean media = words.get(0).equals("m=audio") || words.get(0).equals("m=video");
    if (words.size() < 4 || (media && formats.isEmpty())) {
      throw bad("no codec of ours");
    }
    if (!media) {
      return section;
    }
    List<String> cleaned = new ArrayList<>();
    cleaned.add(String.join(" ", words.subList(0, 3)) + " " + formats);
    section.stream()
        .skip(1)
        .filter(line -> isOf(line, kept) && !LAYERS.matcher(line).matches())
        .forEach(cleaned::add);
    return cleaned;
  }

  private static Set<String> ours(List<String> section) {
    Set<String> ours = new HashSet<>(STATIC);
    for (String line : section) {
      Matcher named = CODEC.matcher(line);
      if (named.matches() && CODECS.contains(named.group(2).toUpperCase(Locale.ROOT))) {
        ours.add(named.group(1));
      } else if (named.matches()) {
        // One with a name of its own is what it is called, whatever its number.
        ours.remove(named.group(1));
      }
    }
    return ours;
  }

  private static boolean isOf(String line, Set<String> payloads) {
    Matcher ofPayload = OF_PAYLOAD.matcher(line);
    return !ofPayload.matches() || payloads.contains(ofPayload.group(1));
  }

  /** The same, said to send only: Kurento's own offers would take as well. */
  KurentoSdp sendingOnly() {
    return new KurentoSdp(
        head,
        sections.stream()
            .map(section -> section.stream().map(KurentoSdp::sendingOnly).toList())
            .toList());
  }

  private static String sendingOnly(String line) {
    return line.equals("a=sendrecv") ? "a=sendonly" : line;
  }

  /** The same as a later version of its session (RFC 3264, section 8). */
  KurentoSdp version(int number) {
    return new KurentoSdp(head.stream().map(line -> version(line, number)).toList(), sections);
  }

  private static String version(String line, int number) {
    if (!line.startsWith("o=")) {
      return line;
    }
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.set(2, Integer.toString(number));
    return String.join(" ", words);
  }

  /** The identification tag (RFC 8843) of the first section of that kind. */
  String mid(Kind kind) {
    return sections.stream()
        .filter(section -> section.get(0).startsWith("m=" + kind.name().toLowerCase(Locale.ROOT)))
        .flatMap(List::stream)
        .filter(line -> line.startsWith("a=mid:"))
        .map(line -> line.substring("a=mid:".length()))
        .findFirst()
        .orElseThrow(() -> bad("no section named for " + kind));
  }

  /** The first value of an attribute or field anywhere in it; empty when there is none. */
  String first(String prefix) {
    List<String> all = new ArrayList<>(head);
    sections.forEach(all::addAll);
    return all.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>(head);
    sections.forEach(all::addAll);
    return String.join("\r\n", all) + "\r\n";
  }
}
