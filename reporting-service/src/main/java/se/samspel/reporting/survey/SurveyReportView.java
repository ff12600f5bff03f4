package se.samspel.reporting.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.survey.InstrumentRequest.Words;
import se.samspel.reporting.survey.domain.Answers;
import se.samspel.reporting.survey.domain.Question;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.ShownAnswers;
import se.samspel.reporting.survey.domain.SurveyRound;

@Schema(name = "SurveyReport", examples = SurveyReportView.EXAMPLE)
record SurveyReportView(
        @Schema(maxLength = 60) String instrument,
        @Schema(maxLength = 20) String version,
        @Schema(maxLength = 40) Instant computedAt,
        @Schema(minimum = "5", maximum = "5") int smallestGroup,
        @Schema(maxItems = 1000) List<RoundView> rounds,
        @Schema(
                        maxItems = 1000,
                        description = "The closed rounds of an association's interventions")
                List<InterventionRoundView> interventionRounds) {

    static final String EXAMPLE =
            """
            {"instrument":"participant-experience","version":"2.1","computedAt":\
            "2026-11-22T08:00:00Z","smallestGroup":5,"rounds":[{"roundId":\
            "0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c02","respondentGroup":"PARTICIPANTS","from":\
            "2026-03-01","to":"2026-03-31","questions":[{"code":"Q1","text":null,"own":{"people":31,\
            "mean":4.10,"sharePositive":77.4,"distribution":{"1":0,"2":0,"3":7,"4":14,"5":10}},\
            "bySex":{"KVINNA":{"people":19,"mean":4.21,"sharePositive":78.9,"distribution":null}},\
            "association":{"people":88,"mean":3.90,"sharePositive":70.5,"distribution":null},\
            "nation":{"people":null,"mean":null,"sharePositive":null,"distribution":null}}]}],\
            "interventionRounds":[]}\
            """;

    @Schema(name = "SurveyReportRound")
    record RoundView(
            @Schema(maxLength = 36) UUID roundId,
            RespondentGroup respondentGroup,
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10) LocalDate to,
            @Schema(maxItems = 100) List<QuestionView> questions) {}

    /** A round of an intervention, as everyone who reads about its association reads it. */
    @Schema(name = "SurveyReportInterventionRound")
    record InterventionRoundView(
            @Schema(maxLength = 36) UUID interventionId,
            @Schema(maxLength = 200) String intervention,
            @Schema(maxLength = 36) UUID roundId,
            RespondentGroup respondentGroup,
            @Schema(maxLength = 10) LocalDate from,
            @Schema(maxLength = 10) LocalDate to,
            @Schema(maxItems = 100) List<AnsweredView> questions) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SurveyReportAnswered")
    record AnsweredView(
            @Schema(maxLength = 40) String code,
            @Schema(nullable = true) @Nullable Words text,
            AnswersView own) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SurveyReportQuestion")
    record QuestionView(
            @Schema(maxLength = 40) String code,
            @Schema(nullable = true) @Nullable Words text,
            AnswersView own,
            @Schema(maxProperties = 3) Map<Sex, AnswersView> bySex,
            AnswersView association,
            AnswersView nation) {}

    /** Null is withheld, or nothing to compute it from. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SurveyReportAnswers")
    record AnswersView(
            @Schema(nullable = true, minimum = "5", maximum = "10000000") @Nullable Long people,
            @Schema(nullable = true, minimum = "-10", maximum = "100") @Nullable BigDecimal mean,
            @Schema(nullable = true, minimum = "0", maximum = "100")
                    @Nullable BigDecimal sharePositive,
            @Schema(nullable = true, maxProperties = 50) @Nullable Map<String, Long> distribution) {

        static AnswersView of(ShownAnswers answers) {
            return new AnswersView(
                    answers.people(),
                    answers.mean(),
                    answers.sharePositive(),
                    answers.distribution());
        }
    }

    static SurveyReportView of(SurveyResults results) {
        return new SurveyReportView(
                results.instrument().key(),
                results.instrument().edition(),
                results.dataTime(),
                Answers.SMALLEST_GROUP,
                results.rounds().stream().map(round -> round(results, round)).toList(),
                results.beside().rounds().stream()
                        .flatMap(round -> interventionRound(results, round).stream())
                        .toList());
    }

    private static Optional<InterventionRoundView> interventionRound(
            SurveyResults results, SurveyRound round) {
        InterventionRounds beside = results.beside();
        return Optional.ofNullable(round.intervention())
                .map(intervention ->
                        new InterventionRoundView(
                                intervention,
                                beside.name(round),
                                round.id(),
                                round.group(),
                                round.from(),
                                round.to(),
                                results.questions().stream()
                                        .map(question ->
                                                new AnsweredView(
                                                        question.code(),
                                                        Words.of(question.text()),
                                                        AnswersView.of(beside.of(round, question))))
                                        .toList()));
    }

    private static RoundView round(SurveyResults results, SurveyRound round) {
        return new RoundView(
                round.id(),
                round.group(),
                round.from(),
                round.to(),
                results.questions().stream()
                        .map(question -> question(results, round, question))
                        .toList());
    }

    private static QuestionView question(
            SurveyResults results, SurveyRound round, Question question) {
        Map<Sex, AnswersView> bySex = new EnumMap<>(Sex.class);
        results.bySex(round, question)
                .forEach((sex, answers) -> bySex.put(sex, AnswersView.of(answers)));
        return new QuestionView(
                question.code(),
                Words.of(question.text()),
                AnswersView.of(results.of(round, question)),
                bySex,
                AnswersView.of(results.association(round, question)),
                AnswersView.of(results.nation(round, question)));
    }
}
