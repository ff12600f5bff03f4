package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Erases what its owner has erased. */
final class Erasure {

    private Erasure() {}

    static void byId(AgroalDataSource dataSource, String sql, List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("erased records could not be erased here", e);
        }
    }
}
