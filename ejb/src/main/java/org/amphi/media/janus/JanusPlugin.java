package org.amphi.media.janus;

/** The plugins of Janus that a handle can be attached to. */
enum JanusPlugin {
  /** Forwards pictures, and the sound of screens, from one to many. */
  VIDEO_ROOM("janus.plugin.videoroom"),
  /** Mixes voices; each hears the mix without his own. */
  AUDIO_BRIDGE("janus.plugin.audiobridge");

  private final String packageName;

  JanusPlugin(String packageName) {
    this.packageName = packageName;
  }

  String packageName() {
    return packageName;
  }
}
