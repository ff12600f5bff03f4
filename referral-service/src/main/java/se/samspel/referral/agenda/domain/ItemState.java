package se.samspel.referral.agenda.domain;

import java.util.List;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Whether an item is talked about; one that is moved stays on the later meeting's agenda. */
public enum ItemState {
    ON_AGENDA,
    WITHDRAWN;

    /** 409 for an item that has been taken off the agenda. */
    public void requireOnAgenda() {
        if (this != ON_AGENDA) {
            throw new IllegalMove(
                    name(),
                    List.of(),
                    Text.of(
                            "Punkten är borttagen från dagordningen.",
                            "The item has been withdrawn from the agenda."));
        }
    }
}
