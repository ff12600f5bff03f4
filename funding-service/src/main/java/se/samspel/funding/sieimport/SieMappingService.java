package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.sieimport.domain.ProjectObject;
import se.samspel.funding.sieimport.domain.SieMapping;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Sets and shows how an association's books are read. */
@ApplicationScoped
class SieMappingService {

    private final SieMappingRepository mappings;
    private final ActualsImportRepository imports;
    private final MemberRepository members;
    private final InterventionRepository interventions;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    SieMappingService(
            SieMappingRepository mappings,
            ActualsImportRepository imports,
            MemberRepository members,
            InterventionRepository interventions,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.mappings = mappings;
        this.imports = imports;
        this.members = members;
        this.interventions = interventions;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(String associationId, SieMappingRequest request) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        SieMapping known = mappings.findById(associationId);
        ifMatch.checkPut(known == null ? null : known.version());
        List<ProjectObject> projects = request.projects();
        refuseForeign(associationId, projects);
        SieMapping mapping = known == null ? new SieMapping(associationId) : known;
        mapping.set(projects, request.ranges(), clock.instant());
        mappings.persistAndFlush(mapping);
        imports.mappedAnew(associationId);
        return Outcome.put(
                known == null,
                SieMappingView.of(mapping),
                "/associations/" + associationId + "/sie-mapping",
                mapping.version());
    }

    @Transactional
    SieMappingView read(String associationId) {
        SieMapping known = mappings.findById(associationId);
        if (known == null) {
            throw Problem.notFound();
        }
        return SieMappingView.of(known);
    }

    private void refuseForeign(String associationId, List<ProjectObject> projects) {
        Set<UUID> named =
                projects.stream().map(ProjectObject::interventionId).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        long own = interventions.count("associationId = ?1 and id in ?2", associationId, named);
        if (own < named.size()) {
            throw Problem.unknownReference(
                    "/objects",
                    Text.of(
                            "En insats i objects är inte förbundets.",
                            "An intervention in objects is not the association's."));
        }
    }
}
