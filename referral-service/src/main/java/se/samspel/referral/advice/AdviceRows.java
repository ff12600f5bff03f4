package se.samspel.referral.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.advice.domain.ItemAdvice;
import se.samspel.referral.advice.domain.ItemPlanRow;

/** What stands beside items; row-level security shows the caller no more than it may see. */
@ApplicationScoped
class AdviceRows {

    private final EntityManager entities;

    AdviceRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether an authority took part in an item of a held meeting, or left it. */
    record Attendance(AuthorityId authority, boolean tookPart) {}

    /** The oldest first, as they were given. */
    Map<UUID, List<ItemAdvice>> advice(Collection<UUID> itemIds) {
        return entities
                .createQuery("from ItemAdvice where itemId in :ids order by id", ItemAdvice.class)
                .setParameter("ids", itemIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ItemAdvice::itemId));
    }

    Map<UUID, List<ItemPlanRow>> plans(Collection<UUID> itemIds) {
        return entities
                .createQuery(
                        "from ItemPlanRow where itemId in :ids order by itemId, place",
                        ItemPlanRow.class)
                .setParameter("ids", itemIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ItemPlanRow::itemId));
    }

    Map<UUID, List<Attendance>> attendance(Collection<UUID> itemIds) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select item_id, authority, took_part from item_attendance"
                                        + " where item_id in (:ids) order by item_id, authority",
                                Object[].class)
                        .setParameter("ids", itemIds)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row ->
                                                new Attendance(
                                                        AuthorityId.parse((String) row[1]),
                                                        (Boolean) row[2]),
                                        Collectors.toList())));
    }

    void add(ItemAdvice advice) {
        entities.persist(advice);
        entities.flush();
    }

    void replacePlan(UUID itemId, List<ItemPlanRow> rows) {
        entities.createQuery("delete from ItemPlanRow where itemId = :id")
                .setParameter("id", itemId)
                .executeUpdate();
        rows.forEach(entities::persist);
        entities.flush();
    }
}
