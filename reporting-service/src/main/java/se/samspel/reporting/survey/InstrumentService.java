package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.InstrumentRequest.QuestionRequest;
import se.samspel.reporting.survey.InstrumentRequest.Words;
import se.samspel.reporting.survey.domain.AnswerForm;
import se.samspel.reporting.survey.domain.BrokenQuestion;
import se.samspel.reporting.survey.domain.Question;

/** Takes in questionnaires; their words are changed by whoever brought them. */
@ApplicationScoped
class InstrumentService {

    private static final String OPERATION = "add-survey-instrument";

    private final InstrumentRows rows;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;

    InstrumentService(
            InstrumentRows rows,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids) {
        this.rows = rows;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
    }

    /** What was added; the replayed status is null for a request that came for the first time. */
    record Added(Instrument instrument, @Nullable Integer replayedStatus) {}

    @Transactional
    Added add(InstrumentRequest request) {
        UUID id = ids.next();
        caller.authority();
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return new Added(one(UUID.fromString(replay.resourceId())), replay.status());
        }
        refuse(request);
        return rows.add(id, caller.get().key(), request)
                .map(added -> new Added(added, null))
                .orElseThrow(InstrumentService::isThere);
    }

    private static void refuse(InstrumentRequest request) {
        IdentityNumberInText.refuse("licenceHolder", request.licenceHolder());
        refuse("title", request.title());
        Set<String> codes = new HashSet<>(Set.of(AnswerForm.SEX));
        for (QuestionRequest question : request.questions()) {
            question.question();
            refuse("text", question.text());
            if (!codes.add(question.code())) {
                throw new BrokenQuestion(question.code());
            }
        }
    }

    /** Every authority and office reads them. */
    private static void refuse(String field, @Nullable Words words) {
        if (words != null) {
            IdentityNumberInText.refuse(field, words.sv());
            IdentityNumberInText.refuse(field, words.en());
        }
    }

    private static Problem isThere() {
        return Problem.of(
                        409,
                        "instrument-exists",
                        Text.of("Instrumentet finns redan", "The instrument exists already"))
                .detail(
                        Text.of(
                                "En version ändras inte. Lägg till en ny.",
                                "A version is not changed. Add a new one."));
    }

    @Transactional
    Instrument one(UUID id) {
        return rows.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    List<Instrument> all() {
        return rows.all();
    }

    /** The words alone: codes and scales stay, so that rounds can be compared. */
    @Transactional
    Instrument say(UUID id, Map<String, Words> texts) {
        if (!one(id).owner().equals(caller.get().key())) {
            throw Problem.forbidden(
                    Text.of(
                            "Texterna läggs in av den som lade till instrumentet.",
                            "The texts are brought by whoever added the instrument."));
        }
        Instrument instrument = rows.locked(id).orElseThrow(Problem::notFound);
        ifMatch.check(instrument.version());
        texts.values().forEach(words -> refuse("text", words));
        List<Question> questions =
                instrument.questions().stream().map(question -> said(question, texts)).toList();
        refuseUnknown(instrument, texts.keySet());
        return rows.change(id, questions).orElseThrow(Problem::notFound);
    }

    private static Question said(Question question, Map<String, Words> texts) {
        Words words = texts.get(question.code());
        return words == null ? question : question.withText(words.text());
    }

    private static void refuseUnknown(Instrument instrument, Set<String> codes) {
        Set<String> known = new HashSet<>();
        instrument.questions().forEach(question -> known.add(question.code()));
        for (String code : codes) {
            if (!known.contains(code)) {
                throw Problem.unknownReference(
                        "/texts/" + code,
                        Text.of(
                                "Instrumentet har ingen sådan fråga.",
                                "The instrument has no such question."));
            }
        }
    }
}
