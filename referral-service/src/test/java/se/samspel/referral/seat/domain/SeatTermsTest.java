package se.samspel.referral.seat.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.intervention.domain.EndsBeforeStart;

class SeatTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 8, 1);

    @Test
    void aSeatMayLastOneDay() {
        assertThat(seat("coach", 80, false, FIRST).endsOn()).isEqualTo(FIRST);
    }

    @Test
    void aSeatDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> seat("coach", 80, false, FIRST.minusDays(1)))
                .isInstanceOf(EndsBeforeStart.class);
        assertThatThrownBy(() ->
                        new SteeringTerms(
                                "2021005521", SteeringRole.CHAIR, FIRST, FIRST.minusDays(1), false))
                .isInstanceOf(EndsBeforeStart.class);
    }

    @Test
    void nobodyWorksInAVacantSeat() {
        assertThatCode(() -> seat("coach", 0, true, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> seat("coach", 1, true, null)).isInstanceOf(VacantSeatFilled.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19400104-2383", "coach 194001042383", "400104-2383"})
    void aSeatNamesNobody(String function) {
        assertThatThrownBy(() -> seat(function, 80, false, null))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void anEmployersOrganisationNumberIsNoPersons() {
        assertThatCode(() ->
                        new SeatTerms(
                                "2120002304",
                                "coach",
                                100,
                                100,
                                FIRST,
                                null,
                                false,
                                "Avesta kommun 212000-2304",
                                true))
                .doesNotThrowAnyException();
    }

    private static SeatTerms seat(String function, int actual, boolean vacant, LocalDate to) {
        return new SeatTerms("2021002114", function, 80, actual, FIRST, to, vacant, null, false);
    }
}
