package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.database.Sql;

/** What the one who looks may know of; row-level security shows nothing else. */
@ApplicationScoped
public class Known {

    private static final String INTERVENTIONS =
            """
            select i.id, i.name, i.host, i.association_id, coalesce((
                select authority ->> 'name'
                from member m cross join jsonb_array_elements(m.authorities) authority
                where m.association_id = i.association_id
                  and authority ->> 'authority' = i.host limit 1), i.host) as host_name
            from intervention i
            """;

    private final Sql sql;

    Known(Sql sql) {
        this.sql = sql;
    }

    public record Association(String number, String name, int interventions) {}

    public record Intervention(
            UUID id, String name, String host, String hostName, String association) {}

    /** Those that the reader's office is, or whose interventions its authority knows. */
    @Transactional
    public List<Association> associations() {
        return associations("");
    }

    private List<Association> associations(String which, Object... values) {
        return sql.rows(
                row -> new Association(row.getString(1), row.getString(2), row.getInt(3)),
                """
                select a.id, a.name, count(i.id)
                from association a left join intervention i on i.association_id = a.id
                where true %s
                group by a.id, a.name
                having count(i.id) > 0 or 'association:' || a.id = (select samspel_caller())
                order by a.name, a.id
                """
                        .formatted(which),
                values);
    }

    /** Those of the counties that are known; any of the others may be asked for all the same. */
    @Transactional
    public List<County> counties() {
        return sql
                .rows(
                        row -> County.of(row.getString(1)),
                        "select distinct county from association_county order by 1")
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    public List<Association> associationsIn(County county) {
        return associations(
                """
                and a.id in (select association_id from association_county where county = ?)
                """,
                county.code());
    }

    /** Where the association counts; empty while no municipality of it is known. */
    @Transactional
    public Optional<County> countyOf(String association) {
        return sql.row(
                        row -> County.of(row.getString(1)),
                        "select county from association_county where association_id = ?",
                        association)
                .flatMap(county -> county);
    }

    @Transactional
    public List<Intervention> ofAssociation(String number) {
        return sql.rows(
                Known::intervention,
                INTERVENTIONS + "where i.association_id = ? order by i.name, i.id",
                number);
    }

    @Transactional
    public List<Intervention> ofHost(String authority) {
        return sql.rows(
                Known::intervention,
                INTERVENTIONS + "where i.host = ? order by i.name, i.id",
                authority);
    }

    @Transactional
    public Optional<Intervention> intervention(UUID id) {
        return sql.row(Known::intervention, INTERVENTIONS + "where i.id = ?", id);
    }

    /** Names of the authorities of those associations whose interventions the reader knows. */
    @Transactional
    public Map<String, String> authorities() {
        Map<String, String> names = new HashMap<>();
        sql.rows(
                row -> names.put(row.getString(1), row.getString(2)),
                """
                select distinct authority ->> 'authority', authority ->> 'name'
                from member m cross join jsonb_array_elements(m.authorities) authority
                where m.association_id in (select association_id from intervention)
                """);
        return names;
    }

    private static Intervention intervention(ResultSet row) throws SQLException {
        return new Intervention(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("host"),
                row.getString("host_name"),
                row.getString("association_id"));
    }
}
