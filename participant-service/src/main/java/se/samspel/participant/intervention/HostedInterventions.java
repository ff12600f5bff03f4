package se.samspel.participant.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/** Interventions for the one who is their host: nobody else has a say in them here. */
@ApplicationScoped
public class HostedInterventions {

    private static final String OF_HOST = "select 1 from intervention where id = ? and host = ?";

    private final Sql sql;

    HostedInterventions(Sql sql) {
        this.sql = sql;
    }

    /** 404 for another host's intervention. */
    public void refuseOthers(UUID id, AuthorityId host) {
        find(OF_HOST, id, host);
    }

    /** The same; until the end of the transaction no other one changes what belongs to it. */
    public void lock(UUID id, AuthorityId host) {
        find(OF_HOST + " for no key update", id, host);
    }

    private void find(String select, UUID id, AuthorityId host) {
        if (sql.rows(row -> row.getInt(1), select, id, host.toString()).isEmpty()) {
            throw Problem.notFound();
        }
    }
}
