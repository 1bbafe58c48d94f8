package org.amphi.media.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * What a browser makes of a WebM file that it plays for a second.
 *
 * @param width of its pictures, in pixels; 0 where it has none
 * @param frames pictures that were decoded
 * @param soundBytes bytes of sound that were decoded
 */
public record Playback(int width, int frames, int soundBytes) {
  /** Plays a file, from its start. */
  public static Playback of(Chromium chromium, Path file) {
    try (DevToolsPage page = new DevToolsPage(chromium)) {
      String content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      JsonNode seen =
          page.run(
              """
              (async () => {
                const film = document.createElement('video');
                film.src = 'data:video/webm;base64,%s';
                await film.play();
                await new Promise((played, failed) => {
                  film.ontimeupdate = () => film.currentTime >= 1 && played();
                  film.onended = played;
                  film.onerror = () => failed(film.error);
                });
                return {
                  width: film.videoWidth,
                  frames: film.getVideoPlaybackQuality().totalVideoFrames,
                  sound: film.webkitAudioDecodedByteCount,
                };
              })()
              """
                  .formatted(content));
      return new Playback(
          seen.path("width").asInt(), seen.path("frames").asInt(), seen.path("sound").asInt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
