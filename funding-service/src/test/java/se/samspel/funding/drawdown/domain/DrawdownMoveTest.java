package se.samspel.funding.drawdown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.drawdown.domain.DrawdownState.APPROVED;
import static se.samspel.funding.drawdown.domain.DrawdownState.PAID;
import static se.samspel.funding.drawdown.domain.DrawdownState.REJECTED;
import static se.samspel.funding.drawdown.domain.DrawdownState.REQUESTED;
import static se.samspel.funding.drawdown.domain.DrawdownState.RETURNED;
import static se.samspel.funding.drawdown.domain.DrawdownState.REVOKED;
import static se.samspel.funding.drawdown.domain.DrawdownState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** The whole table: each state with what each side may do there, and where that leads. */
class DrawdownMoveTest {

    private static final String HOST = "2120002304.ame";

    private static final Map<DrawdownState, List<DrawdownMove>> OF_REQUESTER =
            Map.of(
                    REQUESTED, List.of(DrawdownMove.WITHDRAW),
                    RETURNED, List.of(DrawdownMove.REQUEST, DrawdownMove.WITHDRAW));

    private static final Map<DrawdownState, List<DrawdownMove>> OF_OFFICE =
            Map.of(
                    REQUESTED,
                            List.of(DrawdownMove.RETURN, DrawdownMove.REJECT, DrawdownMove.APPROVE),
                    APPROVED, List.of(DrawdownMove.REVOKE, DrawdownMove.PAY));

    private static final Map<DrawdownMove, DrawdownState> LEADS_TO =
            Map.of(
                    DrawdownMove.REQUEST, REQUESTED,
                    DrawdownMove.WITHDRAW, WITHDRAWN,
                    DrawdownMove.RETURN, RETURNED,
                    DrawdownMove.REJECT, REJECTED,
                    DrawdownMove.APPROVE, APPROVED,
                    DrawdownMove.REVOKE, REVOKED,
                    DrawdownMove.PAY, PAID);

    @Test
    void eachSideMayDoWhatTheTableSaysAndNothingElse() {
        for (DrawdownState state : DrawdownState.values()) {
            assertThat(DrawdownMove.allowed(state, EnumSet.of(DrawdownActor.REQUESTER)))
                    .as("requester in %s", state)
                    .isEqualTo(OF_REQUESTER.getOrDefault(state, List.of()));
            assertThat(DrawdownMove.allowed(state, EnumSet.of(DrawdownActor.OFFICE)))
                    .as("office in %s", state)
                    .isEqualTo(OF_OFFICE.getOrDefault(state, List.of()));
            assertThat(DrawdownMove.allowed(state, Set.of())).isEmpty();
        }
    }

    @Test
    void eachMoveLeadsToOneState() {
        for (DrawdownMove move : DrawdownMove.values()) {
            assertThat(move.to()).as("%s", move).isEqualTo(LEADS_TO.get(move));
        }
    }

    @Test
    void nothingLeavesAnEnd() {
        for (DrawdownState end : List.of(PAID, REVOKED, REJECTED, WITHDRAWN)) {
            assertThat(DrawdownMove.allowed(end, EnumSet.allOf(DrawdownActor.class))).isEmpty();
        }
    }

    @Test
    void theHostIsTheRequesterOfWhatItAskedForAlone() {
        var host = new Requester.OfAuthority(AuthorityId.parse(HOST));
        assertThat(host.actsAs(HOST, DrawdownRequester.HOST))
                .containsExactly(DrawdownActor.REQUESTER);
        assertThat(host.actsAs(HOST, DrawdownRequester.OFFICE)).isEmpty();
        assertThat(host.actsAs("2120002304.social", DrawdownRequester.HOST)).isEmpty();
    }

    @Test
    void theOfficeIsTheRequesterTooOfWhatItAskedFor() {
        var office = new Requester.OfOffice(Organisationsnummer.parse("2220002139"));
        assertThat(office.actsAs(HOST, DrawdownRequester.HOST))
                .containsExactly(DrawdownActor.OFFICE);
        assertThat(office.actsAs(HOST, DrawdownRequester.OFFICE))
                .containsExactlyInAnyOrder(DrawdownActor.REQUESTER, DrawdownActor.OFFICE);
    }
}
