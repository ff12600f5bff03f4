package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.SharedCounts.Sum;

class CommonPartsTest {

    private static final String EXITS = "ENROLMENT/OUT@2024-01-01..2024-12-31/";
    private static final Text ANY = Text.of("Vad?", "What?");

    @Test
    void aGroupHereAndPartOfItElsewhereLeaveTheOthers() {
        CommonParts parts = bound(List.of("color=BLUE+GREEN+RED"), List.of("color=RED"));

        assertThat(names(parts))
                .containsExactly("color=BLUE+GREEN+RED", "color=RED", "color=BLUE+GREEN");
        assertThat(sums(parts)).containsOnly("color=BLUE+GREEN+RED: color=BLUE+GREEN, color=RED");
    }

    @Test
    void groupsThatCrossAreSumsOfTheirCommonParts() {
        CommonParts parts = bound(List.of("color=BLUE+RED"), List.of("color=GREEN+RED"));

        assertThat(sums(parts))
                .containsOnly(
                        "color=BLUE+RED: color=BLUE, color=RED",
                        "color=GREEN+RED: color=GREEN, color=RED");
    }

    @Test
    void allAreThoseOfTheCodesAndThoseOfWhomNothingIsKnown() {
        CommonParts parts = bound(List.of(""), List.of("color=RED", "color=*"));

        assertThat(sums(parts))
                .containsOnly(": color=BLUE+GREEN+WHITE, color=RED, color=-", ": color=*, color=-");
    }

    @Test
    void thoseOfWhomItIsKnownAreThoseOfTheCodes() {
        assertThat(sums(bound(List.of("color=*"), List.of("color=RED"))))
                .containsOnly("color=*: color=BLUE+GREEN+WHITE, color=RED");
    }

    @Test
    void whereEverythingIsKnownNobodyIsLeftOver() {
        CommonParts parts = bound(List.of(""), List.of("sex=KVINNA", "sex=MAN"));

        assertThat(sums(parts)).containsOnly(": sex=KVINNA, sex=MAN, sex=OKANT");
    }

    @Test
    void whatIsLeftOfOneDimensionIsBoundByTheOther() {
        CommonParts parts =
                bound(
                        List.of("color=BLUE+RED", "color=BLUE+RED&sex=MAN"),
                        List.of("color=RED", "color=RED&sex=MAN"));

        assertThat(sums(parts))
                .contains(
                        "color=BLUE+RED: color=BLUE, color=RED",
                        "color=BLUE+RED&sex=MAN: color=BLUE&sex=MAN, color=RED&sex=MAN",
                        "color=BLUE: color=BLUE&sex=KVINNA+OKANT, color=BLUE&sex=MAN",
                        "color=BLUE+RED&sex=KVINNA+OKANT: color=BLUE&sex=KVINNA+OKANT,"
                                + " color=RED&sex=KVINNA+OKANT");
    }

    @Test
    void whatHangsTogetherWithNothingHereIsLeftOut() {
        assertThat(names(bound(List.of("color=RED"), List.of("color=BLUE", "sex=MAN"))))
                .containsExactly("color=RED");
        assertThat(names(bound(List.of("tag=A", ""), List.of("tag=B"))))
                .containsExactly("tag=A", "");
    }

    @Test
    void agesOnAnotherDayAreOthers() {
        String start = "ENROLMENT/THERE@2023-12-31/";
        CommonParts parts =
                of(
                        List.of(
                                start + "",
                                start.replace("31/", "31/age@2023-12-31/ageBand=16-19")),
                        List.of(start.replace("31/", "31/age@2024-12-31/ageBand=16-19+20-24")));

        assertThat(parts.sums())
                .hasSize(2)
                .allMatch(sum -> sum.total().equals(start))
                .noneMatch(sum ->
                        sum.parts().stream().anyMatch(part -> part.contains("age@2023"))
                                && sum.parts().stream()
                                        .anyMatch(part -> part.contains("age@2024")));
    }

    @Test
    void whoCameOrWasThereIsOrLeftElsewhereToo() {
        List<String> flow =
                Stream.of("TOTAL", "IN", "OUT")
                        .map(kind -> "ENROLMENT/" + kind + "@2024-01-01..2024-12-31/color=RED")
                        .toList();
        List<String> own = new ArrayList<>(flow);
        own.add("ENROLMENT/THERE@2023-12-31/color=RED");

        assertThat(of(own, List.of()).sums())
                .containsExactly(new Sum(own.getFirst(), List.of(own.get(3), own.get(1))));
    }

    @Test
    void nothingIsAddedBeyondTwoThousand() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add("color=RED&part=" + i);
            many.add("part=" + i);
        }

        CommonParts parts = bound(List.of("", "color=RED"), many);

        assertThat(parts.asked()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(names(bound(List.of("", "color=RED"), many.reversed()))).isEqualTo(names(parts));
        assertThat(parts.sums()).allMatch(sum -> parts.asked().keySet().containsAll(sum.parts()));
    }

    private static List<String> names(CommonParts parts) {
        return parts.asked().keySet().stream().map(name -> name.replace(EXITS, "")).toList();
    }

    private static List<String> sums(CommonParts parts) {
        return parts.sums().stream()
                .map(sum -> sum.total() + ": " + String.join(", ", sum.parts()))
                .map(sum -> sum.replace(EXITS, ""))
                .toList();
    }

    private static CommonParts bound(List<String> own, List<String> others) {
        return of(
                own.stream().map(EXITS::concat).toList(),
                others.stream().map(EXITS::concat).toList());
    }

    private static CommonParts of(List<String> own, List<String> others) {
        return new CommonParts(
                new Vocabulary(
                        Map.of(
                                "color", dimension("color", false, ANY),
                                "tag", dimension("tag", true, ANY),
                                "ageBand", dimension("ageBand", false, ANY),
                                "part", dimension("part", false, null),
                                "sex", dimension("sex", false, null)),
                        Map.of()),
                CommonPartsTest::codes,
                Elsewhere.read(own),
                Elsewhere.read(others));
    }

    private static Collection<String> codes(Population population, Dimension dimension) {
        return switch (dimension.key()) {
            case "color" -> List.of("BLUE", "GREEN", "RED", "WHITE");
            case "sex" -> List.of("KVINNA", "MAN", "OKANT");
            case "ageBand" -> List.of("16-19", "20-24", "25-29");
            default -> List.of();
        };
    }

    private static Dimension dimension(String key, boolean several, @Nullable Text missing) {
        return new Dimension(
                key,
                Set.of(Population.ENROLMENT),
                ANY,
                several,
                null,
                key,
                missing,
                Set.of(),
                List.<Code>of());
    }
}
