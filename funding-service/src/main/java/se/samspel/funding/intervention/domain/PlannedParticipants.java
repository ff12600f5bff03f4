package se.samspel.funding.intervention.domain;

import java.time.LocalDate;

/** For how many an intervention is planned from a day on; each row until the next one. */
public record PlannedParticipants(LocalDate validFrom, int participants) {

    /** Counted from zero. */
    public PlannedParticipants {
        if (participants < 0) {
            throw new NegativeNumber();
        }
    }
}
