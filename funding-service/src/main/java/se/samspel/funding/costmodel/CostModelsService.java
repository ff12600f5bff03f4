package se.samspel.funding.costmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.costmodel.domain.ProjectCostModels;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;

/** Sets and shows how an ESF project's cost is reckoned. */
@ApplicationScoped
class CostModelsService {

    private final CostModelsRepository models;
    private final EsfProjectRepository projects;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    CostModelsService(
            CostModelsRepository models,
            EsfProjectRepository projects,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.models = models;
        this.projects = projects;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(UUID projectId, CostModelsRequest request) {
        caller.association();
        EsfProject project = projects.toChange(projectId);
        ProjectCostModels known = models.of(projectId);
        ifMatch.checkPut(known == null ? null : known.version());
        ProjectCostModels set = known;
        if (set == null) {
            set =
                    new ProjectCostModels(
                            projectId, project.associationId(), request.models(), clock.instant());
            models.persist(set);
        } else {
            set.replace(request.models(), clock.instant());
        }
        models.flush();
        return Outcome.put(
                known == null,
                CostModelsView.of(set),
                "/esf-projects/" + projectId + "/cost-models",
                set.version());
    }

    @Transactional
    CostModelsView read(UUID projectId) {
        ProjectCostModels known = models.of(projectId);
        if (known == null) {
            throw Problem.notFound();
        }
        return CostModelsView.of(known);
    }
}
