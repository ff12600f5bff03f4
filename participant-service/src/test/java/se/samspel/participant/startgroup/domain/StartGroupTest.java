package se.samspel.participant.startgroup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;

class StartGroupTest {

    private static final LocalDate PLANNED = LocalDate.of(2020, 1, 15);
    private static final Instant NOW = Instant.parse("2020-01-02T08:00:00Z");

    private final StartGroup group =
            new StartGroup(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    AuthorityId.parse("2120002304.ame"),
                    new StartGroupPlan(PLANNED, 8, "Vårgruppen"),
                    NOW);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, POSTPONE START CANCEL",
        "POSTPONED, POSTPONE START CANCEL",
        "STARTED, ''",
        "CANCELLED, ''"
    })
    void theTableSaysWhichMovesAStateAllows(StartGroupState state, String moves) {
        assertThat(
                        state.allowedMoves().stream()
                                .map(StartGroupMove::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(moves);
    }

    @Test
    void itIsPostponedToALaterDayOnly() {
        assertThatThrownBy(() -> group.postpone(PLANNED, null, NOW))
                .isInstanceOf(StartGroupRule.PostponedToNoLaterDay.class);
        assertThat(group.state()).isEqualTo(StartGroupState.PLANNED);
        group.postpone(PLANNED.plusDays(1), null, NOW);
        assertThat(group.state()).isEqualTo(StartGroupState.POSTPONED);
        assertThat(group.plannedOn()).isEqualTo(PLANNED.plusDays(1));
    }

    @Test
    void aStartedGroupHasMeetingsStillAndACancelledOneNone() {
        group.start(PLANNED, NOW);
        group.add(UUID.randomUUID(), () -> new Meeting(null, PLANNED, null), NOW);
        assertThat(group.meetings()).hasSize(1);
        assertThatThrownBy(() -> group.cancel(null, NOW)).isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19731019-9265", "731019-9265", "Anna 7310199265", "731019+9265"})
    void noTextHoldsAnIdentityNumber(String text) {
        assertThatThrownBy(() -> new StartGroupPlan(PLANNED, 8, text))
                .isInstanceOf(StartGroupRule.NamesPerson.class);
        assertThatThrownBy(() -> new Meeting(PLANNED, null, text))
                .isInstanceOf(StartGroupRule.NamesPerson.class);
        assertThatThrownBy(() -> group.cancel(text, NOW))
                .isInstanceOf(StartGroupRule.NamesPerson.class);
    }

    @Test
    void aDayIsNoIdentityNumber() {
        assertThat(new Meeting(PLANNED, null, "Flyttat till 2020-01-20").topic())
                .isEqualTo("Flyttat till 2020-01-20");
    }
}
