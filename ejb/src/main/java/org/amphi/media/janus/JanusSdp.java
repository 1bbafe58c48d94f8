package org.amphi.media.janus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaFailure.Reason;
import org.amphi.media.Source;

/**
 * The media sections of a session description (RFC 8866), as far as they are to be looked at before
 * Janus reads the whole. What is not a description of bearable size never gets to Janus.
 */
record JanusSdp(List<Section> sections, boolean lowestLayerFirst) {
  /** Far above a browser's: an offer of a hundred sections has 200 kB. */
  static final int LONGEST = 300_000;

  private static final String SIMULCAST = "a=simulcast:send ";

  private static final Set<String> DIRECTIONS =
      Set.of("sendrecv", "sendonly", "recvonly", "inactive");

  /** One media section; one that is refused has port 0, or Janus makes it inactive. */
  record Section(String kind, String mid, int port, String direction) {
    boolean isTaken() {
      return port != 0 && !direction.equals("inactive");
    }

    boolean sends() {
      return isTaken() && !direction.equals("recvonly");
    }

    private Section withMid(String newMid) {
      return new Section(kind, newMid, port, direction);
    }

    private Section withDirection(String newDirection) {
      return new Section(kind, mid, port, newDirection);
    }
  }

  static JanusSdp of(String sdp) {
    if (sdp.length() > LONGEST || !sdp.startsWith("v=0")) {
      throw bad("no session description of bearable size");
    }
    List<Section> sections = new ArrayList<>();
    boolean lowestFirst = false;
    for (String line : (Iterable<String>) sdp.lines()::iterator) {
      int last = sections.size() - 1;
      if (line.startsWith("m=")) {
        sections.add(section(line, sections.size()));
      } else if (line.startsWith("a=mid:") && last >= 0) {
        sections.set(last, sections.get(last).withMid(line.substring("a=mid:".length())));
      } else if (line.startsWith("a=") && DIRECTIONS.contains(line.substring(2)) && last >= 0) {
        sections.set(last, sections.get(last).withDirection(line.substring(2)));
      } else if (line.startsWith(SIMULCAST)) {
        // By the names that browsers give them: l or q is the lowest layer.
        char first = line.length() > SIMULCAST.length() ? line.charAt(SIMULCAST.length()) : ' ';
        lowestFirst = first == 'l' || first == 'q';
      }
    }
    if (sections.isEmpty()) {
      throw bad("a session description without media");
    }
    return new JanusSdp(List.copyOf(sections), lowestFirst);
  }

  private static Section section(String line, int index) {
    int space = line.indexOf(' ');
    int next = line.indexOf(' ', space + 1);
    if (space < 0 || next < 0) {
      throw bad("a malformed media section");
    }
    try {
      int port = Integer.parseInt(line.substring(space + 1, next));
      return new Section(line.substring(2, space), Integer.toString(index), port, "sendrecv");
    } catch (NumberFormatException noPort) {
      throw bad("a malformed media section");
    }
  }

  /** An offer of what may come from there: one of each kind, and no sound beside a camera. */
  static JanusSdp offer(String sdp, Source source) {
    JanusSdp offer = of(sdp);
    boolean voice = source == Source.MICROPHONE;
    int sounds = offer.count("audio");
    int pictures = offer.count("video");
    int most = source == Source.CAMERA ? 0 : 1;
    if (voice ? sounds != 1 || pictures != 0 : pictures != 1 || sounds > most) {
      throw bad(sounds + " sounds and " + pictures + " pictures from " + source);
    }
    if (offer.count("application") > 0) {
      throw bad("a data channel");
    }
    return offer;
  }

  private int count(String kind) {
    return (int) sent().stream().filter(section -> section.kind.equals(kind)).count();
  }

  /** The sections that send, in their order. */
  List<Section> sent() {
    return sections.stream().filter(Section::sends).toList();
  }

  /** An answer that takes something: Janus answers an offer of unknown codecs with nothing. */
  static String answer(String sdp) {
    if (of(sdp).sections.stream().noneMatch(Section::isTaken)) {
      throw bad("no codec in common");
    }
    return sdp;
  }

  private static MediaFailure bad(String detail) {
    return new MediaFailure(Reason.BAD_SDP, detail);
  }
}
