package se.samspel.participant.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.admission.domain.KnownReferral.Readiness;
import se.samspel.participant.waiver.domain.WaiverRule;

class KnownReferralTest {

    private static final AuthorityId REGION = AuthorityId.parse("2321000180");
    private static final AuthorityId TEAM = AuthorityId.parse("2120002304.ame");
    private static final LocalDate SUBMITTED = LocalDate.of(2019, 10, 18);
    private static final LocalDate QUEUED = LocalDate.of(2019, 11, 14);
    private static final LocalDate UNTIL = LocalDate.of(2020, 10, 17);

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, EARLIER",
        "RECEIVED, EARLIER",
        "NEEDS_COMPLETION, EARLIER",
        "ACCEPTED, OPEN",
        "QUEUED, OPEN",
        "ENROLLED, PAST",
        "CLOSED, PAST",
        "RETURNED, PAST",
        "DECLINED, PAST",
        "WITHDRAWN, PAST",
        "LAPSED, PAST"
    })
    void onlyAnAcceptedOrQueuedReferralIsOpen(String state, Readiness readiness) {
        assertThat(referral(state, false, false).readiness()).isEqualTo(readiness);
    }

    @Test
    void whatIsEnrolledIsPastAndAfterACorrectionTheNewsMayBeUnderWay() {
        assertThat(referral("QUEUED", true, false).readiness()).isEqualTo(Readiness.PAST);
        assertThat(referral("ENROLLED", false, true).readiness()).isEqualTo(Readiness.EARLIER);
        assertThat(referral("DECLINED", false, true).readiness()).isEqualTo(Readiness.PAST);
    }

    @Test
    void aStartLiesUnderTheEdgeAndAfterTheReferralsDates() {
        KnownReferral referral = referral("QUEUED", false, false);
        assertThatThrownBy(() -> referral.checkStart(QUEUED.minusDays(1)))
                .isInstanceOf(StartsBeforeReferral.class);
        assertThatCode(() -> referral.checkStart(QUEUED)).doesNotThrowAnyException();
        assertThatCode(() -> referral.checkStart(UNTIL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> referral.checkStart(UNTIL.plusDays(1)))
                .isInstanceOf(WaiverRule.NoEdge.class);
    }

    @Test
    void withoutAnEdgeOnlyOnesOwnReferralIsStarted() {
        assertThatThrownBy(() -> referral(REGION, null).checkStart(QUEUED))
                .isInstanceOf(WaiverRule.NoEdge.class);
        assertThatCode(() -> referral(TEAM, null).checkStart(UNTIL.plusYears(9)))
                .doesNotThrowAnyException();
        var withdrawn = new KnownReferral.Edge(UUID.randomUUID(), false, SUBMITTED, UNTIL);
        assertThatThrownBy(() -> referral(REGION, withdrawn).checkStart(QUEUED))
                .isInstanceOf(WaiverRule.NoEdge.class);
    }

    private static KnownReferral referral(String state, boolean enrolled, boolean corrected) {
        return referral(REGION, edge(), state, enrolled, corrected);
    }

    private static KnownReferral referral(AuthorityId referrer, KnownReferral.Edge edge) {
        return referral(referrer, edge, "QUEUED", false, false);
    }

    private static KnownReferral.Edge edge() {
        return new KnownReferral.Edge(UUID.randomUUID(), true, SUBMITTED, UNTIL);
    }

    private static KnownReferral referral(
            AuthorityId referrer,
            KnownReferral.Edge edge,
            String state,
            boolean enrolled,
            boolean corrected) {
        return new KnownReferral(
                UUID.randomUUID(),
                state,
                UUID.randomUUID(),
                "2220002139",
                UUID.randomUUID(),
                new KnownReferral.Parties(referrer, TEAM, null),
                new KnownReferral.Dates(SUBMITTED, SUBMITTED, QUEUED),
                edge,
                enrolled,
                false,
                corrected,
                Instant.EPOCH);
    }
}
