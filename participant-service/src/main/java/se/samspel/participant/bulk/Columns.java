package se.samspel.participant.bulk;

import java.util.Collection;
import java.util.List;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** A column that nobody knows would be lost without a word: the file is refused. */
final class Columns {

    private Columns() {}

    static void check(Collection<String> given, List<String> known) {
        if (!known.containsAll(given)) {
            String all = String.join(", ", known);
            throw Problem.malformed(
                    "",
                    "unknown-column",
                    Text.of(
                            "Filen har en okänd kolumn. Kolumnerna är " + all + ".",
                            "The file has an unknown column. The columns are " + all + "."));
        }
    }
}
