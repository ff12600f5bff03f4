package se.samspel.reporting.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.domain.Question;
import se.samspel.reporting.survey.domain.ShownAnswers;
import se.samspel.reporting.survey.domain.SurveyCells;
import se.samspel.reporting.survey.domain.SurveyRound;

/**
 * What one reader may know of a questionnaire's rounds.
 *
 * @param exact whether the reader asked them
 * @param rounds in the order of their groups, the earliest first
 * @param beside those of an association's interventions
 */
record SurveyResults(
        Instrument instrument,
        Text subject,
        boolean exact,
        List<SurveyRound> rounds,
        SurveyCells cells,
        InterventionRounds beside,
        Instant dataTime) {

    List<Question> questions() {
        return instrument.questions().stream().filter(one -> !one.isFreeText()).toList();
    }

    ShownAnswers of(SurveyRound round, Question question) {
        return ShownAnswers.of(cells.of(round.id(), question), exact);
    }

    Map<Sex, ShownAnswers> bySex(SurveyRound round, Question question) {
        return ShownAnswers.bySex(cells.bySex(round.id(), question), exact);
    }

    ShownAnswers association(SurveyRound round, Question question) {
        return cells.whole(
                round, question, other -> other.association().equals(round.association()));
    }

    ShownAnswers nation(SurveyRound round, Question question) {
        return cells.whole(round, question, other -> true);
    }
}
