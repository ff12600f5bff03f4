package se.samspel.reporting.summary.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reports count. Each is one projected table with {@code intervention_id}, {@code sex} (null
 * where the fact has none), {@code facets} and {@code amounts}; a fact enters on one day and may
 * leave on another.
 */
public enum Population {
    ENROLMENT("enrolment", "id", "started_on", "ended_on"),
    QUEUE("queue_entry", "referral_id", "queued_on", "left_queue_on"),
    MEETING("meeting", "id", "planned_on", null),
    OBSTACLE("structural_obstacle", "id", "noticed_on", null),
    EMPLOYER_CONTACT("employer_contact", "id", "contacted_on", null),
    PLACEMENT("placement", "id", "started_on", "ended_on"),
    TEAM_ITEM("team_item", "id", "came_on", "left_on");

    private final String table;
    private final String key;
    private final String entryDay;
    private final @Nullable String leavingDay;

    Population(String table, String key, String entryDay, @Nullable String leavingDay) {
        this.table = table;
        this.key = key;
        this.entryDay = entryDay;
        this.leavingDay = leavingDay;
    }

    public String table() {
        return table;
    }

    /** The column of the primary key, a UUID. */
    public String key() {
        return key;
    }

    /** The column of the day on which a fact begins to count. */
    public String entryDay() {
        return entryDay;
    }

    /** The column of the day on which it no longer counts; empty where a fact is of one day. */
    public Optional<String> leavingDay() {
        return Optional.ofNullable(leavingDay);
    }
}
