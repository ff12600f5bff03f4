package se.samspel.referral.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** Opens an intervention for the caller; what it may not know of is not found. */
@ApplicationScoped
public class InterventionAccess {

    private static final String OPEN =
            """
            select i.host, i.association_id,
              exists (select from member m
                where m.association_id = i.association_id
                  and m.organisation_number = any (i.parties)
                  and m.authorities @> array[cast(:caller as text)])
            from intervention i
            where i.id = :id
              and (i.host = :caller
                or exists (select from member m
                  where m.association_id = i.association_id
                    and m.authorities @> array[cast(:caller as text)]
                    and (m.left_on is null or m.left_on >= :today)))
            """;

    private static final String LOCK_HOSTED =
            "select id from intervention where id = :id and host = :caller for no key update";

    private static final String MEMBERS =
            """
            select coalesce(bool_or(organisation_number = :organisation
                and (left_on is null or left_on >= :day)), false), max(known_at)
            from member where association_id = :association
            """;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    InterventionAccess(EntityManager entities, CurrentCaller caller, Today today, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** For the host and the authorities of the association's members; 404 for all others. */
    public OpenIntervention read(UUID id) {
        String asking = caller.authority().toString();
        List<Object[]> rows =
                entities.createNativeQuery(OPEN, Object[].class)
                        .setParameter("id", id)
                        .setParameter("caller", asking)
                        .setParameter("today", today.today())
                        .getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Object[] row = rows.getFirst();
        String host = (String) row[0];
        return new OpenIntervention(
                id,
                AuthorityId.parse(host),
                (String) row[1],
                host.equals(asking),
                (Boolean) row[2]);
    }

    /** For the host alone: what is the host's to do doesn't exist for others. */
    public OpenIntervention hosted(UUID id) {
        OpenIntervention intervention = read(id);
        if (!intervention.hosted()) {
            throw Problem.notFound();
        }
        return intervention;
    }

    /**
     * For the host alone, as {@code hosted}; its writers follow each other, at first writes too.
     */
    public void lockHosted(UUID id) {
        boolean none =
                entities.createNativeQuery(LOCK_HOSTED, UUID.class)
                        .setParameter("id", id)
                        .setParameter("caller", caller.authority().toString())
                        .getResultList()
                        .isEmpty();
        if (none) {
            throw Problem.notFound();
        }
    }

    /** 422, or 409 while news may be under way, for an organisation that is no member that day. */
    public void requireMember(
            OpenIntervention intervention, Organisationsnummer party, LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(MEMBERS, Object[].class)
                        .setParameter("association", intervention.associationId())
                        .setParameter("organisation", party.digits())
                        .setParameter("day", day)
                        .getResultList();
        Object[] found = rows.getFirst();
        if (!(Boolean) found[0]) {
            Instant latest = (Instant) found[1];
            throw Problem.reference(intervention.id(), latest, "/party", clock);
        }
    }
}
