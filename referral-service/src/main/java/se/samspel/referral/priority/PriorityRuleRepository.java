package se.samspel.referral.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.PriorityRules;

/** Stores the rules by which hosts order their queues. */
@ApplicationScoped
public class PriorityRuleRepository {

    private static final String RULES =
            """
            select v.valid_from, r.code, r.label, r.label_en, r.kind, r.level, r.after_days,
                   r.priority_group
            from priority_rule_set v
            left join priority_rule r
              on r.intervention_id = v.intervention_id and r.valid_from = v.valid_from
            where v.intervention_id = :id
            """;

    private static final String KEEP_SET =
            """
            with counted as (
              insert into priority_rules (intervention_id, version, recorded_at)
              values (:id, 1, :at)
              on conflict (intervention_id) do update
              set version = priority_rules.version + 1, recorded_at = excluded.recorded_at
              returning intervention_id),
            replaced as (
              insert into priority_rule_set (intervention_id, valid_from, unit, recorded_at)
              select intervention_id, :from, :unit, :at from counted
              on conflict (intervention_id, valid_from) do update
              set unit = excluded.unit, recorded_at = excluded.recorded_at
              returning 1)
            select count(*) from replaced
            """;

    private static final String ADD_RULES =
            """
            insert into priority_rule (intervention_id, valid_from, code, label, label_en, kind,
                                       level, after_days, priority_group)
            select :id, :from, u.* from unnest(
              cast(:codes as text[]), cast(:labels as text[]), cast(:labelsEn as text[]),
              cast(:kinds as text[]), cast(:levels as integer[]), cast(:days as integer[]),
              cast(:groups as text[])) u
            """;

    private final EntityManager entities;

    PriorityRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Null where none has been set. */
    @Nullable Long version(UUID interventionId) {
        List<Long> versions =
                entities.createNativeQuery(
                                "select version from priority_rules where intervention_id = :id",
                                Long.class)
                        .setParameter("id", interventionId)
                        .getResultList();
        return versions.isEmpty() ? null : versions.getFirst();
    }

    /** Through the years; one statement. */
    public PriorityRules of(UUID interventionId) {
        List<Object[]> rows =
                entities.createNativeQuery(RULES, Object[].class)
                        .setParameter("id", interventionId)
                        .getResultList();
        Map<LocalDate, List<PriorityRule>> sets = new TreeMap<>();
        for (Object[] row : rows) {
            List<PriorityRule> rules =
                    sets.computeIfAbsent((LocalDate) row[0], from -> new ArrayList<>());
            if (row[1] != null) {
                rules.add(rule(row));
            }
        }
        return new PriorityRules(
                sets.entrySet().stream()
                        .map(set -> new PriorityRuleSet(set.getKey(), set.getValue()))
                        .toList());
    }

    private static PriorityRule rule(Object[] row) {
        return new PriorityRule(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                PriorityKind.valueOf((String) row[4]),
                (Integer) row[5],
                (Integer) row[6],
                (String) row[7]);
    }

    /** In place of the set of the same day, where there is one. */
    void keep(UUID interventionId, PriorityRuleSet set, String unit, Instant at) {
        entities.createNativeQuery(KEEP_SET, Long.class)
                .setParameter("id", interventionId)
                .setParameter("from", set.validFrom())
                .setParameter("unit", unit)
                .setParameter("at", at)
                .getSingleResult();
        entities.createNativeQuery(
                        "delete from priority_rule where intervention_id = :id and valid_from ="
                                + " :from")
                .setParameter("id", interventionId)
                .setParameter("from", set.validFrom())
                .executeUpdate();
        if (!set.rules().isEmpty()) {
            add(interventionId, set);
        }
    }

    private void add(UUID interventionId, PriorityRuleSet set) {
        entities.createNativeQuery(ADD_RULES)
                .setParameter("id", interventionId)
                .setParameter("from", set.validFrom())
                .setParameter("codes", texts(set, PriorityRule::code))
                .setParameter("labels", texts(set, PriorityRule::label))
                .setParameter("labelsEn", texts(set, PriorityRule::labelEn))
                .setParameter("kinds", texts(set, rule -> rule.kind().name()))
                .setParameter("levels", numbers(set, PriorityRule::level))
                .setParameter("days", numbers(set, PriorityRule::afterDays))
                .setParameter("groups", texts(set, PriorityRule::group))
                .executeUpdate();
    }

    private static @Nullable String[] texts(
            PriorityRuleSet set, Function<PriorityRule, @Nullable String> what) {
        return set.rules().stream().map(what).toArray(String[]::new);
    }

    private static @Nullable Integer[] numbers(
            PriorityRuleSet set, Function<PriorityRule, @Nullable Integer> what) {
        return set.rules().stream().map(what).toArray(Integer[]::new);
    }
}
