package se.samspel.kit.caller;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import se.samspel.kit.value.Organisationsnummer;

/**
 * Lets the operator write a whole association back. Row-level security stands: it shows and takes
 * what is of that association, and of no other.
 */
@ApplicationScoped
public class RestoredAssociation {

    private final AgroalDataSource dataSource;
    private final CurrentCaller current;

    RestoredAssociation(AgroalDataSource dataSource, CurrentCaller current) {
        this.dataSource = dataSource;
        this.current = current;
    }

    /**
     * From here to its end the transaction sees and writes as the association's office would. Call
     * when it has written the association itself: the database lets nothing past its rules but for
     * one that came in the same transaction. 403 for all but the operator.
     */
    public void writeAs(Organisationsnummer association) {
        current.operator();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select set_config('samspel.caller', ?, true),"
                                        + " set_config('samspel.restores', ?, true)")) {
            statement.setString(1, new Caller.Association(association).key());
            statement.setString(2, association.digits());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the restored association could not be told", e);
        }
    }
}
