package se.samspel.referral.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps who has succeeded whom; the referrals move afterwards, in transactions of their own. */
@ApplicationScoped
class SuccessionProjection implements Projection<AuthoritySucceeded> {

    private static final String UPSERT =
            """
            insert into authority_succession as t
              (predecessor, version, successor, takes_effect_on, known_at, units)
            values (:predecessor, :version, :successor, :on, :now,
              jsonb_object(cast(:oldUnits as text[]), cast(:newUnits as text[])))
            on conflict (predecessor) do update
              set version = excluded.version, successor = excluded.successor,
                  takes_effect_on = excluded.takes_effect_on, units = excluded.units
              where excluded.version > t.version
            """;

    // The successor's log is there before anything is told in it.
    private static final String ASK_FOR_TOPIC =
            "insert into authority_topic (authority) values (:successor) on conflict do nothing";

    private final EntityManager entities;
    private final Clock clock;

    SuccessionProjection(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "authority";
    }

    @Override
    public Class<AuthoritySucceeded> payload() {
        return AuthoritySucceeded.class;
    }

    @Override
    public void upsert(List<Received<AuthoritySucceeded>> batch) {
        for (Received<AuthoritySucceeded> received : batch) {
            AuthoritySucceeded succession = received.value();
            String successor = succession.successor().toString();
            entities.createNativeQuery(UPSERT)
                    .setParameter("predecessor", succession.predecessor().toString())
                    .setParameter("version", succession.version())
                    .setParameter("successor", successor)
                    .setParameter("on", succession.takesEffectOn())
                    .setParameter("oldUnits", succession.oldUnits())
                    .setParameter("newUnits", succession.newUnits())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            entities.createNativeQuery(ASK_FOR_TOPIC)
                    .setParameter("successor", successor)
                    .executeUpdate();
        }
    }

    /** A succession is never undone. */
    @Override
    public void erase(List<String> keys) {}
}
