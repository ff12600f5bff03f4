package se.samspel.participant.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;

/** Event: one enrolment as a pseudonymous row for follow-up. */
@Personal(
        categories = {"INCOME", "OCCUPATION_EDUCATION", "OUTCOME"},
        what =
                "Event for follow-up: a pseudonymous row with sex, birth month, "
                        + "dates, exit, situations. Pseudonym rad för uppföljning.")
public record RecordedEnrolment(
        UUID enrolmentId,
        long version,
        UUID referralId,
        UUID interventionId,
        String associationId,
        String personPseudonym,
        Sex sex,
        @Nullable String birthMonth,
        String referringAuthority,
        LocalDate startedOn,
        boolean startedInGroup,
        @Nullable LocalDate trialEndsOn,
        @Nullable LocalDate endedOn,
        @Nullable String exitReason,
        @Nullable String exitDestination,
        boolean earlyDropout,
        List<RecordedSituation> situations) {}
