package se.samspel.kit.probe;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

@ApplicationScoped
class MirroredProjection implements Projection<MirroredProjection.Mirrored> {

    record Mirrored(String id, String name, long version) {}

    private final AgroalDataSource dataSource;

    MirroredProjection(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "mirrored";
    }

    @Override
    public Class<Mirrored> payload() {
        return Mirrored.class;
    }

    @Override
    public void upsert(List<Received<Mirrored>> batch) {
        String sql =
                """
                insert into mirrored (id, name, version) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, version = excluded.version
                where excluded.version > mirrored.version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Received<Mirrored> received : batch) {
                statement.setString(1, received.value().id());
                statement.setString(2, received.value().name());
                statement.setLong(3, received.value().version());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void erase(List<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from mirrored where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
