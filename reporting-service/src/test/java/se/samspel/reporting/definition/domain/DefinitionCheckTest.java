package se.samspel.reporting.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.SectionDefinition.DisclosureRule;
import se.samspel.reporting.definition.domain.Vocabulary.Amount;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.table.domain.Section.Picture;

class DefinitionCheckTest {

    private static final Text ANY = Text.of("Vad?", "What?");
    private static final List<Coverage.Level> TEAM = List.of(Coverage.Level.INTERVENTION);
    private static final List<Coverage.Level> WIDE =
            List.of(Coverage.Level.INTERVENTION, Coverage.Level.NATION);

    private final Vocabulary vocabulary =
            new Vocabulary(
                    Map.of(
                            "sex", dimension("sex", "KVINNA", "MAN"),
                            "goalAttained", dimension("goalAttained", "YES", "NO"),
                            "earlyDropout", dimension("earlyDropout", "YES", "NO")),
                    Map.of(
                            "throughputDays",
                            new Amount(
                                    "throughputDays",
                                    Set.of(Population.ENROLMENT),
                                    ANY,
                                    EnumSet.allOf(Coverage.Level.class))));

    @Test
    void whatIsKnownCanBeAsked() {
        assertThat(flaws(TEAM, section("goalAttained", "SEX", people()))).isEmpty();
        assertThat(flaws(WIDE, section("goalAttained", "TIME_YEAR", people()))).isEmpty();
        assertThat(flaws(TEAM, section(null, "NONE", mean("throughputDays")))).isEmpty();
    }

    @Test
    void whatIsUnknownIsRefusedWhereItStands() {
        assertThat(flaws(TEAM, section("shoeSize", "SEX", people())))
                .containsExactly("/sections/0/rows unknown-dimension");
        assertThat(flaws(TEAM, section("sex", "TIME_DAY", people())))
                .containsExactly("/sections/0/columns unknown-dimension");
        assertThat(flaws(TEAM, section("sex", "NONE", mean("weight"))))
                .containsExactly("/sections/0/measures/0/of unknown-measure");
    }

    @Test
    void largerAreasAreAskedOneDimensionAtATime() {
        Measure ofGoals =
                measure(Kind.PEOPLE, null, List.of(Condition.in("goalAttained", List.of("YES"))));

        assertThat(flaws(TEAM, section("earlyDropout", "NONE", ofGoals))).isEmpty();
        assertThat(flaws(WIDE, section("sex", "NONE", ofGoals))).isEmpty();
        assertThat(flaws(WIDE, section("earlyDropout", "NONE", ofGoals)))
                .containsExactly("/sections/0/measures/0 crossed-dimensions");
        assertThat(flaws(WIDE, section("goalAttained", "NONE", mean("throughputDays"))))
                .containsExactly("/sections/0/measures/0 crossed-dimensions");
    }

    @Test
    void aKeyUsedTwiceIsRefused() {
        SectionDefinition section = section("sex", "NONE", people());
        Definition twice = definition(TEAM, section, section);

        assertThat(DefinitionCheck.flaws(twice, vocabulary))
                .extracting(Flaw::code)
                .containsExactly("repeated-key");
    }

    private List<String> flaws(List<Coverage.Level> coverage, SectionDefinition section) {
        return DefinitionCheck.flaws(definition(coverage, section), vocabulary).stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }

    private static Definition definition(
            List<Coverage.Level> coverage, SectionDefinition... sections) {
        return new Definition("any", 1, ANY, coverage, PeriodKind.ANY_DAYS, List.of(sections));
    }

    private static SectionDefinition section(
            @Nullable String rows, String columns, Measure measure) {
        return new SectionDefinition(
                "any",
                ANY,
                Population.ENROLMENT,
                Cohort.EXITS,
                List.of(),
                rows,
                columns,
                List.of(measure),
                Picture.NONE,
                new DisclosureRule(5, false, null));
    }

    private static Measure people() {
        return measure(Kind.PEOPLE, null, List.of());
    }

    private static Measure mean(String of) {
        return measure(Kind.MEAN, of, List.of());
    }

    private static Measure measure(Kind kind, @Nullable String of, List<Condition> where) {
        return new Measure("any", ANY, kind, null, where, List.of(), null, of, null, null, null);
    }

    private static Dimension dimension(String key, String... codes) {
        return new Dimension(
                key,
                Set.of(Population.ENROLMENT),
                ANY,
                false,
                null,
                key,
                null,
                Set.of(),
                EnumSet.allOf(Coverage.Level.class),
                List.of(codes).stream().map(code -> new Code(code, ANY)).toList());
    }
}
