package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.Edges;

/** Reads the edges that the caller is a party of. */
@ApplicationScoped
public class EdgeRepository {

    private final AgroalDataSource dataSource;

    EdgeRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param subject a waiver, or a participant of the host's own
     */
    public Edges of(UUID subject) {
        return ofAll(List.of(subject)).getOrDefault(subject, Edges.NONE);
    }

    /** By waiver or participant, as asked; one statement for all, none for none. */
    public Map<UUID, Edges> ofAll(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        String sql =
                "select s.id, "
                        + EdgeRow.COLUMNS
                        + " from unnest(?::uuid[]) s (id)"
                        + " join edge e on e.waiver_id = s.id or e.participant_id = s.id";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                Map<UUID, List<Edge>> edges = new HashMap<>();
                while (row.next()) {
                    edges.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(EdgeRow.read(row, 2));
                }
                Map<UUID, Edges> known = new HashMap<>();
                edges.forEach((subject, all) -> known.put(subject, new Edges(all)));
                return known;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("edges could not be read", e);
        }
    }
}
