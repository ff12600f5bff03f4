package se.samspel.reporting.survey.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;

/**
 * Everything that rounds of one questionnaire have counted, and what may be shown of it: a round, a
 * sex, or the whole that a round is compared with.
 */
public final class SurveyCells {

    private final Map<String, List<Cell>> byQuestion;

    /** How many gave an answer in a round. */
    public record Cell(SurveyRound round, String question, Sex sex, String answer, long people) {}

    public SurveyCells(List<Cell> cells) {
        byQuestion = cells.stream().collect(Collectors.groupingBy(Cell::question));
    }

    public Answers of(UUID round, Question question) {
        return answers(question, cell -> cell.round().id().equals(round));
    }

    /**
     * By sex where every sex that somebody is of is a group: what is left over would be shown with
     * the others.
     */
    public Map<Sex, Answers> bySex(UUID round, Question question) {
        Map<Sex, Answers> bySex = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            Answers answers =
                    answers(question, cell -> cell.round().id().equals(round) && cell.sex() == sex);
            if (answers.people() > 0) {
                bySex.put(sex, answers);
            }
        }
        boolean groups = bySex.size() > 1 && bySex.values().stream().allMatch(Answers::isGroup);
        return groups ? bySex : Map.of();
    }

    /**
     * The same group's answers to the same question in rounds that ended in the same year. Rounds
     * that are no group themselves are left out, so that taking the shown ones away from the whole
     * leaves five or more, or nobody. Nothing where the whole is the round itself.
     */
    public ShownAnswers whole(SurveyRound mine, Question question, Predicate<SurveyRound> of) {
        Map<SurveyRound, Answers> rounds = new HashMap<>();
        cells(question)
                .filter(cell -> cell.round().isComparedWith(mine) && of.test(cell.round()))
                .forEach(cell ->
                        rounds.merge(
                                cell.round(),
                                new Answers(question, Map.of(cell.answer(), cell.people())),
                                Answers::plus));
        rounds.values().removeIf(answers -> !answers.isGroup());
        boolean alone = rounds.keySet().stream().allMatch(round -> round.id().equals(mine.id()));
        return alone ? ShownAnswers.NOTHING : ShownAnswers.together(List.copyOf(rounds.values()));
    }

    private Stream<Cell> cells(Question question) {
        return byQuestion.getOrDefault(question.code(), List.of()).stream();
    }

    private Answers answers(Question question, Predicate<Cell> which) {
        Map<String, Long> byAnswer = new HashMap<>();
        cells(question)
                .filter(which)
                .forEach(cell -> byAnswer.merge(cell.answer(), cell.people(), Long::sum));
        return new Answers(question, byAnswer);
    }
}
