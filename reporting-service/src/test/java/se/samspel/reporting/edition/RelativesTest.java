package se.samspel.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.edition.NewEdition.KnownCount;

class RelativesTest {

    private static final String WHOLE = "association:2220001230";
    private static final String EXITS = "ENROLMENT/OUT@2024-01-01..2024-12-31/";

    private final Relatives two = new Relatives(WHOLE, List.of("a", "b"));

    @Test
    void whatIsToldOfAPartBesideOthersIsToldOfThePart() {
        var told =
                Map.of(
                        WHOLE,
                        Map.of(
                                EXITS + "part=a&sex=MAN", 27L,
                                EXITS + "part=b#days", 9L,
                                EXITS + "part=a", 30L));

        assertThat(two.known("intervention:a", told))
                .contains(new KnownCount(EXITS + "sex=MAN", 27), new KnownCount(EXITS + "", 30));
        assertThat(two.known("intervention:b", told)).contains(new KnownCount(EXITS + "#days", 9));
    }

    @Test
    void whatIsToldOfAPartIsToldWhereItStandsBesideOthers() {
        var told = Map.of("intervention:a", Map.of(EXITS + "exitReason=FLYTT&sex=MAN", 7L));

        assertThat(two.known(WHOLE, told))
                .containsExactly(new KnownCount(EXITS + "exitReason=FLYTT&part=a&sex=MAN", 7));
    }

    @Test
    void theWholeMinusTheOthersIsTheLast() {
        var told =
                Map.of(
                        WHOLE,
                        Map.of(EXITS, 30L, EXITS + "sex=MAN", 20L),
                        "intervention:a",
                        Map.of(EXITS, 12L));

        assertThat(two.known("intervention:b", told)).containsExactly(new KnownCount(EXITS, 18));
    }

    @Test
    void theOnlyPartIsTheWhole() {
        Relatives one = new Relatives(WHOLE, List.of("a"));

        assertThat(one.known("intervention:a", Map.of(WHOLE, Map.of(EXITS, 30L))))
                .containsExactly(new KnownCount(EXITS, 30));
        assertThat(one.known(WHOLE, Map.of("intervention:a", Map.of(EXITS, 30L))))
                .contains(new KnownCount(EXITS, 30));
    }

    @Test
    void aSumIsToldWhereAllOfItsPartsAre() {
        var some = Map.of("intervention:a", Map.of(EXITS, 12L));
        var all = Map.of("intervention:a", Map.of(EXITS, 12L), "intervention:b", Map.of(EXITS, 9L));

        assertThat(two.known(WHOLE, some)).doesNotContain(new KnownCount(EXITS, 12));
        assertThat(two.known(WHOLE, all)).contains(new KnownCount(EXITS, 21));
    }
}
