package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;

/** By what a file may name an association's interventions: id, project in the books, or name. */
@ApplicationScoped
class InterventionKeys {

    private final InterventionRepository interventions;
    private final SieMappingRepository mappings;

    InterventionKeys(InterventionRepository interventions, SieMappingRepository mappings) {
        this.interventions = interventions;
        this.mappings = mappings;
    }

    /** In lower case; an association has tens of interventions, so they are read at once. */
    Map<String, UUID> of(String associationId) {
        Map<String, UUID> known = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        List<Intervention> all = interventions.list("associationId", associationId);
        for (Intervention found : all) {
            String name = found.name().toLowerCase(Locale.ROOT);
            if (known.putIfAbsent(name, found.id()) != null) {
                ambiguous.add(name);
            }
        }
        ambiguous.forEach(known::remove);
        mappings.of(associationId)
                .interventions()
                .forEach((object, id) -> known.put(object.toLowerCase(Locale.ROOT), id));
        all.forEach(found -> known.put(found.id().toString(), found.id()));
        return known;
    }
}
