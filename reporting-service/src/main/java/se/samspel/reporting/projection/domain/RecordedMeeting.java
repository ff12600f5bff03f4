package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * A follow-up meeting: held, or called off by whom; nothing of the person.
 *
 * @param cancelledBy stays when the meeting is booked again
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "That a meeting was held or called off, and by which party; no attribute of the"
                        + " person. Att ett möte hölls eller ställdes in, och av vilken part; utan"
                        + " uppgift om personen.")
public record RecordedMeeting(
        UUID meetingId,
        long version,
        UUID interventionId,
        LocalDate plannedOn,
        String state,
        @Nullable String cancelledBy) {

    public Map<String, Object> facets() {
        return new Facets().one("state", state).one("cancelledBy", cancelledBy).byDimension();
    }
}
