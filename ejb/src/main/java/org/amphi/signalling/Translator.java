package org.amphi.signalling;

import java.util.UUID;
import org.amphi.identity.Pass;
import org.amphi.room.RoomCommand;
import org.amphi.shared.ParticipantId;
import org.amphi.shared.Refusal;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.ShownText;

/** What a browser says, as commands to its room. Stateless. */
final class Translator {
  /** Characters (code points) of a name. */
  static final int LONGEST_NAME = 80;

  private Translator() {}

  /**
   * The command of one who has that pass. A beat is no command.
   *
   * @throws Refusal when a field breaks its limits
   */
  static RoomCommand command(ParticipantId who, Pass pass, ClientMessage message) {
    RoomCommand command = translated(who, pass, message);
    if (command instanceof RoomCommand.Request request && request.ref() < 0) {
      throw new Refusal(RefusalCode.BAD_REQUEST);
    }
    return command;
  }

  private static RoomCommand translated(ParticipantId who, Pass pass, ClientMessage message) {
    if (message instanceof ClientMessage.Join join) {
      String name = name(join.name());
      return new RoomCommand.Join(who, join.ref(), name, pass.role(), pass.person());
    }
    if (message instanceof ClientMessage.Leave leave) {
      return new RoomCommand.Leave(who, leave.ref());
    }
    if (message instanceof ClientMessage.EndForAll end) {
      return new RoomCommand.EndForAll(who, end.ref());
    }
    if (message instanceof ClientMessage.SetMicrophone set) {
      return new RoomCommand.SetMicrophone(who, set.ref(), set.on());
    }
    if (message instanceof ClientMessage.StopSource stop) {
      ParticipantId whose = new ParticipantId(stop.participant());
      return new RoomCommand.StopSource(
          who, stop.ref(), whose, MediaTranslator.source(stop.source()));
    }
    if (message instanceof ClientMessage.Say say) {
      return new RoomCommand.Say(who, say.ref(), id(say.id()), ChatText.of(say.text()));
    }
    if (message instanceof ClientMessage.ReadChat read) {
      return new RoomCommand.ReadChat(who, read.ref(), Math.max(0, read.before()));
    }
    return MediaTranslator.command(who, message);
  }

  private static UUID id(String given) {
    try {
      UUID id = UUID.fromString(given);
      if (id.toString().equals(given)) {
        return id;
      }
    } catch (IllegalArgumentException notAnUuid) {
      // Refused below, like one that is written in another way.
    }
    throw new Refusal(RefusalCode.BAD_REQUEST);
  }

  private static String name(String given) {
    String name = given.strip();
    if (!ShownText.isVisible(name) || !ShownText.isShowable(name)) {
      throw new Refusal(RefusalCode.NAME_MISSING);
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new Refusal(RefusalCode.NAME_TOO_LONG);
    }
    return name;
  }
}
