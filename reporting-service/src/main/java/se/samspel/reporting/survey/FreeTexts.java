package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Personal;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.domain.Answers;

/** What people wrote: for the one who asked, and for nobody else. */
@ApplicationScoped
class FreeTexts {

    /** Words are read or deleted, never changed. */
    private static final long ONLY_VERSION = 1;

    private final RoundService rounds;
    private final IfMatch ifMatch;
    private final Sql sql;

    FreeTexts(RoundService rounds, IfMatch ifMatch, Sql sql) {
        this.rounds = rounds;
        this.ifMatch = ifMatch;
        this.sql = sql;
    }

    @Personal(
            categories = {"NEED", "OUTCOME"},
            what =
                    "What somebody wrote in a questionnaire, without a name, for the host alone. Fritext i"
                            + " enkäter, utan namn, för värden.")
    @Schema(name = "SurveyFreeText")
    record View(
            @Schema(maxLength = 36) UUID id,
            @Schema(maxLength = 40) String question,
            @Schema(maxLength = 2000) String words) {}

    @Schema(
            name = "SurveyFreeTextList",
            examples =
                    "{\"items\":[{\"id\":\"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c03\",\"question\":\"Q3\","
                            + "\"words\":\"Bra bemötande.\"}]}")
    record ListView(@Schema(maxItems = 100_000) List<View> items) {}

    /** None of a round with fewer than five forms: the words would be of known people. */
    @Transactional
    ListView of(UUID roundId) {
        Integer forms = rounds.owned(roundId).round().forms();
        if (forms == null || forms < Answers.SMALLEST_GROUP) {
            return new ListView(List.of());
        }
        return new ListView(
                sql.rows(
                        row ->
                                new View(
                                        row.getObject("id", UUID.class),
                                        row.getString("question"),
                                        row.getString("words")),
                        "select id, question, words from survey_free_text where round_id = ?"
                                + " order by question, words",
                        roundId));
    }

    @Transactional
    void delete(UUID roundId, UUID textId) {
        UUID round = rounds.owned(roundId).round().id();
        boolean isThere =
                sql.row(
                                row -> row.getObject(1, UUID.class),
                                "select id from survey_free_text where round_id = ? and id = ?",
                                round,
                                textId)
                        .isPresent();
        if (!isThere) {
            throw Problem.notFound();
        }
        ifMatch.check(ONLY_VERSION);
        sql.batch(
                "delete from survey_free_text where id = ?",
                List.<@Nullable Object[]>of(new @Nullable Object[] {textId}));
    }
}
