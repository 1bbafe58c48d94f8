package org.amphi.signalling.wire;

import cz.habarta.typescript.generator.EnumMapping;
import cz.habarta.typescript.generator.Input;
import cz.habarta.typescript.generator.JsonLibrary;
import cz.habarta.typescript.generator.Logger;
import cz.habarta.typescript.generator.NullabilityDefinition;
import cz.habarta.typescript.generator.Settings;
import cz.habarta.typescript.generator.TypeScriptGenerator;
import cz.habarta.typescript.generator.TypeScriptOutputKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amphi.media.PublishedCurve;
import org.amphi.shared.RefusalCode;
import org.amphi.shared.StrictJson;
import org.amphi.signalling.ClientMessage;
import org.amphi.signalling.ServerMessage;
import org.jspecify.annotations.Nullable;

/** What the front-end has of us, as TypeScript. */
final class FrontEndSources {
  private static final String DO_NOT_EDIT =
      "// Generated from the application's Java by FrontEndSourcesTest. Do not edit.\n\n";

  private FrontEndSources() {}

  /** The messages, from the records of the wire. */
  static String messages() {
    Settings settings = new Settings();
    settings.outputKind = TypeScriptOutputKind.module;
    settings.jsonLibrary = JsonLibrary.jackson2;
    settings.declarePropertiesAsReadOnly = true;
    settings.noFileComment = true;
    settings.noTslintDisable = true;
    settings.noEslintDisable = true;
    settings.indentString = "  ";
    settings.mapEnum = EnumMapping.asInlineUnion;
    settings.nullabilityDefinition = NullabilityDefinition.nullInlineUnion;
    settings.nullableAnnotations = List.of(Nullable.class);
    settings.customTypeNaming =
        Map.of(
            ClientMessage.class.getName(), "AnyClientMessage",
            ServerMessage.class.getName(), "AnyServerMessage");
    TypeScriptGenerator.setLogger(new Logger(Logger.Level.Warning));
    String types =
        new TypeScriptGenerator(settings)
            .generateTypeScript(Input.from(ClientMessage.class, ServerMessage.class));
    // The union is what everybody means by "a message"; the generator names it after its base.
    return DO_NOT_EDIT
        + types
            .strip()
            .replace("AnyClientMessageUnion", "ClientMessage")
            .replace("AnyServerMessageUnion", "ServerMessage")
        + "\n";
  }

  /** The texts of refusals, which are the server's own. */
  static String refusals() {
    return DO_NOT_EDIT
        + "export const refusals = {\n"
        + "  fr: "
        + texts(Locale.FRENCH)
        + ",\n  en: "
        + texts(Locale.ENGLISH)
        + ",\n} as const;\n\nexport type RefusalCode = keyof (typeof refusals)[\"fr\"];\n";
  }

  /** What a booking may promise. */
  static String limits() {
    String most =
        IntStream.rangeClosed(0, PublishedCurve.MOST_CAMERAS)
            .mapToObj(cameras -> "  " + PublishedCurve.mostParticipants(cameras) + ",\n")
            .collect(Collectors.joining());
    return DO_NOT_EDIT
        + "/** How many participants a room seats at most, by the number of cameras. */\n"
        + "export const mostParticipants: readonly number[] = [\n"
        + most
        + "];\n";
  }

  private static String texts(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.amphi.shared.refusals", locale);
    Map<String, String> texts = new TreeMap<>();
    for (RefusalCode code : RefusalCode.values()) {
      texts.put(code.key(), bundle.getString(code.key()));
    }
    StringBuilder lines = new StringBuilder("{\n");
    texts.forEach(
        (key, text) ->
            lines
                .append("    ")
                .append(StrictJson.write(key))
                .append(": ")
                .append(StrictJson.write(text))
                .append(",\n"));
    return lines.append("  }").toString();
  }
}
