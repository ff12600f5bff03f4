package se.samspel.participant.bulk.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row has become.
 *
 * @param outcome LOADED or UNCHANGED: what is refused is thrown
 * @param resourceId null where a dry run has made it and nothing stays
 * @param participantId whose it is, where it is a person's
 */
public record Loaded(RowOutcome outcome, @Nullable UUID resourceId, @Nullable UUID participantId) {

    public static Loaded changed(UUID resourceId, @Nullable UUID participantId) {
        return new Loaded(RowOutcome.LOADED, resourceId, participantId);
    }

    public static Loaded unchanged(UUID resourceId, @Nullable UUID participantId) {
        return new Loaded(RowOutcome.UNCHANGED, resourceId, participantId);
    }

    /** After everything was rolled back: what it made is not there. */
    public Loaded tried() {
        return outcome == RowOutcome.LOADED ? new Loaded(outcome, null, null) : this;
    }
}
