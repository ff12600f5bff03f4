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
        if (pausedOn != null && on.isBefore(pausedOn)) {
            throw new EnrolmentRule.ResumesBeforePause();
        }
        return new Pausing(pausedOn, on);
    }

    /** The enrolment ends, and with it a pause that the person has not come back from. */
    Pausing end(LocalDate on) {
        LocalDate latest = resumedOn == null ? pausedOn : resumedOn;
        if (latest != null && on.isBefore(latest)) {
            throw new EnrolmentRule.EndsBeforePause();
        }
        return pausedOn == null || resumedOn != null ? this : new Pausing(pausedOn, on);
    }
}
