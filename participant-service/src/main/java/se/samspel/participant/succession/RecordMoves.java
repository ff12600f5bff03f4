package se.samspel.participant.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.database.Sql;

/**
 * Changes the predecessor into the successor wherever it stands, by statements over whole tables.
 * What passed between the two keeps their names: that one told the other is history, and no edge
 * leads from an authority to itself. Repeating it changes only what has come since.
 */
@ApplicationScoped
class RecordMoves {

    private static final String OLD = "current_setting('samspel.predecessor')";
    private static final String NEW = "current_setting('samspel.successor')";

    // It waits for whole transactions of others, and its statements are over whole tables.
    private static final String BEGIN =
            """
            select set_config('samspel.predecessor', ?, true),
                   set_config('samspel.successor', ?, true),
                   set_config('lock_timeout', '60s', true),
                   set_config('statement_timeout', '85s', true)
            """;

    // One new name for each that has one, in its place.
    private static final String RENAMED =
            """
            array(select coalesce((select n.new_name from unnest(?, ?) n (old_name, new_name)
                                   where n.old_name = u.unit), u.unit)
                  from unnest(t.responsible_units) with ordinality u (unit, place)
                  order by u.place)
            """;

    private static final String RENAME_UNITS =
            """
            with renamed as (
              update %1$s t set responsible_units = %2$s
              where t.%3$s = OLD and t.responsible_units && ?
              returning *)
            insert into responsibility_history (id, participant_id, enrolment_id, controller,
              responsible_units, caseworkers, changed_at, changed_by, changed_in)
            select time_ordered_id(), %4$s, NEW, responsible_units, caseworkers, now(),
                   'succession', ?
            from renamed
            """;

    private static final String RENAME_NAMED_UNIT =
            """
            update %1$s t set %2$s = n.new_name from unnest(?, ?) n (old_name, new_name)
            where t.%3$s = OLD and t.%2$s = n.old_name
            """;

    private static final String PARTICIPANTS =
            """
            with moved as (
              update participant p
              set controller = NEW, version = p.version + 1,
                  number_place = p.number_place + coalesce(
                    (select max(q.number_place) + 1 from participant q
                     where q.controller = NEW and q.identity_index = p.identity_index), 0)
              where p.controller = OLD
              returning p.id),
            decided as (
              insert into controller_change (id, participant_id, controller, predecessor,
                successor, takes_effect_on, decision_reference, changed_at)
              select time_ordered_id(), id, NEW, OLD, NEW, ?, ?, now() from moved),
            untold as (
              insert into moved_record select 'PARTICIPANT', id from moved on conflict do nothing)
            select count(*) from moved
            """;

    // The form before its edges, as everyone who changes it takes them.
    private static final String FORMS =
            """
            with moved as (
              update waiver w
              set controller = case w.controller when OLD then NEW else w.controller end,
                  version = w.version + 1, changed_at = now()
              where w.controller = OLD or exists (
                select from waiver_edge e where e.waiver_id = w.id
                  and ((e.discloser = OLD and e.recipient <> NEW)
                    or (e.recipient = OLD and e.discloser <> NEW)))
              returning w.id),
            untold as (
              insert into moved_record select 'WAIVER', id from moved on conflict do nothing)
            select count(*) from moved
            """;

    private static final String EDGES =
            """
            update waiver_edge e
            set controller = case e.controller when OLD then NEW else e.controller end,
                discloser = case when e.discloser = OLD and e.recipient <> NEW then NEW
                                 else e.discloser end,
                recipient = case when e.recipient = OLD and e.discloser <> NEW then NEW
                                 else e.recipient end,
                version = e.version + 1
            where e.controller = OLD or (e.discloser = OLD and e.recipient <> NEW)
              or (e.recipient = OLD and e.discloser <> NEW)
            """;

