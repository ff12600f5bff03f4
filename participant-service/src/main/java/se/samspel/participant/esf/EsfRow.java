package se.samspel.participant.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * One participant's line of a file.
 *
 * @param endedOn null where the enrolment went on after the month
 */
@Personal(
        categories = {"IDENTITY", "CASE_STATUS", "ATTENDANCE"},
        what =
                "Months and hours of a participant in an ESF project, told to ESF. Månader och"
                        + " timmar för en deltagare i ett ESF-projekt, lämnas till ESF.")
record EsfRow(
        UUID enrolmentId,
        UUID participantId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        BigDecimal hours) {}
