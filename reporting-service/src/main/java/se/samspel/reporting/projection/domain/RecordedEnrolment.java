package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** An enrolment as participant-service tells it: who it is stays behind a pseudonym. */
@Personal(
        categories = {"INCOME", "OCCUPATION_EDUCATION", "OUTCOME"},
        what =
                "A pseudonymous row for follow-up: sex, birth month, dates, exit, situations."
                        + " Pseudonym rad för uppföljning.")
public record RecordedEnrolment(
        UUID enrolmentId,
        long version,
        UUID referralId,
        UUID interventionId,
        String associationId,
        String personPseudonym,
        Sex sex,
        @Nullable YearMonth birthMonth,
        AuthorityId referringAuthority,
        LocalDate startedOn,
        boolean startedInGroup,
        @Nullable LocalDate endedOn,
        @Nullable String exitReason,
        @Nullable ExitDestination exitDestination,
        boolean earlyDropout,
        List<RecordedSituation> situations) {

    public RecordedEnrolment {
        situations = List.copyOf(situations);
    }

    Optional<RecordedSituation> before() {
        return at("BEFORE");
    }

    Optional<RecordedSituation> after() {
        return at("AFTER");
    }

    private Optional<RecordedSituation> at(String at) {
        return situations.stream().filter(each -> each.at().equals(at)).findFirst();
    }
}
