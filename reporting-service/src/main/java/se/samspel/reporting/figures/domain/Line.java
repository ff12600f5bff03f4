package se.samspel.reporting.figures.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.table.domain.Row;

/**
 * A row: everybody, those of some codes, or those of whom nothing is known.
 *
 * @param printed false for a group that stands nowhere but could be worked out
 */
record Line(String key, Text label, Row.Kind kind, Who who, List<String> codes, boolean printed) {

    static final String ALL_KEY = "ALL";

    enum Who {
        ALL,
        CODES,
        UNKNOWN
    }

    Line {
        codes = List.copyOf(codes);
    }

    static Line all() {
        return new Line(ALL_KEY, Text.of("Alla", "All"), Row.Kind.SUM, Who.ALL, List.of(), true);
    }

    static Line of(String key, Text label, List<String> codes) {
        return new Line(key, label, Row.Kind.PLAIN, Who.CODES, codes, true);
    }

    static Line unknown(Text label) {
        return new Line("UNKNOWN", label, Row.Kind.PLAIN, Who.UNKNOWN, List.of(), true);
    }

    Line unprinted() {
        return new Line(key, label, kind, who, codes, false);
    }

    Stream<Condition> conditions(@Nullable Dimension dimension) {
        if (dimension == null) {
            return Stream.empty();
        }
        return switch (who) {
            case ALL -> Stream.empty();
            case CODES -> Stream.of(Condition.in(dimension.key(), codes));
            case UNKNOWN -> Stream.of(Condition.unknown(dimension.knownBy()));
        };
    }
}
