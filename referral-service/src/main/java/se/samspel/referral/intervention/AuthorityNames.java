package se.samspel.referral.intervention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Authorities' names as an association has announced them last. */
@ApplicationScoped
public class AuthorityNames {

    private static final String NAMES =
            """
            select distinct on (named.authority) named.authority, named.name
            from member m, unnest(m.authorities, m.authority_names) as named (authority, name)
            where m.authorities && ? and named.authority = any (?) and named.name is not null
            order by named.authority, m.known_at desc
            """;

    private final AgroalDataSource dataSource;

    AuthorityNames(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param authorities their ids
     */
    public NamedAuthorities of(Collection<String> authorities) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMES)) {
            var ids = connection.createArrayOf("text", authorities.toArray());
            statement.setArray(1, ids);
            statement.setArray(2, ids);
            try (ResultSet row = statement.executeQuery()) {
                Map<String, String> names = new HashMap<>();
                while (row.next()) {
                    names.put(row.getString(1), row.getString(2));
                }
                return new NamedAuthorities(names);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("authorities' names could not be read", e);
        }
    }
}
