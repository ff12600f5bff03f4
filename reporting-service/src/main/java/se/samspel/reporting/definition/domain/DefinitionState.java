package se.samspel.reporting.definition.domain;

import java.util.List;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** The life of one version of a definition. */
public enum DefinitionState {
    /** Can be replaced; nobody reads figures by it. */
    DRAFT,
    /** Never changes again. */
    PUBLISHED,
    /** No new figures by it; the editions that were made stay. */
    WITHDRAWN;

    public DefinitionState published() {
        return move(DRAFT, PUBLISHED);
    }

    public DefinitionState withdrawn() {
        return move(PUBLISHED, WITHDRAWN);
    }

    public void refuseChange() {
        move(DRAFT, DRAFT);
    }

    private DefinitionState move(DefinitionState from, DefinitionState to) {
        if (this != from) {
            throw new IllegalMove(
                    name(),
                    List.of(),
                    Text.of(
                            "Versionen är " + this + "; det går bara från " + from + ".",
                            "The version is "
                                    + this
                                    + "; this is only possible from "
                                    + from
                                    + "."));
        }
        return to;
    }
}
