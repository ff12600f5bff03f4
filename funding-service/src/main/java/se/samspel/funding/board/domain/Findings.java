package se.samspel.funding.board.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.kit.value.Text;

/** Gathers what is found of a board. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final String source;

    Findings(String source) {
        this.source = source;
    }

    void addIf(boolean broken, String code, @Nullable String about, Text text) {
        addIf(broken, code, source, about, text);
    }

    void addIf(
            boolean broken, String code, String statute, @Nullable String about, Text text) {
        if (broken) {
            found.add(new Finding(code, statute, about, text));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
