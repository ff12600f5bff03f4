package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.domain.DisclosureNeeded;
import se.samspel.referral.course.domain.ExternalReferrer;
import se.samspel.referral.course.domain.NotOnPaper;
import se.samspel.referral.course.domain.OtherRecipient;
import se.samspel.referral.course.domain.Parties;
import se.samspel.referral.course.domain.SealedTexts;
import se.samspel.referral.course.domain.Subject;
import se.samspel.referral.course.domain.Submission;
import se.samspel.referral.waiver.domain.Edge;

/**
 * What a submission needs: an open intervention, and a disclosure to its host under a valid edge.
 */
@ApplicationScoped
class SubmissionRules {

    private final Today today;
    private final Clock clock;

    SubmissionRules(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    /**
     * What has been announced elsewhere but hasn't arrived here is told apart from what doesn't
     * exist; another authority's object is told as unknown.
     */
    Submission checked(
            SubmitRequest request,
            References.Known known,
            Submitter by,
            @Nullable SealedTexts texts) {
        AuthorityId caller = by.authority();
        References.KnownIntervention to = openIntervention(request, known);
        AuthorityId host = to.host();
        requireIncomeAuthority(request, known);
        Subject subject = subject(request, known, caller, host);
        var parties = new Parties(caller, host, request.incomeAuthority());
        return new Submission(
                request.interventionId(),
                parties,
                subject,
                request.submittedOn(),
                texts,
                by.unit(),
                onPaper(request),
                by.redirectedFrom(),
                to.jointTeam());
    }

    /**
     * Who submits.
     *
     * @param redirectedFrom the referral that led to this one
     */
    record Submitter(AuthorityId authority, @Nullable String unit, @Nullable UUID redirectedFrom) {}

    private static @Nullable ExternalReferrer onPaper(SubmitRequest request) {
        ExternalReferrerRequest given = request.externalReferrer();
        if (given == null) {
            return null;
        }
        if (request.participantId() == null) {
            throw new NotOnPaper();
        }
        return given.value();
    }

    private References.KnownIntervention openIntervention(
            SubmitRequest request, References.Known known) {
        References.KnownIntervention intervention = known.intervention();
        UUID id = request.interventionId();
        if (intervention == null) {
            throw Problem.reference(id, null, "/interventionId", clock);
        }
        if (!intervention.callerIsMember()) {
            throw Problem.reference(
                    id, intervention.associationKnownAt(), "/interventionId", clock);
        }
        return switch (intervention.state()) {
            case "OPEN" -> intervention;
            case "PROPOSED" -> throw notOpenYet(id, intervention);
            default -> throw notOpen(intervention.state());
        };
    }

    private RuntimeException notOpenYet(UUID id, References.KnownIntervention intervention) {
        return Problem.isYoung(id, intervention.knownAt(), clock)
                ? Problem.notYetKnown(
                        Text.of(
                                "Insatsen är inte känd här som öppen.",
                                "The intervention is not known here as open."))
                : notOpen(intervention.state());
    }

    private static IllegalMove notOpen(String state) {
        return new IllegalMove(
                state,
                List.of(),
                Text.of(
                        "Insatsen tar inte emot remisser: den är inte öppen.",
                        "The intervention takes no referrals: it is not open."));
    }

    private void requireIncomeAuthority(SubmitRequest request, References.Known known) {
        if (request.incomeAuthority() == null || known.incomeAuthority()) {
            return;
        }
        References.KnownIntervention intervention = known.intervention();
        Instant latest = intervention == null ? null : intervention.associationKnownAt();
        throw Problem.reference(request.interventionId(), latest, "/incomeAuthority", clock);
    }

    private Subject subject(
            SubmitRequest request, References.Known known, AuthorityId caller, AuthorityId host) {
        if (request.disclosureId() != null) {
            return disclosed(
                    request.disclosureId(), request, known, new Parties(caller, host, null));
        }
        UUID participantId = Objects.requireNonNull(request.participantId());
        if (!caller.equals(host)) {
            throw new DisclosureNeeded();
        }
        // Row-level security shows the caller's own participants alone.
        if (!caller.equals(known.participantController())) {
            throw Problem.reference(participantId, null, "/participantId", clock);
        }
        FutureActDate.refuse("submittedOn", request.submittedOn(), today.today());
        return Subject.own(participantId);
    }

    private Subject disclosed(
            UUID disclosureId, SubmitRequest request, References.Known known, Parties parties) {
        References.KnownDisclosure disclosure = known.disclosure();
        // The recipient sees the row too, but only the discloser can refer with it.
        if (disclosure == null || !disclosure.discloser().equals(parties.referringAuthority())) {
            throw Problem.reference(disclosureId, null, "/disclosureId", clock);
        }
        Edge edge =
                disclosure
                        .edges()
                        .find(disclosure.edgeId())
                        .orElseThrow(() ->
                                Problem.reference(
                                        disclosureId,
                                        disclosure.knownAt(),
                                        "/disclosureId",
                                        clock));
        if (!disclosure.recipient().equals(parties.receivingAuthority())) {
            throw new OtherRecipient();
        }
        FutureActDate.refuse("submittedOn", request.submittedOn(), today.today());
        edge.requireFor("submittedOn", request.submittedOn());
        return Subject.disclosed(disclosureId, disclosure.waiverId(), disclosure.edgeId());
    }
}
