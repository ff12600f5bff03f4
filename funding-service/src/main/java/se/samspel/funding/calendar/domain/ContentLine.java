package se.samspel.funding.calendar.domain;

import java.nio.charset.StandardCharsets;

/** A line of iCalendar: folded where it is longer than 75 octets (RFC 5545 3.1). */
final class ContentLine {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private ContentLine() {}

    static String of(String name, String value) {
        String line = name + ":" + value;
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append(END).toString();
    }

    /** A text, with what would end or part it escaped (RFC 5545 3.3.11). */
    static String ofText(String name, String text) {
        return of(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n")
                        .replace("\r", "\\n"));
    }
}
