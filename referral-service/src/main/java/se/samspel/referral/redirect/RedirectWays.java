package se.samspel.referral.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.redirect.domain.UnknownWay;
import se.samspel.referral.redirect.domain.Way;

/** The ways of each joint team. */
@ApplicationScoped
public class RedirectWays {

    private static final String READ =
            """
            select code, label, label_en, leads_to from redirect_way
            where intervention_id = :id order by place
            """;

    private static final String ADD =
            """
            insert into redirect_way (intervention_id, code, place, label, label_en, leads_to)
            values (:id, :code, :place, :label, nullif(:labelEn, ''),
                    cast(nullif(:leadsTo, '') as uuid))
            """;

    private final EntityManager entities;
    private final Clock clock;

    RedirectWays(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Where the team's way leads; empty for an authority's ordinary activity.
     *
     * @throws UnknownWay 422 when the team has no such way
     */
    public Optional<UUID> require(UUID interventionId, String code) {
        return of(interventionId).stream()
                .filter(way -> way.code().equals(code))
                .findFirst()
                .map(way -> Optional.ofNullable(way.interventionId()))
                .orElseThrow(UnknownWay::new);
    }

    List<Way> of(UUID interventionId) {
        List<Object[]> rows =
                entities.createNativeQuery(READ, Object[].class)
                        .setParameter("id", interventionId)
                        .getResultList();
        return rows.stream()
                .map(row ->
                        new Way((String) row[0], (String) row[1], (String) row[2], (UUID) row[3]))
                .toList();
    }

    /** Null where none have been set. */
    @Nullable Long version(UUID interventionId) {
        return stored(interventionId);
    }

    private @Nullable Long stored(UUID interventionId) {
        List<Long> rows =
                entities.createNativeQuery(
                                "select version from redirect_ways where intervention_id = :id",
                                Long.class)
                        .setParameter("id", interventionId)
                        .getResultList();
        return rows.isEmpty() ? null : rows.getFirst();
    }

    void replace(UUID interventionId, long version, List<Way> ways) {
        entities.createNativeQuery(
                        """
                        insert into redirect_ways (intervention_id, version, recorded_at)
                        values (:id, :version, :at)
                        on conflict (intervention_id) do update
                        set version = excluded.version, recorded_at = excluded.recorded_at
                        """)
                .setParameter("id", interventionId)
                .setParameter("version", version)
                .setParameter("at", clock.instant())
                .executeUpdate();
        entities.createNativeQuery("delete from redirect_way where intervention_id = :id")
                .setParameter("id", interventionId)
                .executeUpdate();
        for (int place = 0; place < ways.size(); place++) {
            add(interventionId, place, ways.get(place));
        }
    }

    private void add(UUID interventionId, int place, Way way) {
        UUID leadsTo = way.interventionId();
        entities.createNativeQuery(ADD)
                .setParameter("id", interventionId)
                .setParameter("code", way.code())
                .setParameter("place", place)
                .setParameter("label", way.label())
                .setParameter("labelEn", way.labelEn() == null ? "" : way.labelEn())
                .setParameter("leadsTo", leadsTo == null ? "" : leadsTo.toString())
                .executeUpdate();
    }
}
