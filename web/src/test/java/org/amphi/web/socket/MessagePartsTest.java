package org.amphi.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePartsTest {
  private final MessageParts parts = new MessageParts(5);
  private final List<String> whole = new ArrayList<>();
  private int tooLong;

  private void add(String part, boolean last) {
    parts.add(part, last, whole::add, () -> tooLong++);
  }

  @Test
  void partsBecomeMessagesInOrder() {
    add("ab", false);
    add("cde", true);
    add("f", true);

    assertThat(whole).containsExactly("abcde", "f");
    assertThat(tooLong).isZero();
  }

  @Test
  void aMessageThatGetsTooLongIsToldOnceAndNothingIsTakenAfterIt() {
    add("abc", false);
    add("def", false);
    add("ghi", true);
    add("j", true);

    assertThat(whole).isEmpty();
    assertThat(tooLong).isEqualTo(1);
  }

  @Test
  void oneSinglePartThatIsTooLongIsRefusedToo() {
    add("abcdef", true);

    assertThat(whole).isEmpty();
    assertThat(tooLong).isEqualTo(1);
  }
}
