package se.samspel.referral.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.domain.ItemInsight.Role;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

class ItemInsightTest {

    private static final AuthorityId HOST = AuthorityId.parse("2120002304.ame");
    private static final AuthorityId REGION = AuthorityId.parse("2321000180");
    private static final AuthorityId FK = AuthorityId.parse("2021005521");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void theHostKnowsAllWithoutAnEdge() {
        ItemInsight host = seen(HOST, false, DAY);
        assertThat(host.isHost()).isTrue();
        assertThat(host.plan()).isTrue();
        assertThat(host.need()).isFalse();
    }

    @Test
    void aTeamAuthorityKnowsWhatItsOwnEdgeOpens() {
        Edge need = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.LIVE, DataCategory.NEED);
        Edge plan = edge(HOST, FK, Edge.JOINT_TEAM, EdgeState.PENDING, DataCategory.PLAN);
        assertThat(seen(FK, true, DAY).anything()).isFalse();
        assertThat(seen(FK, true, DAY, need).role()).isEqualTo(Role.MEMBER);
        assertThat(seen(FK, true, DAY, need).need()).isTrue();
        assertThat(seen(FK, true, DAY, need).plan()).isFalse();
        assertThat(seen(FK, true, DAY, plan, need).plan()).isTrue();
    }

    @Test
    void theEdgeHoldsOnTheMeetingsDayAndIsNotWithdrawn() {
        Edge live = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.LIVE, DataCategory.NEED);
        assertThat(seen(FK, true, FROM, live).anything()).isTrue();
        assertThat(seen(FK, true, UNTIL, live).anything()).isTrue();
        assertThat(seen(FK, true, FROM.minusDays(1), live).anything()).isFalse();
        assertThat(seen(FK, true, UNTIL.plusDays(1), live).anything()).isFalse();
        Edge withdrawn = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.WITHDRAWN, DataCategory.NEED);
        assertThat(seen(FK, true, DAY, withdrawn).anything()).isFalse();
        Edge unconfirmed = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.PENDING, DataCategory.NEED);
        assertThat(seen(FK, true, DAY, unconfirmed).anything()).isFalse();
    }

    @Test
    void anEdgeForAnotherPurposeOrOutsideTheTeamOpensNothing() {
        Edge other = edge(HOST, FK, Edge.REHABILITATION, EdgeState.LIVE, DataCategory.CASE_STATUS);
        assertThat(seen(FK, true, DAY, other).anything()).isFalse();
        Edge team = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.LIVE, DataCategory.CASE_STATUS);
        assertThat(seen(FK, false, DAY, team).anything()).isFalse();
    }

    @Test
    void theReferrerKnowsByCaseStatusThoughItIsNotInTheTeam() {
        Edge status =
                edge(HOST, REGION, Edge.REHABILITATION, EdgeState.LIVE, DataCategory.CASE_STATUS);
        Edge queue = edge(HOST, REGION, Edge.REHABILITATION, EdgeState.LIVE, DataCategory.QUEUE);
        assertThat(seen(REGION, false, DAY, status).role()).isEqualTo(Role.REFERRER);
        assertThat(seen(REGION, false, DAY, status).plan()).isFalse();
        assertThat(seen(REGION, false, DAY, queue).anything()).isFalse();
        assertThat(seen(REGION, true, DAY).anything()).isFalse();
    }

    @Test
    void anItemAboutNobodyIsTheWholeTeams() {
        var nobody = new ItemInsight.Around(HOST, null);
        assertThat(
                        ItemInsight.of(
                                        nobody,
                                        new ItemInsight.Viewer(FK, true),
                                        Edges.NONE,
                                        DAY,
                                        DAY)
                                .plan())
                .isTrue();
        assertThat(
                        ItemInsight.of(
                                        nobody,
                                        new ItemInsight.Viewer(FK, false),
                                        Edges.NONE,
                                        DAY,
                                        DAY)
                                .anything())
                .isFalse();
    }

    @Test
    void anEdgeThatHasEndedSinceTheMeetingOpensNothing() {
        Edge edge = edge(REGION, FK, Edge.JOINT_TEAM, EdgeState.LIVE, DataCategory.NEED);
        var around = new ItemInsight.Around(HOST, REGION);
        var viewer = new ItemInsight.Viewer(FK, true);
        var edges = new Edges(List.of(edge));
        assertThat(ItemInsight.of(around, viewer, edges, DAY, edge.validUntil()).need()).isTrue();
        assertThat(
                        ItemInsight.of(around, viewer, edges, DAY, edge.validUntil().plusDays(1))
                                .anything())
                .isFalse();
    }

    private static ItemInsight seen(
            AuthorityId viewer, boolean inTeam, LocalDate on, Edge... edges) {
        return ItemInsight.of(
                new ItemInsight.Around(HOST, REGION),
                new ItemInsight.Viewer(viewer, inTeam),
                new Edges(List.of(edges)),
                on,
                on);
    }

    private static Edge edge(
            AuthorityId from,
            AuthorityId to,
            String purpose,
            EdgeState state,
            DataCategory category) {
        return new Edge(
                UUID.randomUUID(),
                UUID.randomUUID(),
                from,
                to,
                purpose,
                Set.of(category),
                FROM,
                UNTIL,
                state);
    }
}
