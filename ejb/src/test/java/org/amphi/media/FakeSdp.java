package org.amphi.media;

import java.util.List;

/** As much of a session description as the fake looks at. */
record FakeSdp(String text) {
  private static final int LONGEST = 300_000;

  boolean isOne() {
    return text.startsWith("v=0") && text.contains("\nm=") && text.length() < LONGEST;
  }

  boolean comesFrom(Source source) {
    boolean sound = kinds().contains(Reception.Kind.AUDIO);
    boolean picture = kinds().contains(Reception.Kind.VIDEO);
    boolean fits =
        switch (source) {
          case CAMERA -> picture && !sound;
          case SCREEN -> picture;
          case MICROPHONE, PHONE -> sound && !picture;
        };
    return isOne() && fits && isOfKnownCodecs();
  }

  private boolean isOfKnownCodecs() {
    return !text.contains("a=rtpmap:") || text.contains(" VP8/") || text.contains(" opus/");
  }

  List<Reception.Kind> kinds() {
    return text.lines()
        .filter(line -> line.startsWith("m="))
        .map(line -> line.startsWith("m=audio") ? Reception.Kind.AUDIO : Reception.Kind.VIDEO)
        .toList();
  }
}
