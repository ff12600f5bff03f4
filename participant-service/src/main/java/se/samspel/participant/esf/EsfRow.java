package se.samspel.participant.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One participant's line of a file.
 *
 * @param endedOn null where the enrolment went on after the month
 */
record EsfRow(
        UUID enrolmentId,
        UUID participantId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        BigDecimal hours) {}
