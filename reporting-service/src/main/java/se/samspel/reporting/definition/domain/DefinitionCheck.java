package se.samspel.reporting.definition.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Hierarchies;

/** Whether a definition says only what can be answered for everything that it covers. */
public final class DefinitionCheck {

    private final Definition definition;
    private final Vocabulary vocabulary;
    private final List<Flaw> flaws = new ArrayList<>();

    private DefinitionCheck(Definition definition, Vocabulary vocabulary) {
        this.definition = definition;
        this.vocabulary = vocabulary;
    }

    /** Everything that is wrong with it, in the order of its parts. */
    public static List<Flaw> flaws(Definition definition, Vocabulary vocabulary) {
        DefinitionCheck check = new DefinitionCheck(definition, vocabulary);
        check.sections();
        return check.flaws;
    }

    private void sections() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < definition.sections().size(); i++) {
            SectionDefinition section = definition.sections().get(i);
            String at = "/sections/" + i;
            if (!keys.add(section.key())) {
                flaw(
                        at + "/key",
                        "repeated-key",
                        Text.of("Nyckeln finns redan.", "The key is there already."));
            }
            cohort(section.population(), section.cohort(), at + "/cohort");
            conditions(section, section.where(), at + "/where");
            rows(section, section.rows(), at + "/rows");
            columns(section, at + "/columns");
            grouping(section, at + "/disclosure/grouping");
            new MeasureCheck(definition, section, vocabulary, flaws).check(at + "/measures");
        }
    }

    private void cohort(Population population, Cohort cohort, String at) {
        if (!population.has(cohort)) {
            flaw(
                    at,
                    "unknown-cohort",
                    Text.of(
                            population + " räknas inte som " + cohort + ".",
                            population + " is not counted as " + cohort + "."));
        }
    }

    private void conditions(SectionDefinition section, List<Condition> conditions, String at) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            Dimension dimension = dimension(section, condition.dimension(), at + "/" + i);
            if (dimension != null) {
                condition.in().stream()
                        .filter(code -> !dimension.knows(code))
                        .findFirst()
                        .ifPresent(code -> unknownCode(dimension, at));
            }
        }
    }

    private void unknownCode(Dimension dimension, String at) {
        flaw(
                at,
                "unknown-code",
                Text.of(
                        dimension.key() + " har ingen sådan kod.",
                        dimension.key() + " has no such code."));
    }

    private void rows(SectionDefinition section, @Nullable String rows, String at) {
        if (rows != null) {
            dimension(section, rows, at);
        }
    }

    private void columns(SectionDefinition section, String at) {
        String columns = section.columns();
        boolean noSex =
                columns.equals(Columns.SEX)
                        && !isOf(vocabulary.dimension(Vocabulary.SEX), section.population());
        boolean noTime = Columns.isTime(columns) && Columns.months(columns) == 0;
        if (noSex || noTime) {
            unknownDimension(at, columns);
            return;
        }
        if (!Columns.isDimension(columns)) {
            return;
        }
        Dimension dimension = dimension(section, columns, at);
        if (dimension != null && (dimension.several() || dimension.codes().isEmpty())) {
            unknownDimension(at, columns);
        }
    }

    private void grouping(SectionDefinition section, String at) {
        String grouping = section.disclosure().grouping();
        if (grouping == null) {
            return;
        }
        Dimension rows = vocabulary.dimension(section.rows());
        var hierarchy = Hierarchies.named(grouping);
        boolean fits =
                rows != null
                        && hierarchy.isPresent()
                        && !rows.codes().isEmpty()
                        && rows.codes().stream()
                                // Of a pair, before and after.
                                .flatMap(code -> Stream.of(code.code().split(">", -1)))
                                .allMatch(hierarchy.get().finest().codes()::contains);
        if (!fits) {
            flaw(
                    at,
                    "unknown-hierarchy",
                    Text.of(
                            "Ingen sådan gruppering finns för raderna.",
                            "There is no such grouping of the rows."));
        }
    }

    private @Nullable Dimension dimension(SectionDefinition section, String key, String at) {
        Dimension dimension = vocabulary.dimension(key);
        if (dimension == null || !isOf(dimension, section.population())) {
            unknownDimension(at, key);
            return null;
        }
        if (!dimension.levels().containsAll(levels())) {
            flaw(
                    at,
                    "dimension-not-covered",
                    Text.of(
                            key + " räknas inte för allt som rapporten omfattar.",
                            key + " is not counted for all that the report covers."));
        }
        return dimension;
    }

    private Set<Coverage.Level> levels() {
        return Set.copyOf(definition.coverage());
    }

    private static boolean isOf(@Nullable Dimension dimension, Population population) {
        return dimension != null && dimension.populations().contains(population);
    }

    private void unknownDimension(String at, String key) {
        flaw(
                at,
                "unknown-dimension",
                Text.of(
                        "Dimensionen " + key + " finns inte här.",
                        "There is no dimension " + key + " here."));
    }

    private void flaw(String at, String code, Text message) {
        flaws.add(new Flaw(at, code, message));
    }
}
