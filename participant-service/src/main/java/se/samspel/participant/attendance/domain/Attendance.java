package se.samspel.participant.attendance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One week of a person's attendance in an enrolment; told to nobody but the host. */
@Entity
@Personal(
        categories = "ATTENDANCE",
        what =
                "Sessions planned, attended and missed by week, so that the host can follow the"
                        + " enrolment. Planerade och genomförda tillfällen per vecka, så att"
                        + " värden kan följa inskrivningen.")
public class Attendance {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private AuthorityId host;
    @Column private LocalDate weekStartsOn;

    @Embedded
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Sessions sessions;

    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected Attendance() {}

    public Attendance(
            UUID id,
            UUID enrolmentId,
            AuthorityId host,
            IsoWeek week,
            Sessions sessions,
            Instant now) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.host = host;
        this.weekStartsOn = week.monday();
        this.sessions = sessions;
        this.recordedAt = now;
    }

    /**
     * @param endedOn the enrolment's last day, if it has one
     */
    public static void check(
            IsoWeek week, LocalDate startedOn, @Nullable LocalDate endedOn, LocalDate today) {
        LocalDate last = endedOn != null && endedOn.isBefore(today) ? endedOn : today;
        if (week.sunday().isBefore(startedOn) || week.monday().isAfter(last)) {
            throw new AttendanceRule.WeekOutsideEnrolment();
        }
    }

    public void replace(Sessions newSessions, Instant now) {
        sessions = newSessions;
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public IsoWeek week() {
        return new IsoWeek(weekStartsOn);
    }

    public Sessions sessions() {
        return sessions;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
