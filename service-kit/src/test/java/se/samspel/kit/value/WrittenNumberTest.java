package se.samspel.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void tenDigitsWithOrWithoutHyphenAreOfTheLatestPossibleYear() {
        for (String written : List.of("400104-2383", "4001042383")) {
            assertThat(Personnummer.parse(written, TODAY).canonical()).isEqualTo("194001042383");
        }
        assertThat(WrittenNumber.canonical("260101-1234", TODAY)).isEqualTo("202601011234");
        assertThat(WrittenNumber.canonical("270101-1234", TODAY)).isEqualTo("192701011234");
    }

    @Test
    void aPlusIsWrittenFromTheYearOfTheHundredthBirthday() {
        assertThat(WrittenNumber.canonical("261231+1234", TODAY)).isEqualTo("192612311234");
        assertThat(WrittenNumber.canonical("250101+1234", TODAY)).isEqualTo("192501011234");
        assertThat(WrittenNumber.canonical("000101+1234", TODAY)).isEqualTo("190001011234");
    }

    @Test
    void theCenturyTurnsAtNewYear() {
        LocalDate eve = LocalDate.of(2026, 12, 31);
        LocalDate newYear = LocalDate.of(2027, 1, 1);

        assertThat(WrittenNumber.canonical("270101-1234", eve)).isEqualTo("192701011234");
        assertThat(WrittenNumber.canonical("270101-1234", newYear)).isEqualTo("202701011234");
        assertThat(WrittenNumber.canonical("270101+1234", newYear)).isEqualTo("192701011234");
    }

    @Test
    void nobodyIsBornBefore1900() {
        assertThat(Personnummer.parse("190001019801", TODAY).canonical()).startsWith("1900");
        assertThatThrownBy(() -> Personnummer.parse("189912319811"))
                .isInstanceOf(InvalidValue.class);
        // A plus makes these 1899 and 1827.
        assertThatThrownBy(() -> Personnummer.parse("991231+9811", TODAY))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Personnummer.parse("270101+9800", TODAY))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void nobodyIsBornAfterToday() {
        assertThat(Personnummer.parse("202611259819", TODAY).canonical()).startsWith("20261125");
        assertThat(Personnummer.parse("261125-9819", TODAY).canonical()).startsWith("20261125");
        for (String tomorrow : List.of("202611269818", "261126-9818", "2611269818")) {
            assertThatThrownBy(() -> Personnummer.parse(tomorrow, TODAY))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void aCoordinationNumberIsOfTheFutureByItsDayLessSixty() {
        assertThat(WrittenNumber.isOfTheFuture("202611850000", TODAY)).isFalse();
        assertThat(WrittenNumber.isOfTheFuture("202611860000", TODAY)).isTrue();
        assertThat(WrittenNumber.isOfTheFuture("202600600000", TODAY)).isFalse();
        assertThat(WrittenNumber.isOfTheFuture("202700600000", TODAY)).isTrue();
        assertThat(Samordningsnummer.parse("140168+2396", TODAY).canonical())
                .isEqualTo("191401682396");
        assertThat(Samordningsnummer.parse("140168-2396", TODAY).canonical())
                .isEqualTo("201401682396");
    }

    @Test
    void whateverElseIsWrittenIsRefused() {
        for (String written :
                List.of(
                        "19400104+2383",
                        "400104--2383",
                        "400104 2383",
                        "40010-42383",
                        "4001042383-",
                        "1940010423830",
                        "400104238",
                        "\u0664001042383",
                        "")) {
            assertThatThrownBy(() -> Personnummer.parse(written, TODAY))
                    .isInstanceOf(InvalidValue.class);
        }
    }
}
