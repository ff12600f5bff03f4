package se.samspel.participant.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.caseload.domain.FollowUpSettings;
import se.samspel.participant.intervention.HostedInterventions;

/** Lets the host of an intervention say when it wants to be reminded of its enrolments. */
@ApplicationScoped
class FollowUpSettingsService {

    private final FollowUpSettingsRepository settings;
    private final HostedInterventions interventions;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final IfMatch ifMatch;
    private final Clock clock;

    FollowUpSettingsService(
            FollowUpSettingsRepository settings,
            HostedInterventions interventions,
            CurrentCaller caller,
            AccessLog accessLog,
            IfMatch ifMatch,
            Clock clock) {
        this.settings = settings;
        this.interventions = interventions;
        this.caller = caller;
        this.accessLog = accessLog;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    FollowUpSettingsView read(UUID interventionId) {
        AuthorityId host = caller.authority();
        interventions.refuseOthers(interventionId, host);
        log("read-follow-up-settings", host, interventionId);
        return settings.findByIdOptional(interventionId)
                .map(FollowUpSettingsView::of)
                .orElseGet(() -> FollowUpSettingsView.unset(interventionId));
    }

    @Transactional
    Outcome set(UUID interventionId, FollowUpSettingsRequest request) {
        AuthorityId host = caller.authority();
        interventions.lock(interventionId, host);
        FollowUpSettings known = settings.findById(interventionId);
        ifMatch.checkPut(known == null ? null : known.version());
        FollowUpSettings set = known == null ? new FollowUpSettings(interventionId, host) : known;
        set.set(request.longEnrolmentMonths(), clock.instant());
        settings.persistAndFlush(set);
        log("set-follow-up-settings", host, interventionId);
        Outcome outcome =
                Outcome.created(
                        FollowUpSettingsView.of(set),
                        "/interventions/" + interventionId + "/follow-up-settings",
                        set.version());
        return known == null ? outcome : outcome.answering(200);
    }

    private void log(String operation, AuthorityId host, UUID interventionId) {
        accessLog.record(operation, host, List.of(), List.of(interventionId));
    }
}
