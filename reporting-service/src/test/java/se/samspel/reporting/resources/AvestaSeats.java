package se.samspel.reporting.resources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;

/** The Avesta team's seats, told as referral-service tells them. */
public final class AvestaSeats {

    private static final String STATISTICS = "samspel.statistics.v1";

    private static final String ARRIVED =
            """
            select id from seat where intervention_id = '%1$s' and starts_on < '2025-01-01'
            union all select id from steering_seat where intervention_id = '%1$s'
            """;

    private static boolean told;

    private AvestaSeats() {}

    /** However often it is asked for, the same seats. */
    public static void told() {
        AvestaEvents.intervention();
        if (!told) {
            told = true;
            AvestaCaseFiles.rows("seats.csv").forEach(AvestaSeats::tell);
            steering("forsakringskassan", true);
            steering("avesta", false);
        }
        Eventually.holds(() ->
                assertThat(Database.rows(ARRIVED.formatted(AvestaEvents.interventionId())))
                        .hasSizeGreaterThanOrEqualTo(10));
    }

    private static void tell(CSVRecord row) {
        String id = id("seat " + row);
        ObjectNode seat = seat(id, row.get("party"));
        seat.put("function", row.get("function"))
                .put("agreedPercent", Integer.parseInt(row.get("agreedPercent")))
                .put("actualPercent", Integer.parseInt(row.get("actualPercent")))
                .put("from", row.get("from"))
                .put("to", row.get("to").isEmpty() ? null : row.get("to"))
                .put("vacant", Boolean.parseBoolean(row.get("vacant")))
                .put("alreadyFinanced", Boolean.parseBoolean(row.get("alreadyFinanced")));
        AvestaEvents.send(STATISTICS, "seat.recorded", id, seat);
    }

    static ObjectNode seat(String id, String memberKey) {
        ObjectNode seat = AvestaEvents.versioned(1).put("seatId", id);
        return seat.put("interventionId", AvestaEvents.interventionId())
                .put("party", AvestaEvents.memberNumber(memberKey))
                .put("function", "coach")
                .put("agreedPercent", 100)
                .put("actualPercent", 100)
                .put("from", "2025-01-01")
                .put("vacant", false)
                .put("alreadyFinanced", false);
    }

    private static void steering(String memberKey, boolean vacant) {
        String id = id("steering " + memberKey);
        ObjectNode seat = AvestaEvents.versioned(1).put("steeringSeatId", id);
        seat.put("interventionId", AvestaEvents.interventionId())
                .put("party", AvestaEvents.memberNumber(memberKey))
                .put("role", "MEMBER")
                .put("from", "2019-06-01")
                .put("vacant", vacant);
        AvestaEvents.send(STATISTICS, "steering-seat.recorded", id, seat);
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
