package se.samspel.funding.merger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.merger.domain.AssociationMerger;

/** Statements about both associations of a merger, each with those of its values that it names. */
final class Passage {

    private final EntityManager entities;
    private final Map<String, Object> values;

    private Passage(EntityManager entities, Map<String, Object> values) {
        this.entities = entities;
        this.values = values;
    }

    static Passage of(EntityManager entities, AssociationMerger merger) {
        return new Passage(
                entities,
                Map.of(
                        "transferring",
                        merger.transferring(),
                        "receiving",
                        merger.receiving(),
                        "effectiveOn",
                        merger.effectiveOn(),
                        "year",
                        merger.effectiveOn().getYear()));
    }

    Passage with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Passage(entities, more);
    }

    void run(String... statements) {
        for (String sql : statements) {
            bound(entities.createNativeQuery(sql)).executeUpdate();
        }
    }

    /** What a statement that ends in {@code returning id} has changed. */
    List<UUID> ids(String sql) {
        List<?> found = bound(entities.createNativeQuery(sql, UUID.class)).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    List<Object[]> rows(String sql) {
        List<?> found = bound(entities.createNativeQuery(sql, Object[].class)).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private Query bound(Query query) {
        for (Parameter<?> parameter : query.getParameters()) {
            query.setParameter(parameter.getName(), values.get(parameter.getName()));
        }
        return query;
    }
}
