package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.catalogue.LineDigest;

/** The file of a whole association as somebody could write it. */
final class AFile {

    private AFile() {}

    /** What stands between its first and its last line. */
    static List<String> rows(List<String> lines) {
        return lines.subList(1, lines.size() - 1);
    }

    /** With another text wherever this one stands. */
    static List<String> with(List<String> lines, String text, String other) {
        List<String> changed = lines.stream().map(line -> line.replace(text, other)).toList();
        assertThat(changed).isNotEqualTo(lines);
        return sealed(changed);
    }

    /** With the last line that belongs to the others. */
    static List<String> sealed(List<String> lines) {
        var digest = new LineDigest();
        List<String> sealed = new ArrayList<>(lines.subList(0, lines.size() - 1));
        sealed.forEach(digest::add);
        sealed.add("{\"lines\":%d,\"sha256\":\"%s\"}".formatted(digest.lines(), digest.hex()));
        return sealed;
    }
}
