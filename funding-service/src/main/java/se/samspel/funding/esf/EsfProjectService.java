package se.samspel.funding.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esf.domain.ProjectFacts;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Registers, changes and shows ESF projects. */
@ApplicationScoped
class EsfProjectService {

    private final EsfProjectRepository projects;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    EsfProjectService(
            EsfProjectRepository projects,
            MemberRepository members,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.projects = projects;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome register(String associationId, EsfProjectRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("register-esf-project", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            EsfProject earlier = projects.visible(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(
                    replay, EsfProjectView.of(earlier), path(earlier.id()), earlier.version());
        }
        List<Member> all = members.allOf(associationId);
        ProjectFacts facts = request.facts();
        var identity = new EsfProject.Identity(id, associationId, clock.instant());
        EsfProject project =
                EsfProject.register(identity, facts, Membership.from(facts.startsOn(), all));
        projects.persistAndFlush(project);
        return Outcome.created(EsfProjectView.of(project), path(id), project.version());
    }

    @Transactional
    Outcome change(UUID id, EsfProjectRequest request) {
        caller.association();
        EsfProject project = projects.toChange(id);
        ifMatch.check(project.version());
        ProjectFacts facts = request.facts();
        List<Member> all = members.allOf(project.associationId());
        project.change(facts, Membership.from(facts.startsOn(), all), clock.instant());
        projects.flush();
        return Outcome.put(false, EsfProjectView.of(project), path(id), project.version());
    }

    @Transactional
    EsfProjectView read(UUID id) {
        return EsfProjectView.of(projects.visible(id));
    }

    @Transactional
    List<EsfProjectView> list(String associationId, PageQuery page) {
        List<EsfProject> found = projects.page(associationId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(EsfProjectView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return projects.countOf(associationId);
    }

    static String path(UUID id) {
        return "/esf-projects/" + id;
    }
}
