package se.samspel.participant.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;

/** Persons' rows: locked, counted in every table that hangs on them, and deleted. */
@ApplicationScoped
class PersonRows {

    private static final String LOCK =
            "select id from participant where id = any (?) and controller = ? order by id for update";

    // After the lock, in a statement of its own: it sees what others committed while it waited.
    private static final String LOCKED =
            """
            select p.id, p.protection <> 'NONE' protected,
                   p.responsible_units = '{}' or p.responsible_units && array[?]::text[] of_unit,
                   exists (select 1 from legal_hold h
                           where h.participant_id = p.id and h.released_on is null) held,
                   exists (select 1 from enrolment e where e.participant_id = p.id
                           and e.state not in ('ENDED', 'CORRECTED')) still_open
            from participant p where p.id = any (?) and p.controller = ?
            """;

    private static final String DISCLOSED =
            "select count(*) from disclosure where participant_id = any (?) and discloser = ?";

    // An export made before must not bring them back.
    private static final String REMEMBER =
            """
            insert into erased_person (participant_id, authority, erased_at)
            select id, controller, ? from participant where id = any (?) on conflict do nothing
            """;

    private static final String REMEMBER_COPIES =
            """
            insert into erased_copy (disclosure_id, host, erased_at)
            select disclosure_id, host, ? from received_copy where participant_id = any (?)
            """;

    private final Sql sql;

    // The tables stay as they are while the service runs.
    private @Nullable String counting;

    PersonRows(Sql sql) {
        this.sql = sql;
    }

    /** How a person's record stands, locked until the transaction ends. */
    record Locked(UUID id, boolean isProtected, boolean ofUnit, boolean held, boolean stillOpen) {

        boolean isErasable() {
            return !held && !stillOpen;
        }
    }

    List<Locked> lock(UUID[] ids, AuthorityId controller, String unit) {
        sql.rows(row -> row.getString(1), LOCK, ids, controller.toString());
        return sql.rows(
                row ->
                        new Locked(
                                row.getObject("id", UUID.class),
                                row.getBoolean("protected"),
                                row.getBoolean("of_unit"),
                                row.getBoolean("held"),
                                row.getBoolean("still_open")),
                LOCKED,
                unit,
                ids,
                controller.toString());
    }

    /** How many rows each table has of these persons; tables without any are left out. */
    SortedMap<String, Long> count(UUID[] ids) {
        Map<String, Long> counts =
                sql
                        .rows(
                                row -> Map.entry(row.getString(1), row.getLong(2)),
                                counting(),
                                (Object) ids)
                        .stream()
                        .filter(count -> count.getValue() > 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TreeMap<>(counts);
    }

    /** Copies that others made of these are theirs and unknown here: their possible number. */
    long disclosedToOthers(UUID[] ids, AuthorityId discloser) {
        return sql.row(row -> row.getLong(1), DISCLOSED, ids, discloser.toString());
    }

    /** The key first, so that nothing opens what a backup may still have; then all the rest. */
    void delete(UUID[] ids, Instant now) {
        sql.run(REMEMBER, now, ids);
        sql.run(REMEMBER_COPIES, now, ids);
        sql.rows(row -> row.getObject(1), "select keep_locks_of_copies(?)", (Object) ids);
        sql.run("delete from data_key where participant_id = any (?)", (Object) ids);
        sql.run("delete from participant where id = any (?)", (Object) ids);
    }

    private String counting() {
        String known = counting;
        if (known == null) {
            known =
                    sql
                            .rows(
                                    row ->
                                            "select '%1$s', count(*) from %1$s where %2$s"
                                                    .formatted(row.getString(1), row.getString(2)),
                                    "select relation, condition from erased_with_participant()")
                            .stream()
                            .collect(
                                    Collectors.joining(
                                            " union all ",
                                            "with erased(id) as (select unnest(?::uuid[])) ",
                                            ""));
            counting = known;
        }
        return known;
    }
}
