package se.samspel.funding.cofinancing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.cofinancing.domain.EsfPlan;
import se.samspel.funding.cofinancing.domain.ProjectTree;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Money;

/** Sets an ESF project's plan and shows it with its contradictions. */
@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final EsfProjectRepository projects;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            EsfProjectRepository projects,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(UUID projectId, PlanRequest request) {
        caller.association();
        EsfProject project = projects.toChange(projectId);
        EsfPlan known = plans.findById(projectId);
        ifMatch.checkPut(known == null ? null : known.version());
        EsfPlan plan = known;
        if (plan == null) {
            plan = new EsfPlan(projectId, project.associationId(), request.rows(), clock.instant());
            plans.persist(plan);
        } else {
            plan.replace(request.rows(), clock.instant());
        }
        plans.flush();
        return Outcome.put(
                known == null,
                PlanView.of(plan, tree(project)),
                "/esf-projects/" + projectId + "/plan",
                plan.version());
    }

    @Transactional
    PlanView read(UUID projectId) {
        EsfPlan plan = plans.findById(projectId);
        if (plan == null) {
            throw Problem.notFound();
        }
        return PlanView.of(plan, tree(projects.visible(projectId)));
    }

    private static ProjectTree tree(EsfProject project) {
        return new ProjectTree(
                project.budgets().values().stream().reduce(Money.ZERO, Money::plus),
                project.subprojects().stream()
                        .map(each ->
                                new ProjectTree.Node(
                                        each.id(), each.name(), each.parentId(), each.budget()))
                        .toList());
    }
}
