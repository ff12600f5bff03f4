package se.samspel.reporting.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.figures.domain.Answers;
import se.samspel.reporting.figures.domain.Measured;

/**
 * The exact figures behind an edition: enough to make it anew under another rule, and to see
 * whether anything has changed since.
 *
 * @param answers people and amount by the question's name
 * @param open the codes that the report's dimensions had
 */
record Basis(Map<String, List<Long>> answers, Map<String, List<Code>> open) {

    static Basis of(Answers answers, Map<String, List<Code>> open) {
        return new Basis(
                answers.byName().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                List.of(
                                                        each.getValue().people(),
                                                        each.getValue().amount()))),
                new TreeMap<>(open));
    }

    Answers exact() {
        return new Answers(
                answers.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                new Measured(
                                                        each.getValue().getFirst(),
                                                        each.getValue().getLast()))));
    }
}
