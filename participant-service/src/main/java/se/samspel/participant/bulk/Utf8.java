package se.samspel.participant.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Text that is UTF-8 and nothing else; the byte order mark of spreadsheets is left out. */
final class Utf8 {

    private Utf8() {}

    static String read(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Problem.malformed(
                    "", "not-utf-8", Text.of("Filen är inte UTF-8.", "The file is not UTF-8."));
        }
    }
}
