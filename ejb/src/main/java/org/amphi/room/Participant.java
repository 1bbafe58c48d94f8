package org.amphi.room;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.amphi.identity.Person;
import org.amphi.identity.SeatRole;
import org.amphi.media.Source;
import org.amphi.media.StreamId;
import org.amphi.shared.ParticipantId;

/**
 * Somebody in a room. Immutable.
 *
 * @param microphone whether it is open
 * @param talking whether the media server hears a voice in it, open or not
 * @param publications by source; a source that was never used is absent
 */
public record Participant(
    ParticipantId id,
    String name,
    SeatRole role,
    Person person,
    boolean microphone,
    boolean talking,
    Map<Source, Publication> publications,
    Receiving receiving) {

  static Participant entering(RoomCommand.Join join) {
    return new Participant(
        join.who(),
        join.name(),
        join.role(),
        join.person(),
        false,
        false,
        Map.of(),
        Receiving.NOT_YET);
  }

  /** How far the stream of a source is. */
  public Publication publication(Source source) {
    return publications.getOrDefault(source, Publication.NEVER);
  }

  /** The one stream that this person sends from a source, or sent last. */
  public StreamId stream(Source source) {
    return new StreamId(id, source, publication(source).take());
  }

  /** Whether the others can receive that source now. */
  public boolean isSending(Source source) {
    return publication(source).isFlowing();
  }

  /** Whether the others can hear this person. */
  public boolean isAudible() {
    return (microphone && isSending(Source.MICROPHONE)) || isSending(Source.PHONE);
  }

  /** All streams that are asked for or flow. */
  Stream<StreamId> streams() {
    return publications.keySet().stream()
        .filter(source -> !publication(source).isNone())
        .map(this::stream);
  }

  /** Whether he sends anything, or did until the media server went down. */
  boolean sends() {
    return streams().findAny().isPresent() || pictures().findAny().isPresent();
  }

  /** Of his cameras and screens, those that take one of the room's places for pictures. */
  Stream<Source> pictures() {
    return Stream.of(Source.CAMERA, Source.SCREEN).filter(source -> publication(source).hasPlace());
  }

  Participant withMicrophone(boolean open) {
    return new Participant(id, name, role, person, open, talking, publications, receiving);
  }

  /** Whether this is a voice that the others hear now. */
  public boolean speaks() {
    return talking && isAudible();
  }

  Participant withTalking(boolean talks) {
    return new Participant(id, name, role, person, microphone, talks, publications, receiving);
  }

  Participant with(Source source, Publication publication) {
    Map<Source, Publication> all = new EnumMap<>(Source.class);
    all.putAll(publications);
    all.put(source, publication);
    return new Participant(
        id, name, role, person, microphone, talking, Collections.unmodifiableMap(all), receiving);
  }

  Participant with(Receiving newReceiving) {
    return new Participant(id, name, role, person, microphone, talking, publications, newReceiving);
  }

  /** The same person, of whose sound and pictures a media server knows nothing any more. */
  Participant withoutMedia() {
    Participant bare = with(receiving.stopped()).withTalking(false);
    for (Source source : publications.keySet()) {
      bare = bare.with(source, bare.publication(source).ended());
    }
    // Whoever was waiting for a place must not take that of one who only has to start again.
    for (Source source : pictures().toList()) {
      bare = bare.with(source, bare.publication(source).lost());
    }
    return bare;
  }

  /** The same person, who gives up the places of pictures that did not come back. */
  Participant withoutLost() {
    Participant without = this;
    for (Source source : pictures().filter(each -> publication(each).isLost()).toList()) {
      without = without.with(source, publication(source).ended());
    }
    return without;
  }
}
