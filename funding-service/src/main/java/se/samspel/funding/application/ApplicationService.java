package se.samspel.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.application.domain.Applicant;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Drafts applications and changes what they ask for. */
@ApplicationScoped
class ApplicationService {

    private final ApplicationRepository applications;
    private final ApplicationReading reading;
    private final InterventionRepository interventions;
    private final ApplyingCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications,
            ApplicationReading reading,
            InterventionRepository interventions,
            ApplyingCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.reading = reading;
        this.interventions = interventions;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome draft(UUID interventionId, ApplicationRequest request) {
        Applicant applicant = caller.applicant();
        UUID id = ids.next();
        if (idempotency.claim("draft-application", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            ApplicationView view = reading.read(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, view, path(view), view.version());
        }
        Intervention intervention = interventions.visible(interventionId);
        applicant.refuseUnlessOwn(intervention);
        var identity =
                new Application.Identity(
                        id, intervention.associationId(), interventionId, clock.instant());
        var drafted = new Application(identity, applicant, request.asking());
        applications.persistAndFlush(drafted);
        ApplicationView view = reading.view(drafted);
        return Outcome.created(view, path(view), view.version());
    }

    @Transactional
    Outcome amend(UUID id, ApplicationRequest request) {
        caller.applicant();
        Application application = applications.toChange(id);
        ifMatch.checkPut(application.version());
        application.amend(request.asking(), caller.actsAs(application.applicant()));
        applications.flush();
        ApplicationView view = reading.view(application);
        return Outcome.put(false, view, path(view), view.version());
    }

    private static String path(ApplicationView view) {
        return "/applications/" + view.id();
    }
}
