package se.samspel.funding.cofinancing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.cofinancing.domain.APlan.groups;
import static se.samspel.funding.cofinancing.domain.APlan.post;
import static se.samspel.funding.cofinancing.domain.APlan.posts;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IdentityNumberInText;

class PlanRowsTest {

    @Test
    void groupsFormATreeWithinThePlan() {
        refused(new PlanGroup("a", 1, "b"));
        refused(new PlanGroup("a", 1, "a"));
        refused(new PlanGroup("a", 1, "b"), new PlanGroup("b", 1, "a"));
        refused(new PlanGroup("a", 1, null), new PlanGroup("a", 1, null));
        refused(new PlanGroup("a", -1, null));
    }

    @Test
    void aPostIsPossible() {
        assertThat(posts(post("x", "100", "100")).posts()).hasSize(1);
        for (PlanPost unfit :
                List.of(
                        post("x", "100", "100.01"),
                        post("x", "-1", "-1"),
                        new PlanPost(
                                "x",
                                Financier.ANNAN,
                                null,
                                Contribution.NONE,
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                null,
                                null,
                                MoneySource.OVRIGT,
                                null,
                                false),
                        new PlanPost(
                                "x",
                                Financier.KOMMUN,
                                null,
                                Contribution.CASH,
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                null,
                                null,
                                MoneySource.KOMMUN,
                                null,
                                false))) {
            assertThatExceptionOfType(PlanRule.PostUnfit.class).isThrownBy(() -> posts(unfit));
        }
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> posts(post("19121212-1212", "1", "0")));
    }

    @Test
    void whatIsClaimedIsNotLessThanNothing() {
        for (Claimed negative :
                List.of(
                        new Claimed(new BigDecimal("-0.01"), null, null, null),
                        new Claimed(null, -1, null, null),
                        new Claimed(null, null, -1, null),
                        new Claimed(null, null, null, -1L))) {
            assertThatExceptionOfType(PlanRule.NegativeFigure.class)
                    .isThrownBy(() -> new PlanRows(negative, List.of(), List.of(), List.of()));
        }
    }

    private static void refused(PlanGroup... groups) {
        assertThatExceptionOfType(PlanRule.GroupUnfit.class)
                .isThrownBy(() -> groups(List.of(groups)));
    }
}
