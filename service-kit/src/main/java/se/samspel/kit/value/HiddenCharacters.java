package se.samspel.kit.value;

/**
 * Characters that nobody sees: Unicode's control and format characters, what is no character at
 * all, and halves of one.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /** Line breaks and tabs aside. */
    public static boolean areIn(String text) {
        return text.codePoints().anyMatch(point -> !isLayout(point) && isHidden(point));
    }

    /** Line breaks and tabs too: a title is one line. */
    public static boolean areInLine(String line) {
        return line.codePoints().anyMatch(HiddenCharacters::isHidden);
    }

    private static boolean isLayout(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                // Noncharacters: the last two of each plane, and U+FDD0 to U+FDEF.
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
