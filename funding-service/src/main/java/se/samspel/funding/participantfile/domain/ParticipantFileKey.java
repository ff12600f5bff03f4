package se.samspel.funding.participantfile.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Which month of which project; the month by its first day. */
@Embeddable
public record ParticipantFileKey(UUID projectId, LocalDate month) {

    public static ParticipantFileKey of(UUID projectId, YearMonth month) {
        return new ParticipantFileKey(projectId, month.atDay(1));
    }

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
