package se.samspel.reporting.definition.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Measure.Kind;
import se.samspel.reporting.definition.domain.Vocabulary.Amount;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/** Whether a section's measures can be told. */
record MeasureCheck(
        Definition definition, SectionDefinition section, Vocabulary vocabulary, List<Flaw> flaws) {

    private static final Text UNKNOWN =
            Text.of("Det finns inte här.", "There is no such thing here.");

    private static final Map<String, Text> MESSAGES =
            Map.of(
                    "no-rows",
                    Text.of(
                            "En andel av kolumnen kräver rader.",
                            "A share of a column needs rows."),
                    "no-part",
                    Text.of("En andel kräver vilka den gäller.", "A share needs whose it is."),
                    "unknown-measure",
                    Text.of("Måttet finns inte här.", "There is no such measure here."),
                    "unknown-dimension",
                    Text.of("Dimensionen finns inte här.", "There is no such dimension here."),
                    "crossed-dimensions",
                    Text.of(
                            "För mer än en insats går det att fråga efter en dimension i taget.",
                            "For more than one intervention one dimension at a time can be asked"
                                    + " for."));

    void check(String at) {
        Set<String> keys = new HashSet<>();
        List<Measure> measures = section.measures();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (!keys.add(measure.key())) {
                flaw(
                        at + "/" + i + "/key",
                        "repeated-key",
                        Text.of("Nyckeln finns redan.", "The key is there already."));
            }
            one(measure, at + "/" + i);
        }
    }

    private void one(Measure measure, String at) {
        if (!section.population().has(section.cohortOf(measure))) {
            flaw(
                    at + "/cohort",
                    "unknown-cohort",
                    Text.of("Så räknas de inte.", "They are not counted like that."));
        }
        Stream.concat(measure.where().stream(), measure.base().stream())
                .map(Condition::dimension)
                .forEach(key -> dimension(key, at + "/where"));
        if (measure.rows() != null) {
            dimension(measure.rows(), at + "/rows");
        }
        switch (measure.kind()) {
            case PEOPLE -> {}
            case SHARE_OF_COLUMN -> require(section.rows() != null, at, "no-rows");
            case SHARE -> require(!measure.where().isEmpty(), at + "/where", "no-part");
            case MEAN -> amount(measure, at + "/of");
            case CHANGE, CHANGE_PERCENT -> {
                people(measure.from(), at + "/from");
                people(measure.to(), at + "/to");
            }
        }
        if (!onlyIntervention()) {
            oneDimension(measure, at);
        }
    }

    private void amount(Measure measure, String at) {
        Amount amount = vocabulary.amount(measure.of());
        boolean known =
                amount != null
                        && amount.populations().contains(section.population())
                        && amount.levels().containsAll(definition.coverage());
        require(known, at, "unknown-measure");
    }

    private void people(@Nullable String key, String at) {
        boolean counted =
                section.measures().stream()
                        .anyMatch(each ->
                                Objects.equals(each.key(), key) && each.kind() == Kind.PEOPLE);
        require(counted, at, "unknown-measure");
    }

    private void dimension(String key, String at) {
        Dimension dimension = vocabulary.dimension(key);
        require(
                dimension != null
                        && dimension.populations().contains(section.population())
                        && dimension.levels().containsAll(definition.coverage()),
                at,
                "unknown-dimension");
    }

    /** Monthly figures of larger areas know one dimension at a time, and the sexes. */
    private void oneDimension(Measure measure, String at) {
        List<String> asked = new ArrayList<>();
        section.where().forEach(each -> asked.add(each.dimension()));
        measure.where().forEach(each -> asked.add(each.dimension()));
        if (section.rowsOf(measure) != null) {
            asked.add(section.rowsOf(measure));
        }
        if (section.cohortOf(measure) == Cohort.EXITS_WITHOUT_DROPOUTS) {
            asked.add("earlyDropout");
        }
        if (measure.kind() == Kind.MEAN) {
            asked.add("amount");
        }
        asked.removeIf(key -> key.equals(Vocabulary.SEX) || key.equals(Vocabulary.PART));
        require(asked.size() <= 1 && measure.base().size() <= 1, at, "crossed-dimensions");
    }

    private boolean onlyIntervention() {
        return Set.copyOf(definition.coverage()).equals(Set.of(Coverage.Level.INTERVENTION));
    }

    private void require(boolean condition, String at, String code) {
        if (!condition) {
            flaw(at, code, MESSAGES.getOrDefault(code, UNKNOWN));
        }
    }

    private void flaw(String at, String code, Text message) {
        flaws.add(new Flaw(at, code, message));
    }
}
