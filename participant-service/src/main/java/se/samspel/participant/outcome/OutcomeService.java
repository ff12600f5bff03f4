package se.samspel.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Reads an enrolment's outcome for the host, the referrer or the income authority. */
@ApplicationScoped
class OutcomeService {

    private final EnrolmentRepository enrolments;
    private final OutcomeGate gate;
    private final OutcomeEdges edges;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Today today;

    OutcomeService(
            EnrolmentRepository enrolments,
            OutcomeGate gate,
            OutcomeEdges edges,
            CurrentCaller caller,
            AccessLog accessLog,
            Today today) {
        this.enrolments = enrolments;
        this.gate = gate;
        this.edges = edges;
        this.caller = caller;
        this.accessLog = accessLog;
        this.today = today;
    }

    /** What was registered by mistake has no outcome: 404. */
    @Transactional
    OutcomeView read(UUID enrolmentId) {
        Enrolment enrolment =
                enrolments
                        .seen(enrolmentId)
                        .filter(seen -> seen.state() != EnrolmentState.CORRECTED)
                        .orElseThrow(Problem::notFound);
        gate.check(enrolment, caller.authority());
        OutcomeView outcome = outcome(enrolment, caller.authority());
        accessLog.record(
                "read-outcome",
                enrolment.host(),
                List.of(enrolment.participantId()),
                List.of(enrolmentId));
        return outcome;
    }

    private OutcomeView outcome(Enrolment enrolment, AuthorityId reader) {
        if (reader.equals(enrolment.host())) {
            return OutcomeView.whole(enrolment);
        }
        boolean isParty =
                reader.equals(enrolment.referringAuthority())
                        || reader.equals(enrolment.incomeAuthority());
        List<WaiverEdge> standing =
                isParty ? edges.standing(enrolment, reader, today.today()) : List.of();
        if (standing.isEmpty()) {
            throw Problem.notFound();
        }
        boolean withHealth =
                standing.stream().anyMatch(edge -> edge.categories().contains(DataCategory.HEALTH));
        return withHealth ? OutcomeView.whole(enrolment) : OutcomeView.withoutHealth(enrolment);
    }
}
