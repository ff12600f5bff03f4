package se.samspel.participant.intervention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;

/** Interventions for the one who is their host: nobody else has a say in them here. */
@ApplicationScoped
public class HostedInterventions {

    private static final String OF_HOST = "select 1 from intervention where id = ? and host = ?";

    private final AgroalDataSource dataSource;

    HostedInterventions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** 404 for another host's intervention. */
    public void refuseOthers(UUID id, AuthorityId host) {
        find(OF_HOST, id, host);
    }

    /** The same; until the end of the transaction no other one changes what belongs to it. */
    public void lock(UUID id, AuthorityId host) {
        find(OF_HOST + " for no key update", id, host);
    }

    private void find(String sql, UUID id, AuthorityId host) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setString(2, host.toString());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.notFound();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an intervention could not be read", e);
        }
    }
}
