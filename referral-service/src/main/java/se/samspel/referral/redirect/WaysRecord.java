package se.samspel.referral.redirect;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.referral.redirect.domain.Way;

/** A joint team's ways as the reports name them. */
record WaysRecord(UUID interventionId, long version, List<WayRecord> ways) {

    /** One way. */
    record WayRecord(
            String code, String label, @Nullable String labelEn, @Nullable UUID interventionId) {}

    static OutboxEvent of(UUID interventionId, long version, List<Way> ways) {
        List<WayRecord> told =
                ways.stream()
                        .map(way ->
                                new WayRecord(
                                        way.code(),
                                        way.label(),
                                        way.labelEn(),
                                        way.interventionId()))
                        .toList();
        return OutboxEvent.state(
                "samspel.statistics.v1",
                "redirect-ways.recorded",
                interventionId.toString(),
                new WaysRecord(interventionId, version, told));
    }
}
