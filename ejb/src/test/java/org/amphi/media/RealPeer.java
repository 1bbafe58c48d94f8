package org.amphi.media;

/** A peer that has real sound and pictures: its own voice is a tone. */
public interface RealPeer extends Peer {
  /** How many pictures of a stream were decoded so far. */
  int frames(StreamId stream);

  /** How many pixels wide the last picture of a stream was; 0 when none came. */
  int width(StreamId stream);

  /** Whether a tone of so many hertz is in the mix that comes with the pictures, now. */
  boolean hearsInMix(int hertz);

  /** Whether a tone comes back on the connection of the own microphone, now. */
  boolean hearsBack(int hertz);

  /** Whether a tone is in a stream's own sound, now. */
  boolean hears(StreamId stream, int hertz);

  /** Falls silent without closing anything, or sounds again. */
  void sound(boolean on);
}
