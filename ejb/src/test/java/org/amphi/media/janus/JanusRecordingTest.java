package org.amphi.media.janus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amphi.media.Await;
import org.amphi.media.Demand;
import org.amphi.media.HeardMedia;
import org.amphi.media.MediaFailure;
import org.amphi.media.MediaRoom;
import org.amphi.media.MediaStage;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.RoomId;
import org.amphi.stack.JanusProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What Janus writes to its disk when a room is recorded. */
class JanusRecordingTest {
  @RegisterExtension final JanusLab lab = new JanusLab();

  @TempDir Path folder;

  private final ParticipantId alice = ParticipantId.fresh();
  private final HeardMedia heard = new HeardMedia();
  private MediaStage stage;

  @BeforeEach
  void openRoom() throws IOException {
    // Janus has no rights but those of everybody.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    JanusProcess janus = lab.janus();
    JanusMediaServer server =
        lab.server(
            janus,
            URI.create(janus.controlUrl()),
            settings -> settings.withRecordings(folder.toString()));
    MediaRoom room = Await.value(server.open(new RoomId(UUID.randomUUID()), Demand.NONE, heard));
    stage = new MediaStage(room, heard);
  }

  @Test
  void whatIsSentBeforeAndAfterTheStartIsWritten() {
    StreamId camera = new StreamId(alice, Source.CAMERA, 1);
    StreamId screen = new StreamId(alice, Source.SCREEN, 1);
    stage.publish(lab.peer(440, 960, 540), camera);
    stage.publish(lab.peer(440, 320, 180), new StreamId(alice, Source.MICROPHONE, 1));

    Await.value(stage.room().startRecording("council-7"));
    stage.publish(lab.peer(1130, 320, 180), screen);

    stage.until("the camera's file grows", () -> sizeOf("council-7-" + camera) > 4_000);
    stage.until("the screen's files grow", () -> sizeOf("council-7-" + screen) > 4_000);
    stage.until("the voices' file grows", () -> sizeOf("council-7-voices") > 10_000);
    Await.value(stage.room().stopRecording());
    assertThat(files()).allSatisfy(name -> assertThat(name).startsWith("council-7-"));
  }

  @Test
  void aNameThatIsAPathIsRefused() {
    assertThatThrownBy(() -> Await.value(stage.room().startRecording("../escape")))
        .isInstanceOf(MediaFailure.class);
  }

  private long sizeOf(String start) {
    return files().stream()
        .filter(name -> name.startsWith(start))
        .mapToLong(name -> folder.resolve(name).toFile().length())
        .sum();
  }

  private List<String> files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
