package se.samspel.participant.esf;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;

/** Whose intervention it is, as funding announced it. */
@ApplicationScoped
class HostedInterventions {

    private final AgroalDataSource dataSource;

    HostedInterventions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** 404 for another host's. */
    void check(UUID interventionId, AuthorityId host) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select 1 from intervention where id = ? and host = ?")) {
            select.setObject(1, interventionId);
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
