package se.samspel.participant.disclosed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.waiver.domain.CategoriesColumn;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.Waiver;

/** Reads a page of a form's disclosures, with their versions, and who has fetched them. */
@ApplicationScoped
class DisclosedRows {

    /** Shown of one disclosure; earlier ones are in the access log. */
    static final int FETCHES = 100;

    private static final String VERSIONS =
            """
            with page as (
              select * from disclosure where waiver_id = ? and discloser = ?
              order by id limit ? offset ?)
            select p.id, p.recipient, p.disclosed_on, p.version current_version, p.recorded_at,
                   v.version, v.categories, v.snapshot, v.made_at, v.superseded_at
            from page p cross join lateral (
              select p.version, p.categories, p.snapshot,
                     coalesce(p.rectified_at, p.recorded_at) made_at,
                     null::timestamptz superseded_at
              union all
              select o.version, o.categories, o.snapshot, o.made_at, o.superseded_at
              from disclosure_version o where o.disclosure_id = p.id) v
            order by p.id, v.version
            """;

    private static final String FETCHED =
            """
            select d.id, l.at, l.actor, l.acting_unit, l.purpose
            from unnest(cast(? as uuid[])) d(id) cross join lateral (
              select a.id, a.at, a.actor, a.acting_unit, a.purpose from fetches_of(d.id) a
              order by a.id desc limit ?) l
            order by d.id, l.id desc
            """;

    private static final String COUNT =
            """
            select count(*) from (select 1 from disclosure
              where waiver_id = ? and discloser = ? limit 10000) counted
            """;

    private static final CategoriesColumn CATEGORIES = new CategoriesColumn();

    private final Sql sql;

    DisclosedRows(Sql sql) {
        this.sql = sql;
    }

    /** A disclosure with what it said, sealed. */
    record Disclosed(
            UUID id,
            AuthorityId recipient,
            LocalDate disclosedOn,
            long version,
            Instant recordedAt,
            List<SealedVersion> versions) {}

    /** One version as stored. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    record SealedVersion(
            long version,
            Set<DataCategory> categories,
            byte[] snapshot,
            Instant madeAt,
            @Nullable Instant supersededAt) {}

    List<Disclosed> page(Waiver waiver, PageQuery page) {
        Map<UUID, Disclosed> found = new LinkedHashMap<>();
        sql.rows(
                row -> add(found, row),
                VERSIONS,
                waiver.id(),
                waiver.controller().toString(),
                page.fetch(),
                page.offset());
        return List.copyOf(found.values());
    }

    private static Disclosed add(Map<UUID, Disclosed> found, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Disclosed disclosed = found.get(id);
        if (disclosed == null) {
            disclosed =
                    new Disclosed(
                            id,
                            AuthorityId.parse(row.getString("recipient")),
                            row.getObject("disclosed_on", LocalDate.class),
                            row.getLong("current_version"),
                            instant(row, "recorded_at"),
                            new ArrayList<>());
            found.put(id, disclosed);
        }
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        disclosed
                .versions()
                .add(
                        new SealedVersion(
                                row.getLong("version"),
                                CATEGORIES.convertToEntityAttribute(row.getString("categories")),
                                row.getBytes("snapshot"),
                                instant(row, "made_at"),
                                superseded == null ? null : superseded.toInstant()));
        return disclosed;
    }

    /** Up to one more than {@link #FETCHES} of each, newest first. */
    Map<UUID, List<DisclosedView.Fetch>> fetches(Collection<UUID> disclosures) {
        return sql
                .rows(
                        row -> Map.entry(row.getObject("id", UUID.class), fetch(row)),
                        FETCHED,
                        disclosures.toArray(UUID[]::new),
                        FETCHES + 1)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DisclosedView.Fetch fetch(ResultSet row) throws SQLException {
        return new DisclosedView.Fetch(
                instant(row, "at"),
                AuthorityId.parse(row.getString("actor")),
                row.getString("acting_unit"),
                row.getString("purpose"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    long count(Waiver waiver) {
        return sql.row(row -> row.getLong(1), COUNT, waiver.id(), waiver.controller().toString());
    }
}
