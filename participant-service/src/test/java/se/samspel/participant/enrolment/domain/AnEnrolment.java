package se.samspel.participant.enrolment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.registry.domain.Responsibility;

/** An enrolment at the Avesta team, started on a day. */
public final class AnEnrolment {

    public static final AuthorityId HOST = AuthorityId.parse("2120002304.ame");
    public static final AuthorityId REFERRER = AuthorityId.parse("2321000180");
    public static final LocalDate STARTED = LocalDate.of(2026, 5, 4);
    public static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private AnEnrolment() {}

    public static Enrolment started() {
        return paidBy(null);
    }

    public static Enrolment paidBy(@Nullable AuthorityId incomeAuthority) {
        var admission =
                new Admission(
                        HOST,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        UUID.randomUUID(),
                        "2220002139",
                        REFERRER,
                        incomeAuthority);
        return new Enrolment(
                UUID.randomUUID(),
                admission,
                new EnrolmentTerms(STARTED, false, null),
                Responsibility.OPEN,
                STARTED,
                NOW);
    }
}
