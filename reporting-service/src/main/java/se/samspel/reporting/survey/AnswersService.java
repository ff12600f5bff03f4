package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.domain.AnswerFault;
import se.samspel.reporting.survey.domain.AnswerForm;
import se.samspel.reporting.survey.domain.AnswerForms;
import se.samspel.reporting.survey.domain.Question;

/** Takes in a round's answers, all or none; those taken in before are replaced. */
@ApplicationScoped
class AnswersService {

    private static final String OPERATION = "import-survey-answers";
    private static final int MOST_FAULTS = 100;

    private final RoundService rounds;
    private final RoundRows rows;
    private final InstrumentRows instruments;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Sql sql;
    private final Ids ids;

    AnswersService(
            RoundService rounds,
            RoundRows rows,
            InstrumentRows instruments,
            CurrentCaller caller,
            Idempotency idempotency,
            Sql sql,
            Ids ids) {
        this.rounds = rounds;
        this.rows = rows;
        this.instruments = instruments;
        this.caller = caller;
        this.idempotency = idempotency;
        this.sql = sql;
        this.ids = ids;
    }

    /**
     * @param pointer where a form's field stands in what was sent, by its number or line and its
     *     column
     */
    @Transactional
    RoundService.Done take(UUID roundId, List<AnswerForm> forms, String pointer) {
        if (idempotency.claim(OPERATION, forms, roundId.toString(), 200)
                instanceof Claim.Replay replay) {
            return rounds.done(
                    rows.find(UUID.fromString(replay.resourceId())).orElseThrow(Problem::notFound),
                    replay.status());
        }
        Round round = rounds.changeable(roundId);
        RoundService.refuseClosed(round);
        List<Question> questions =
                instruments.find(round.instrumentId()).orElseThrow(Problem::notFound).questions();
        AnswerForms answers = new AnswerForms(questions, forms);
        refuse(answers.faults(), pointer);
        replace(roundId, answers);
        return rounds.done(rows.imported(roundId, answers.number(), importer()), null);
    }

    private void replace(UUID roundId, AnswerForms answers) {
        sql.batch(
                "delete from survey_count where round_id = ?",
                List.<@Nullable Object[]>of(new @Nullable Object[] {roundId}));
        sql.batch(
                "delete from survey_free_text where round_id = ?",
                List.<@Nullable Object[]>of(new @Nullable Object[] {roundId}));
        sql.batch(
                "insert into survey_count (round_id, question, sex, answer, people)"
                        + " values (?, ?, ?, ?, ?)",
                answers.counts().stream()
                        .<@Nullable Object[]>map(count ->
                                new @Nullable Object[] {
                                    roundId,
                                    count.question(),
                                    count.sex().name(),
                                    count.answer(),
                                    count.people()
                                })
                        .toList());
        sql.batch(
                "insert into survey_free_text (id, round_id, question, words) values (?, ?, ?, ?)",
                answers.freeTexts().stream()
                        .<@Nullable Object[]>map(text ->
                                new @Nullable Object[] {
                                    ids.next(), roundId, text.question(), text.words()
                                })
                        .toList());
    }

    /** The authority, and the person where one has logged in. */
    private String importer() {
        String handler = caller.handler();
        return caller.get().key() + (handler == null ? "" : "/" + handler);
    }

    private static void refuse(List<AnswerFault> faults, String pointer) {
        if (faults.isEmpty()) {
            return;
        }
        Problem problem =
                Problem.of(
                                422,
                                "unreadable-answers",
                                Text.of("Svar som inte kan läsas", "Answers that can't be read"))
                        .detail(
                                Text.of(
                                        "Inget är inläst. Rätta alla fel och skicka allt igen.",
                                        "Nothing was taken in. Mend all faults and send all"
                                                + " again."))
                        .with("faults", faults.size());
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault ->
                        problem.error(
                                pointer.formatted(fault.place(), fault.column()),
                                fault.code(),
                                fault.message()));
        throw problem;
    }
}
