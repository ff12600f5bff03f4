package se.samspel.referral.waiver.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;

class EdgeTest {

    private static final LocalDate FROM = LocalDate.of(2019, 10, 18);
    private static final LocalDate UNTIL = LocalDate.of(2022, 10, 17);

    @Test
    void actsAreRecordedWithinItsDaysBothEndsIncluded() {
        Edge edge = edge(EdgeState.LIVE);
        assertThatCode(() -> edge.requireFor("receivedOn", FROM)).doesNotThrowAnyException();
        assertThatCode(() -> edge.requireFor("receivedOn", UNTIL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> edge.requireFor("receivedOn", FROM.minusDays(1)))
                .isInstanceOf(NoWaiver.class);
        assertThatThrownBy(() -> edge.requireFor("receivedOn", UNTIL.plusDays(1)))
                .isInstanceOf(NoWaiver.class);
    }

    @Test
    void nothingMoreIsRecordedAfterAWithdrawalWhateverTheActsDate() {
        assertThatThrownBy(() -> edge(EdgeState.WITHDRAWN).requireFor("visitedOn", FROM))
                .isInstanceOf(WaiverWithdrawn.class);
    }

    private static Edge edge(EdgeState state) {
        return new Edge(
                UUID.randomUUID(),
                UUID.randomUUID(),
                AuthorityId.parse("2321000180"),
                AuthorityId.parse("2120002304.ame"),
                Edge.REHABILITATION,
                Set.of(DataCategory.NEED),
                FROM,
                UNTIL,
                state);
    }
}
