package se.samspel.funding.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esf.domain.Subproject;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Adds and changes the subprojects of an ESF project; each answer is the whole project. */
@ApplicationScoped
class SubprojectService {

    private final EsfProjectRepository projects;
    private final MemberRepository members;
    private final InterventionRepository interventions;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    SubprojectService(
            EsfProjectRepository projects,
            MemberRepository members,
            InterventionRepository interventions,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.projects = projects;
        this.members = members;
        this.interventions = interventions;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome add(UUID projectId, SubprojectRequest request) {
        caller.association();
        if (idempotency.claim("add-esf-subproject", request, projectId.toString(), 201)
                instanceof Claim.Replay replay) {
            EsfProject earlier = projects.visible(projectId);
            return Outcome.replayed(
                    replay,
                    EsfProjectView.of(earlier),
                    EsfProjectService.path(projectId),
                    earlier.version());
        }
        EsfProject project = projects.toChange(projectId);
        refuseForeign(project, request.interventionId());
        project.add(ids.next(), request.facts(), membership(project), clock.instant());
        projects.flush();
        return Outcome.created(
                EsfProjectView.of(project), EsfProjectService.path(projectId), project.version());
    }

    @Transactional
    Outcome change(UUID projectId, UUID id, SubprojectRequest request) {
        caller.association();
        EsfProject project = projects.toChange(projectId);
        Subproject subproject = project.subproject(id);
        if (subproject == null) {
            throw Problem.notFound();
        }
        ifMatch.check(project.version());
        refuseForeign(project, request.interventionId());
        project.change(subproject, request.facts(), membership(project), clock.instant());
        projects.flush();
        return Outcome.put(
                false,
                EsfProjectView.of(project),
                EsfProjectService.path(projectId),
                project.version());
    }

    private Membership membership(EsfProject project) {
        return Membership.from(project.startsOn(), members.allOf(project.associationId()));
    }

    /** 422 where the intervention is none of the association's. */
    private void refuseForeign(EsfProject project, @Nullable UUID intervention) {
        if (intervention != null
                && interventions.count(
                                "associationId = ?1 and id = ?2",
                                project.associationId(),
                                intervention)
                        == 0) {
            throw Problem.unknownReference(
                    "/interventionId",
                    Text.of(
                            "interventionId är ingen av förbundets insatser.",
                            "interventionId is none of the association's interventions."));
        }
    }
}
