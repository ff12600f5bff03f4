package se.samspel.participant.due;

import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.AuthorityId;

/** A feature that knows of things that are due. */
public interface DueSource {

    /**
     * The earliest first, at most {@code limit}; in the request's transaction, with one statement.
     *
     * @param unit the acting unit: records of other units and of protected persons are left out
     * @param until items due on that day or before
     */
    List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit);
}
