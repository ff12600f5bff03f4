package se.samspel.funding.intervention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.intervention.domain.AnIntervention.DECISION;
import static se.samspel.funding.intervention.domain.AnIntervention.STARTS_ON;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

/** How an intervention opens and ends, and who may own its project. */
class InterventionCourseTest {

    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @Test
    void onlyWhatIsProposedIsOpenedByADecision() {
        Intervention proposed = AnIntervention.proposed(null, null, null);
        assertThat(proposed.openIfProposed(DECISION)).isTrue();
        assertThat(proposed.state()).isEqualTo(InterventionState.OPEN);
        assertThat(proposed.boardDecision()).isEqualTo(DECISION);
        var later = new BoardDecision(LAST, "§ 99");
        assertThat(proposed.openIfProposed(later)).isFalse();
        assertThat(proposed.boardDecision()).isEqualTo(DECISION);
        Intervention closed = AnIntervention.closed();
        assertThatThrownBy(() -> closed.openIfProposed(later)).isInstanceOf(IllegalMove.class);
        assertThat(closed.state()).isEqualTo(InterventionState.CLOSED);
    }

    @Test
    void onlyAnOpenOneIsClosed() {
        Intervention proposed = AnIntervention.proposed(null, null, null);
        assertThatThrownBy(() -> proposed.close(closing(LAST), LAST))
                .isInstanceOf(IllegalMove.class);
        Intervention closed = AnIntervention.closed();
        assertThatThrownBy(() -> closed.close(closing(LAST), LAST)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void itEndsOnADayFromItsFirstToToday() {
        Intervention intervention = AnIntervention.open();
        assertThat(intervention.closing()).isNull();
        assertThatThrownBy(() -> intervention.close(closing(LAST.plusDays(1)), LAST))
                .isInstanceOf(FutureActDate.class);
        assertThatThrownBy(() -> intervention.close(closing(STARTS_ON.minusDays(1)), LAST))
                .isInstanceOf(EndsBeforeStart.class);
        intervention.close(closing(STARTS_ON), LAST);
        assertThat(intervention.closing()).isEqualTo(closing(STARTS_ON));
        AnIntervention.open().close(closing(LAST), LAST);
    }

    @Test
    void itIsNotClosedBeforeTheBoardDecidedOnIt() {
        var decidedLate = new BoardDecision(STARTS_ON.plusDays(9), "§ 1");
        Intervention intervention = AnIntervention.proposed(decidedLate, null, null);
        assertThatThrownBy(() -> intervention.close(closing(STARTS_ON.plusDays(8)), LAST))
                .isInstanceOf(ClosedBeforeDecision.class);
        intervention.close(closing(STARTS_ON.plusDays(9)), LAST);
    }

    @Test
    void itsEndIsTheEarlierOfWhatWasPlannedAndWhatCame() {
        assertThat(endAfterClosing(null)).isEqualTo(LAST);
        assertThat(endAfterClosing(LAST.plusDays(1))).isEqualTo(LAST);
        assertThat(endAfterClosing(LAST.minusDays(1))).isEqualTo(LAST.minusDays(1));
    }

    @Test
    void noReasonNamesAnIdentityNumber() {
        assertThatThrownBy(() -> new Closing(LAST, "Anna 19121212-1212 slutade"))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void aProjectIsOwnedByAMemberOrTheAssociation() {
        for (String owner : new String[] {AnIntervention.REGION, AnIntervention.ASSOCIATION}) {
            assertThat(AnIntervention.proposed(null, null, owner).projectOwner()).isEqualTo(owner);
        }
        assertThatThrownBy(() -> AnIntervention.proposed(null, null, "2120002247"))
                .isInstanceOf(ProjectOwnerUnknown.class);
    }

    private static LocalDate endAfterClosing(@Nullable LocalDate planned) {
        Intervention intervention = AnIntervention.proposed(DECISION, planned, null);
        intervention.close(closing(LAST), LAST);
        return Objects.requireNonNull(intervention.endsOn());
    }

    private static Closing closing(LocalDate on) {
        return new Closing(on, "Projektperioden är slut");
    }
}
