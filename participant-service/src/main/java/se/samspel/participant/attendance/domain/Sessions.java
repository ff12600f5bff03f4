package se.samspel.participant.attendance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many times were planned in a week, and what became of them; one may come unplanned too. */
@Embeddable
public record Sessions(
        @Column(name = "planned_sessions") int planned,
        @Column(name = "attended_sessions") int attended,
        @Column(name = "absent_with_notice") int absentWithNotice,
        @Column(name = "absent_without_notice") int absentWithoutNotice) {

    public Sessions {
        if (absentWithNotice + absentWithoutNotice > planned) {
            throw new AttendanceRule.AbsentFromMoreThanPlanned();
        }
    }
}
