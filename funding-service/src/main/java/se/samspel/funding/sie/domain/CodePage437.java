package se.samspel.funding.sie.domain;

/**
 * IBM PC's code page 437, the {@code PC8} of SIE 4B. A table of our own: the JDK keeps IBM437 in
 * the module jdk.charsets, which a trimmed runtime leaves out.
 */
final class CodePage437 {

    private static final int FIRST_HIGH = 0x80;
    private static final String HIGH =
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                    + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    // Two of the codes below the blank that PC programs show, and Swedish texts use, as signs.
    private static final char PARAGRAPH = '\u00b6';
    private static final char SECTION = '\u00a7';
    private static final byte PARAGRAPH_CODE = 0x14;
    private static final byte SECTION_CODE = 0x15;

    private CodePage437() {}

    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = letter(bytes[i]);
        }
        return new String(text);
    }

    private static char letter(byte code) {
        return switch (code) {
            case PARAGRAPH_CODE -> PARAGRAPH;
            case SECTION_CODE -> SECTION;
            default -> code >= 0 ? (char) code : HIGH.charAt((code & 0xff) - FIRST_HIGH);
        };
    }

    /** A question mark for what the page doesn't have. */
    static byte[] encode(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = code(text.charAt(i));
        }
        return bytes;
    }

    static boolean has(char letter) {
        return letter < FIRST_HIGH
                || letter == PARAGRAPH
                || letter == SECTION
                || HIGH.indexOf(letter) >= 0;
    }

    private static byte code(char letter) {
        if (letter < FIRST_HIGH) {
            return (byte) letter;
        }
        if (letter == PARAGRAPH || letter == SECTION) {
            return letter == SECTION ? SECTION_CODE : PARAGRAPH_CODE;
        }
        int place = HIGH.indexOf(letter);
        return place < 0 ? (byte) '?' : (byte) (FIRST_HIGH + place);
    }
}
