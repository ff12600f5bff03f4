package se.samspel.funding;

import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.catalogue.LineDigest;

/** The file of a whole association as somebody could write it. */
final class AFile {

    private AFile() {}

    /** With the last line that belongs to the others. */
    static List<String> sealed(List<String> lines) {
        var digest = new LineDigest();
        List<String> sealed = new ArrayList<>(lines.subList(0, lines.size() - 1));
        sealed.forEach(digest::add);
        sealed.add("{\"lines\":%d,\"sha256\":\"%s\"}".formatted(digest.lines(), digest.hex()));
        return sealed;
    }
}
