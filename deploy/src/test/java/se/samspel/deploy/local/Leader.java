package se.samspel.deploy.local;

import java.util.Optional;

/** Which instance of a service publishes its events: the one that holds the lock of the relay. */
record Leader(LocalStack stack, Service service) {

    private static final String HOLDER =
            """
            select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = 7301001
              and l.database = (select oid from pg_database where datname = current_database())
            """;

    /** Its name as a process; empty while none leads. */
    Optional<String> name() {
        return stack.rows(service, HOLDER).stream().findFirst();
    }
}
