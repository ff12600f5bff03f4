package se.samspel.referral.obstacle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.intervention.InterventionAccess;

/** The lists of obstacle categories: each host may make its own instead of the common one. */
@ApplicationScoped
class ObstacleCategories {

    private static final UUID COMMON = new UUID(0, 0);
    private static final TypeReference<List<CategoriesRequest.Category>> CATEGORIES =
            new TypeReference<>() {};

    // The common list has the lowest id of all.
    private static final String FIND =
            """
            select intervention_id, version, cast(categories as text) from obstacle_category_list
            where intervention_id in (:id, :common) order by intervention_id desc limit 1
            """;

    private static final String KEEP =
            """
            insert into obstacle_category_list (intervention_id, version, categories)
            values (:id, :version, cast(:categories as jsonb))
            on conflict (intervention_id) do update
            set version = excluded.version, categories = excluded.categories
            """;

    private final EntityManager entities;
    private final InterventionAccess interventions;
    private final IfMatch ifMatch;
    private final ObjectMapper json;

    ObstacleCategories(
            EntityManager entities,
            InterventionAccess interventions,
            IfMatch ifMatch,
            ObjectMapper json) {
        this.entities = entities;
        this.interventions = interventions;
        this.ifMatch = ifMatch;
        this.json = json;
    }

    @Transactional
    CategoriesView read(UUID interventionId) {
        interventions.read(interventionId);
        return find(interventionId);
    }

    @Transactional
    CategoriesView replace(UUID interventionId, CategoriesRequest request) {
        interventions.lockHosted(interventionId);
        CategoriesView before = find(interventionId);
        ifMatch.checkPut(before.own() ? before.version() : null);
        for (CategoriesRequest.Category each : request.categories()) {
            IdentityNumberInText.refuse("sv", each.sv());
            IdentityNumberInText.refuse("en", each.en());
        }
        long next = before.version() + 1;
        entities.createNativeQuery(KEEP)
                .setParameter("id", interventionId)
                .setParameter("version", next)
                .setParameter("categories", written(request.categories()))
                .executeUpdate();
        return new CategoriesView(interventionId, next, true, request.categories());
    }

    /** 422 for a code that the intervention's list doesn't have. */
    void require(UUID interventionId, String code) {
        if (find(interventionId).categories().stream()
                .noneMatch(each -> each.code().equals(code))) {
            throw new UnknownCategory();
        }
    }

    private CategoriesView find(UUID interventionId) {
        List<Object[]> rows =
                entities.createNativeQuery(FIND, Object[].class)
                        .setParameter("id", interventionId)
                        .setParameter("common", COMMON)
                        .getResultList();
        Object[] row = rows.getFirst();
        boolean own = !COMMON.equals(row[0]);
        // A first own list is version 1: the common one may not be taken for it.
        long version = own ? (Long) row[1] : 0;
        return new CategoriesView(interventionId, version, own, categories((String) row[2]));
    }

    private List<CategoriesRequest.Category> categories(String stored) {
        try {
            return json.readValue(stored, CATEGORIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of categories that can't be read", e);
        }
    }

    private String written(List<CategoriesRequest.Category> categories) {
        try {
            return json.writeValueAsString(categories);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of categories that can't be written", e);
        }
    }
}
