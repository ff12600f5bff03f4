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
        List<Intervention> all = interventions.list("associationId", associationId);
        Map<String, UUID> known = new HashMap<>();
        add(all.stream().map(found -> Map.entry(found.name(), found.id())).toList(), known);
        // An object goes before another intervention's name.
        add(List.copyOf(mappings.of(associationId).interventions().entrySet()), known);
        all.forEach(found -> known.put(found.id().toString(), found.id()));
        return known;
    }

    /** Without what stands for several: objects of the books differ by case too. */
    private static void add(List<Map.Entry<String, UUID>> named, Map<String, UUID> known) {
        Map<String, Set<UUID>> byKey = new HashMap<>();
        for (Map.Entry<String, UUID> each : named) {
            byKey.computeIfAbsent(each.getKey().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                    .add(each.getValue());
        }
        byKey.forEach((key, ids) -> {
            known.remove(key);
            if (ids.size() == 1) {
                known.put(key, ids.iterator().next());
            }
        });
    }
}
