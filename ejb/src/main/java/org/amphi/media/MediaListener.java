package org.amphi.media;

/**
 * What a media server tells a room by itself. Called on the adapter's threads: implementations only
 * enqueue.
 */
public interface MediaListener {
  /** The publisher's connection is up: from now on the stream can be received. */
  void flowing(StreamId stream);

  /** The publisher's connection is gone, for whatever reason but {@link MediaRoom#unpublish}. */
  void ended(StreamId stream);

  /** The media room is gone with all that it carried. Nothing is told after this. */
  void lost();
}
