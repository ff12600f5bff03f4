package se.samspel.participant.attendance.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a week of attendance must keep. */
public abstract class AttendanceRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    AttendanceRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Attendance is recorded of weeks in the enrolment that have begun. */
    public static final class WeekOutsideEnrolment extends AttendanceRule {

        private static final long serialVersionUID = 1L;

        WeekOutsideEnrolment() {
            super(
                    "week-outside-enrolment",
                    "Veckan ska ha en dag mellan startedOn och endedOn, senast i dag.",
                    "The week must have a day between startedOn and endedOn, today at the latest.");
        }
    }

    /** Nobody is absent from what was not planned. */
    public static final class AbsentFromMoreThanPlanned extends AttendanceRule {

        private static final long serialVersionUID = 1L;

        AbsentFromMoreThanPlanned() {
            super(
                    "absent-from-more-than-planned",
                    "Frånvaron kan inte vara större än plannedSessions.",
                    "Absences can't be more than plannedSessions.");
        }
    }
}
