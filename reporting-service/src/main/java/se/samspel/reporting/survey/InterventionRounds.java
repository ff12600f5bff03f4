package se.samspel.reporting.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import se.samspel.reporting.survey.domain.Question;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.ShownAnswers;
import se.samspel.reporting.survey.domain.SurveyCells;
import se.samspel.reporting.survey.domain.SurveyCells.Cell;
import se.samspel.reporting.survey.domain.SurveyRound;

/**
 * Closed rounds of an association's interventions, as everyone who reads about the association
 * reads them one by one.
 *
 * @param names of the interventions by the ids of their rounds
 */
record InterventionRounds(List<SurveyRound> rounds, Map<UUID, String> names, SurveyCells cells) {

    private static final Comparator<SurveyRound> IN_TIME =
            Comparator.comparing(SurveyRound::to).thenComparing(SurveyRound::id);

    static final InterventionRounds NONE =
            new InterventionRounds(List.of(), Map.of(), new SurveyCells(List.of()));

    /** One cell of a round, and whose round it is. */
    record Named(String intervention, Cell cell) {}

    static InterventionRounds of(List<Named> named) {
        Map<UUID, String> names = new LinkedHashMap<>();
        named.forEach(each -> names.put(each.cell().round().id(), each.intervention()));
        List<Cell> cells = named.stream().map(Named::cell).toList();
        return new InterventionRounds(
                cells.stream().map(Cell::round).distinct().toList(), names, new SurveyCells(cells));
    }

    /** The latest of each intervention, by its name. */
    List<SurveyRound> latest(RespondentGroup group) {
        Map<UUID, SurveyRound> latest = new HashMap<>();
        for (SurveyRound round : rounds) {
            UUID intervention = round.intervention();
            if (intervention != null && round.group() == group) {
                latest.merge(intervention, round, BinaryOperator.maxBy(IN_TIME));
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparing(this::name).thenComparing(SurveyRound::id))
                .toList();
    }

    String name(SurveyRound round) {
        return names.getOrDefault(round.id(), "");
    }

    ShownAnswers of(SurveyRound round, Question question) {
        return ShownAnswers.of(cells.of(round.id(), question), false);
    }
}
