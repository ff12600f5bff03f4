package se.samspel.participant.successor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;
import se.samspel.participant.database.Sql;

/** Keeps who has succeeded whom; the records move afterwards, in transactions of their own. */
@ApplicationScoped
class SuccessionProjection implements Projection<AuthoritySucceeded> {

    private static final String UPSERT =
            """
            insert into authority_succession as t (predecessor, version, successor,
              takes_effect_on, decided_on, decision_reference, predecessor_units, successor_units,
              known_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (predecessor) do update
              set version = excluded.version, successor = excluded.successor,
                  takes_effect_on = excluded.takes_effect_on, decided_on = excluded.decided_on,
                  decision_reference = excluded.decision_reference,
                  predecessor_units = excluded.predecessor_units,
                  successor_units = excluded.successor_units
              where excluded.version > t.version
            """;

    private final Sql sql;
    private final Clock clock;

    SuccessionProjection(Sql sql, Clock clock) {
        this.sql = sql;
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
            sql.run(
                    UPSERT,
                    succession.predecessor().toString(),
                    succession.version(),
                    succession.successor().toString(),
                    succession.takesEffectOn(),
                    succession.decidedOn(),
                    succession.decisionReference(),
                    succession.predecessorUnits(),
                    succession.successorUnits(),
                    clock.instant());
        }
    }

    /** A succession is never undone. */
    @Override
    public void erase(List<String> keys) {}
}
