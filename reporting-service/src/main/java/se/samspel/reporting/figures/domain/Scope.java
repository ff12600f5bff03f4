package se.samspel.reporting.figures.domain;

import java.util.List;
import java.util.Map;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;

/**
 * What a report is computed over.
 *
 * @param open the codes that occur, by {@link #key}, where they differ from place to place
 * @param exact whether it is for the controller, who may see finer
 */
public record Scope(Days days, Vocabulary vocabulary, Map<String, List<Code>> open, boolean exact) {

    public Scope {
        open = Map.copyOf(open);
    }

    public static String key(Population population, String dimension) {
        return population + "/" + dimension;
    }

    List<Code> codes(Population population, Dimension dimension) {
        return dimension.codes().isEmpty()
                ? open.getOrDefault(key(population, dimension.key()), List.of())
                : dimension.codes();
    }
}
