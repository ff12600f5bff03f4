package se.samspel.participant.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.headcount.domain.Headcount;
import se.samspel.participant.intervention.HostedInterventions;
import se.samspel.participant.statistics.AnonymousCounts;
import se.samspel.participant.statistics.AnonymousCounts.Row;

/** Lets the host of an intervention count persons without a row, and see all that are. */
@ApplicationScoped
class AnonymousCountsService {

    private final AnonymousCounts counts;
    private final HostedInterventions interventions;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final IfMatch ifMatch;
    private final Today today;

    AnonymousCountsService(
            AnonymousCounts counts,
            HostedInterventions interventions,
            CurrentCaller caller,
            AccessLog accessLog,
            IfMatch ifMatch,
            Today today) {
        this.counts = counts;
        this.interventions = interventions;
        this.caller = caller;
        this.accessLog = accessLog;
        this.ifMatch = ifMatch;
        this.today = today;
    }

    @Transactional
    AnonymousCountsView read(UUID interventionId, int year) {
        AuthorityId host = caller.authority();
        interventions.refuseOthers(interventionId, host);
        log("read-anonymous-counts", host, interventionId);
        return AnonymousCountsView.of(interventionId, year, counts.of(interventionId, year));
    }

    @Transactional
    Outcome enter(UUID interventionId, int year, AnonymousCountsRequest request) {
        AuthorityId host = caller.authority();
        interventions.lock(interventionId, host);
        Map<Sex, Row> known = counts.of(interventionId, year);
        ifMatch.checkPut(known.isEmpty() ? null : AnonymousCountsView.version(known));
        Headcount entered = Headcount.of(year, request.figures(), today.today());
        counts.enter(interventionId, host, entered.year(), entered.entered());
        log("enter-anonymous-counts", host, interventionId);
        var view = AnonymousCountsView.of(interventionId, year, counts.of(interventionId, year));
        Outcome outcome =
                Outcome.created(
                        view,
                        "/interventions/" + interventionId + "/anonymous-counts/" + year,
                        view.version());
        return known.isEmpty() ? outcome : outcome.answering(200);
    }

    private void log(String operation, AuthorityId host, UUID interventionId) {
        accessLog.record(operation, host, List.of(), List.of(interventionId));
    }
}
