package se.samspel.funding.board.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.kit.value.Text;

/** Gathers what is found of a board. */
final class Findings {

    private final List<Finding> found;
    private final String source;

    Findings(String source) {
        this(source, new ArrayList<>());
    }

    private Findings(String source, List<Finding> found) {
        this.source = source;
        this.found = found;
    }

    /** Gathers into the same, by another statute. */
    Findings by(String statute) {
        return new Findings(statute, found);
    }

    void addIf(boolean broken, String code, @Nullable String about, Text text) {
        if (broken) {
            found.add(new Finding(code, source, about, text));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
