package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest pause of an enrolment: pauses follow each other and never overlap. */
@Embeddable
record Pausing(
        @Column(name = "paused_on") @Nullable LocalDate pausedOn,
        @Column(name = "resumed_on") @Nullable LocalDate resumedOn) {

    static final Pausing NEVER = new Pausing(null, null);

    Pausing pause(LocalDate on, LocalDate startedOn) {
        if (on.isBefore(startedOn) || (resumedOn != null && on.isBefore(resumedOn))) {
            throw new EnrolmentRule.PausesTooEarly();
        }
        return new Pausing(on, null);
    }

    Pausing resume(LocalDate on) {
        if (isBeforePause(on)) {
            throw new EnrolmentRule.ResumesBeforePause();
        }
        return new Pausing(pausedOn, on);
    }

    /** The enrolment ends while the person is away. */
    Pausing end(LocalDate on) {
        if (isBeforePause(on)) {
            throw new EnrolmentRule.EndsBeforePause();
        }
        return new Pausing(pausedOn, on);
    }

    private boolean isBeforePause(LocalDate day) {
        return pausedOn != null && day.isBefore(pausedOn);
    }
}
