package se.samspel.referral.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.Parties;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.Subject;
import se.samspel.referral.course.domain.Submission;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

class ToldTest {

    private static final AuthorityId REGION = AuthorityId.parse("2321000180");
    private static final AuthorityId AME = AuthorityId.parse("2120002304.ame");
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 2);
    private static final UUID SOME = UUID.fromString("0198f0b4-11c3-7d4e-8f90-2b7a6e5d4c03");

    private static Referral referral(AuthorityId referrer, Subject subject) {
        var parties = new Parties(referrer, AME, null);
        return Referral.submit(
                SOME,
                new Submission(SOME, parties, subject, SUBMITTED, null, null, null, null, false),
                Instant.EPOCH);
    }

    private static Referral disclosed() {
        return referral(REGION, Subject.disclosed(SOME, SOME, SOME));
    }

    private static Edges telling(DataCategory category, LocalDate until) {
        return new Edges(
                List.of(
                        new Edge(
                                SOME,
                                SOME,
                                AME,
                                REGION,
                                Edge.REHABILITATION,
                                Set.of(category),
                                SUBMITTED,
                                until,
                                EdgeState.LIVE)));
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void theHostIsToldAndAReferrerWithoutAnEdgeIsNot(DeadlineKind kind) {
        assertThat(Told.of(disclosed(), kind, Edges.NONE, SUBMITTED)).containsExactly(AME);
        Edges queue = telling(DataCategory.QUEUE, SUBMITTED);
        assertThat(Told.of(disclosed(), kind, queue, SUBMITTED)).containsExactly(AME);
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineKind.class, names = "FOLLOW_UP", mode = EnumSource.Mode.EXCLUDE)
    void aReferrerIsToldOnTheDaysOfItsEdge(DeadlineKind kind) {
        Edges status = telling(DataCategory.CASE_STATUS, SUBMITTED.plusDays(10));
        assertThat(Told.of(disclosed(), kind, status, SUBMITTED.plusDays(10)))
                .containsExactly(AME, REGION);
        assertThat(Told.of(disclosed(), kind, status, SUBMITTED.plusDays(11))).containsExactly(AME);
    }

    @Test
    void aFollowUpIsTheHostsAloneToKnow() {
        Edges status = telling(DataCategory.CASE_STATUS, SUBMITTED.plusDays(10));
        assertThat(Told.of(disclosed(), DeadlineKind.FOLLOW_UP, status, SUBMITTED))
                .containsExactly(AME);
    }

    @Test
    void aHostThatRefersItsOwnPersonIsToldOnce() {
        Referral own = referral(AME, Subject.own(SOME));
        assertThat(Told.of(own, DeadlineKind.RECEPTION, Edges.NONE, SUBMITTED))
                .containsExactly(AME);
    }
}
