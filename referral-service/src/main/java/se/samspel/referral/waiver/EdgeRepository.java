package se.samspel.referral.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.Edges;

/** Reads the edges that the caller is a party of. */
@ApplicationScoped
public class EdgeRepository {

    private final AgroalDataSource dataSource;

    EdgeRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Edges ofWaiver(UUID waiverId) {
        return ofWaivers(List.of(waiverId)).getOrDefault(waiverId, Edges.NONE);
    }

    /** By waiver; one statement for all, none for no waiver. */
    public Map<UUID, Edges> ofWaivers(Collection<UUID> waiverIds) {
        if (waiverIds.isEmpty()) {
            return Map.of();
        }
        String sql = "select " + EdgeRow.COLUMNS + " from edge e where e.waiver_id = any (?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", waiverIds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Edge> edges = new ArrayList<>();
                while (row.next()) {
                    edges.add(EdgeRow.read(row, 1));
                }
                return edges.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Edge::waiverId,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Edges::new)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("edges could not be read", e);
        }
    }
}
