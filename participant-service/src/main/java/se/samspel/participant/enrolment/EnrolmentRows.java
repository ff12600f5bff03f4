package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowLoader;
import se.samspel.participant.bulk.RowRequests;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.KnownOtherwise;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentTerms;
import se.samspel.participant.enrolment.domain.Exit;
import se.samspel.participant.enrolment.domain.FollowUpConsent;
import se.samspel.participant.enrolment.domain.GroupStart;

/**
 * Enrols the persons of a file, with their answers to follow-up and their exits. A row whose
 * enrolment is there already adds what is missing, so that a file can come again when more is
 * known.
 */
@ApplicationScoped
class EnrolmentRows implements RowLoader {

    private static final String CONSENT = "followUpConsentSignedOn";
    private static final String ENDED = "endedOn";

    private final EnrolmentService enrolments;
    private final OwnEnrolments own;
    private final RowRequests requests;

    EnrolmentRows(EnrolmentService enrolments, OwnEnrolments own, RowRequests requests) {
        this.enrolments = enrolments;
        this.own = own;
        this.requests = requests;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ENROLMENTS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                OwnEnrolments.REFERRAL,
                "startedOn",
                "startedInGroup",
                "trialEndsOn",
                CONSENT,
                ENDED,
                "exitReason",
                "exitDestination",
                "earlyDropout");
    }

    @Override
    public Map<String, String> columnsByPointer() {
        return Map.of("/signedOn", CONSENT, "/refusedOn", CONSENT);
    }

    /** What a row says; the answer and the exit null where it says nothing of them. */
    private record Said(
            EnrolmentRequest start,
            @Nullable FollowUpConsentRequest answer,
            @Nullable ExitRequest exit) {}

    @Override
    public Loaded load(Row row) {
        Said said = said(row);
        Enrolment known = own.ofReferral(said.start().referralId());
        boolean isNew = known == null;
        UUID id = known == null ? start(said) : known.id();
        if (known != null) {
            refuseOtherTerms(known, said.start().terms(GroupStart.NONE));
        }
        boolean answered = answer(id, said.answer());
        boolean ended = end(id, said.exit());
        UUID person = own.byId(id).participantId();
        return isNew || answered || ended
                ? Loaded.changed(id, person)
                : Loaded.unchanged(id, person);
    }

    private UUID start(Said said) {
        return ((EnrolmentView) enrolments.start(said.start()).view()).id();
    }

    private static void refuseOtherTerms(Enrolment known, EnrolmentTerms said) {
        if (!known.startedOn().equals(said.startedOn())) {
            throw new KnownOtherwise("startedOn");
        }
        if (known.startedInGroup() != said.startedInGroup()) {
            throw new KnownOtherwise("startedInGroup");
        }
        if (!Objects.equals(known.trialEndsOn(), said.trialEndsOn())) {
            throw new KnownOtherwise("trialEndsOn");
        }
    }

    private boolean answer(UUID id, @Nullable FollowUpConsentRequest said) {
        if (said == null) {
            return false;
        }
        Enrolment enrolment = own.byId(id);
        FollowUpConsent known = enrolment.followUpConsent();
        if (known == null) {
            enrolments.answerFollowUp(id, said);
            return true;
        }
        // A refusal's day is not in the file, so it can't contradict the recorded one.
        boolean same =
                known == said.answer()
                        && (known == FollowUpConsent.REFUSED
                                || said.on().equals(enrolment.followUpOn()));
        if (!same) {
            throw new KnownOtherwise(CONSENT);
        }
        return false;
    }

    private boolean end(UUID id, @Nullable ExitRequest said) {
        if (said == null) {
            return false;
        }
        Enrolment enrolment = own.byId(id);
        if (enrolment.exitReason() == null) {
            enrolments.end(id, said);
            return true;
        }
        if (!said.exit().equals(exitOf(enrolment))) {
            throw new KnownOtherwise(ENDED);
        }
        return false;
    }

    private static Exit exitOf(Enrolment enrolment) {
        return new Exit(
                Objects.requireNonNull(enrolment.endedOn()),
                Objects.requireNonNull(enrolment.exitReason()),
                enrolment.exitDestination(),
                enrolment.earlyDropout());
    }

    private Said said(Row row) {
        Map<String, @Nullable Object> start = new HashMap<>();
        start.put(OwnEnrolments.REFERRAL, row.get(OwnEnrolments.REFERRAL));
        start.put("startedOn", row.get("startedOn"));
        start.put("startedInGroup", Cells.flag(row, "startedInGroup"));
        start.put("trialEndsOn", row.get("trialEndsOn"));
        return new Said(requests.read(start, EnrolmentRequest.class), saidAnswer(row), exit(row));
    }

    private @Nullable FollowUpConsentRequest saidAnswer(Row row) {
        String answer = row.get(CONSENT);
        if (answer == null) {
            return null;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        if (answer.equals(FollowUpConsent.REFUSED.name())) {
            fields.put("refusedOn", row.get("startedOn"));
        } else {
            fields.put("signedOn", answer);
        }
        return requests.read(fields, FollowUpConsentRequest.class);
    }

    private @Nullable ExitRequest exit(Row row) {
        Boolean dropout = Cells.flag(row, "earlyDropout");
        boolean none =
                row.get(ENDED) == null
                        && row.get("exitReason") == null
                        && row.get("exitDestination") == null
                        && !Boolean.TRUE.equals(dropout);
        if (none) {
            return null;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put(ENDED, row.get(ENDED));
        fields.put("exitReason", row.get("exitReason"));
        fields.put("exitDestination", row.get("exitDestination"));
        fields.put("earlyDropout", dropout == null ? Boolean.FALSE : dropout);
        return requests.read(fields, ExitRequest.class);
    }
}