    private static final String DISCLOSURES =
            """
            with moved as (
              update disclosure d
              set discloser = case d.discloser when OLD then NEW else d.discloser end,
                  recipient = case d.recipient when OLD then NEW else d.recipient end,
                  version = d.version + 1
              where (d.discloser = OLD and d.recipient <> NEW)
                or (d.recipient = OLD and d.discloser <> NEW)
              returning d.id),
            untold as (
              insert into moved_record select 'DISCLOSURE', id from moved on conflict do nothing)
            select count(*) from moved
            """;

    private static final String ENROLMENTS =
            """
            with moved as (
              update enrolment e
              set host = case e.host when OLD then NEW else e.host end,
                  referring_authority = case e.referring_authority when OLD then NEW
                                             else e.referring_authority end,
                  income_authority = case e.income_authority when OLD then NEW
                                          else e.income_authority end,
                  version = e.version + 1, changed_at = now()
              where OLD in (e.host, e.referring_authority, e.income_authority)
              returning e.id),
            untold as (
              insert into moved_record select 'ENROLMENT', id from moved on conflict do nothing)
            select count(*) from moved
            """;

    // Granted to a unit of the predecessor; the successor's may be another one of the same name.
    private static final String EXTENDED_ACCESSES =
            """
            update extended_access set authority = NEW, ends_at = least(ends_at, now())
            where authority = OLD
            """;

    // What was under way for the predecessor ends: its files are nobody's to fetch any more.
    private static final List<String> UNDER_WAY =
            List.of(
                    """
                    update bulk_import set state = 'FAILED', ended_at = now(), version = version + 1
                    where authority = OLD and ended_at is null
                    """,
                    "delete from bulk_import_content where authority = OLD",
                    """
                    update full_export set state = 'FAILED', ended_at = now(), wrapped_key = null,
                      version = version + 1
                    where authority = OLD and ended_at is null
                    """,
                    """
                    update full_export set wrapped_key = null, available_until = now()
                    where authority = OLD and wrapped_key is not null
                    """,
                    "delete from full_export_part where authority = OLD");

    private final Sql sql;

    RecordMoves(Sql sql) {
        this.sql = sql;
    }

    /** How many rows were the predecessor's still; in the transaction that is open. */
    long move(Succession succession) {
        sql.row(row -> row.getString(1), BEGIN, succession.predecessor(), succession.successor());
        if (succession.predecessorUnits().length > 0) {
            renameUnits(succession);
        }
        long moved =
                counted(PARTICIPANTS, succession.takesEffectOn(), succession.decisionReference())
                        + counted(FORMS)
                        + run(EDGES)
                        + counted(DISCLOSURES)
                        + counted(ENROLMENTS)
                        + run(EXTENDED_ACCESSES);
        for (String column : AuthorityColumns.FOLLOWING) {
            moved += run(follow(column));
        }
        UNDER_WAY.forEach(this::run);
        return moved;
    }

    private void renameUnits(Succession of) {
        String[] old = of.predecessorUnits();
        String[] renamed = of.successorUnits();
        run(
                RENAME_UNITS.formatted("participant", RENAMED, "controller", "id, null::uuid"),
                old,
                renamed,
                old,
                of.decisionReference());
        run(
                RENAME_UNITS.formatted("enrolment", RENAMED, "host", "participant_id, id"),
                old,
                renamed,
                old,
                of.decisionReference());
        run(
                RENAME_NAMED_UNIT.formatted(
                        "activity", "responsible_unit", "responsible_authority"),
                old,
                renamed);
        run(RENAME_NAMED_UNIT.formatted("meeting_invitee", "unit", "authority"), old, renamed);
    }

    private static String follow(String column) {
        int dot = column.indexOf('.');
        return "update %1$s set %2$s = NEW where %2$s = OLD"
                .formatted(column.substring(0, dot), column.substring(dot + 1));
    }

    private long counted(String statement, @Nullable Object... values) {
        return sql.row(row -> row.getLong(1), named(statement), values);
    }

    private int run(String statement, @Nullable Object... values) {
        return sql.run(named(statement), values);
    }

    private static String named(String statement) {
        return statement.replace("OLD", OLD).replace("NEW", NEW);
    }
}
