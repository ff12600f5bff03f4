package se.samspel.funding.succession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.succession.domain.AuthoritySuccession;

/** Successions, and the rows of members, interventions and their money that one changes. */
@ApplicationScoped
class SuccessionRepository implements PanacheRepositoryBase<AuthoritySuccession, UUID> {

    // Members first, as long as it takes: nothing of theirs is changed beside this.
    private static final String LOCK_MEMBERS =
            """
            select m.association_id from member m
            join member_authority a on a.association_id = m.association_id
              and a.organisation_number = m.organisation_number
            where a.authority = :predecessor order by m.association_id for update of m
            """;

    private static final String WITHOUT_SUCCESSOR =
            """
            select count(*) from member_authority p where p.authority = :predecessor
              and not exists (select from member_authority s
                where s.association_id = p.association_id and s.authority = :successor)
            """;

    // Applications and drawdowns, before the interventions: an agreement locks them in that order.
    private static final String MONEY =
            "select cast(succession_of_money(:predecessor, :successor) as text)";

    // Interventions follow a renamed host by their foreign key.
    private static final String RENAME =
            """
            update member_authority p set authority = :successor, name = :name
            where p.authority = :predecessor
              and not exists (select from member_authority s
                where s.association_id = p.association_id and s.authority = :successor)
            """;

    private static final String LOCK_HOSTED =
            "select id from intervention where host = :predecessor order by id for update";

    private static final String HOST =
            """
            update intervention set host = :successor, version = version + 1
            where id = any (:hosted) and host in (:predecessor, :successor)
            """;

    private static final String REMOVE =
            """
            delete from member_authority where authority = :predecessor
            returning association_id, place
            """;

    // The last of the list takes the empty place: the list has no hole.
    private static final String FILL =
            """
            update member_authority a set place = :place
            where a.association_id = :association and a.organisation_number = :organisation
              and a.place > :place
              and a.place = (select max(b.place) from member_authority b
                where b.association_id = :association and b.organisation_number = :organisation)
            """;

    private static final String READERS =
            """
            with gone as (
              delete from association_reader where reader = 'authority:' || :predecessor
              returning association_id)
            insert into association_reader (reader, association_id)
            select 'authority:' || :successor, association_id from gone
            on conflict do nothing
            """;

    boolean hasSuccessor(String authority) {
        return count("predecessor", authority) > 0;
    }

    /** The associations of whose members the authority is a part; those members are locked. */
    List<String> associationsOf(String predecessor) {
        return of(LOCK_MEMBERS, predecessor, String.class);
    }

    boolean isUnknownSomewhere(AuthoritySuccession succession) {
        return between(WITHOUT_SUCCESSOR, succession).getSingleResult() instanceof Number unknown
                && unknown.longValue() > 0;
    }

    /** Answers the interventions that have another host now. */
    List<UUID> handOver(AuthoritySuccession succession, @Nullable String name) {
        String predecessor = succession.predecessor();
        between(MONEY, succession).getSingleResult();
        List<UUID> hosted = of(LOCK_HOSTED, predecessor, UUID.class);
        if (name != null) {
            between(RENAME, succession).setParameter("name", name).executeUpdate();
        }
        between(HOST, succession)
                .setParameter("hosted", hosted.toArray(UUID[]::new))
                .executeUpdate();
        for (Object[] gone : of(REMOVE, predecessor, Object[].class)) {
            fill((String) gone[0], succession.organisation(), (Integer) gone[1]);
        }
        between(READERS, succession).executeUpdate();
        return hosted;
    }

    private void fill(String association, String organisation, int place) {
        getEntityManager()
                .createNativeQuery(FILL)
                .setParameter("association", association)
                .setParameter("organisation", organisation)
                .setParameter("place", place)
                .executeUpdate();
    }

    private <T> List<T> of(String sql, String predecessor, Class<T> row) {
        return getEntityManager()
                .createNativeQuery(sql, row)
                .setParameter("predecessor", predecessor)
                .getResultList();
    }

    private Query between(String sql, AuthoritySuccession succession) {
        return getEntityManager()
                .createNativeQuery(sql)
                .setParameter("predecessor", succession.predecessor())
                .setParameter("successor", succession.successor());
    }
}
