package se.samspel.funding.sie.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.samspel.kit.value.Text;

/**
 * In which characters a file is written. SIE 4B knows PC8 alone; programs of today write UTF-8 or
 * ISO 8859-1 all the same, some of them under the name PC8. Another one than PC8 is taken only
 * where #FORMAT names it or a field proves it, and a file that mixes them is refused.
 */
final class FieldText {

    private enum Characters {
        PC8,
        UTF_8,
        LATIN_1
    }

    // å ä ö Å Ä Ö é as ISO 8859-1; as PC8 they are line drawings and Greek letters.
    private static final String SWEDISH_AS_LATIN_1 = "åäöÅÄÖé";

    private Characters characters = Characters.PC8;
    private boolean proven;

    /** What #FORMAT says. */
    void format(SieRecord record) {
        String name = record.text(0).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        switch (name) {
            case "PC8", "CP437", "IBM437" -> {}
            case "UTF8" -> prove(Characters.UTF_8, record);
            case "ISO88591", "LATIN1", "ANSI", "WINDOWS1252", "CP1252" ->
                    prove(Characters.LATIN_1, record);
            default ->
                    throw record.fault(
                            "format",
                            Text.of(
                                    "okänd teckenuppsättning. Exportera filen som PC8.",
                                    "an unknown character set. Export the file as PC8."));
        }
    }

    /** A byte order mark begins the file. */
    void marked() {
        characters = Characters.UTF_8;
        proven = true;
    }

    String of(byte[] field, SieRecord record) {
        if (isAscii(field)) {
            return CodePage437.decode(field);
        }
        boolean utf8 = isUtf8(field);
        if (!proven) {
            learn(field, utf8);
        }
        if (characters == Characters.UTF_8 && !utf8
                || characters == Characters.LATIN_1 && hasControls(field)) {
            throw mixed(record);
        }
        return switch (characters) {
            case PC8 -> CodePage437.decode(field);
            case UTF_8 -> new String(field, StandardCharsets.UTF_8);
            case LATIN_1 -> new String(field, StandardCharsets.ISO_8859_1);
        };
    }

    private void learn(byte[] field, boolean utf8) {
        if (utf8) {
            characters = Characters.UTF_8;
        } else if (isSwedishLatin1(field)) {
            characters = Characters.LATIN_1;
        }
        // A field of signs alone proves nothing.
        proven = characters != Characters.PC8 || hasControls(field);
    }

    private void prove(Characters named, SieRecord record) {
        if (proven && characters != named) {
            throw mixed(record);
        }
        characters = named;
        proven = true;
    }

    private static SieFault mixed(SieRecord record) {
        return record.fault(
                "characters",
                Text.of(
                        "filen blandar teckenuppsättningar. Exportera den på nytt som PC8.",
                        "the file mixes character sets. Export it anew as PC8."));
    }

    private static boolean isAscii(byte[] field) {
        for (byte b : field) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The letters of PC8 (0x80-0x9F) are unused control codes in ISO 8859-1. */
    private static boolean hasControls(byte[] field) {
        for (byte b : field) {
            int code = b & 0xff;
            if (code >= 0x80 && code < 0xa0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwedishLatin1(byte[] field) {
        if (hasControls(field)) {
            return false;
        }
        String text = new String(field, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length(); i++) {
            if (SWEDISH_AS_LATIN_1.indexOf(text.charAt(i)) >= 0 && besideLetter(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean besideLetter(String text, int at) {
        return at > 0 && isAsciiLetter(text.charAt(at - 1))
                || at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
    }

    private static boolean isAsciiLetter(char letter) {
        return letter < 0x80 && Character.isLetter(letter);
    }

    private static boolean isUtf8(byte[] field) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(field));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
