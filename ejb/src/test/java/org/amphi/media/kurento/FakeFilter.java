package org.amphi.media.kurento;

/** A filter that keeps silence back: what comes in is taken for sound until a test says else. */
final class FakeFilter extends FakeElement {
  FakeFilter(FakeKurento kurento, FakeObject pipeline, String command) {
    super(kurento, pipeline, "GStreamerFilter");
    if (!command.startsWith("removesilence ")) {
      throw WireError.noGStreamerElement(command);
    }
  }

  @Override
  void hear(Kind kind) {
    super.hear(kind);
    flow(kind, true);
  }

  @Override
  void starve(Kind kind) {
    flow(kind, false);
  }
}
