package se.samspel.funding.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;

/** Members of associations that the caller may see. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, MemberKey> {

    private final AssociationRepository associations;

    MemberRepository(AssociationRepository associations) {
        this.associations = associations;
    }

    /** All members with their authorities; 404 where the caller sees no such association. */
    public List<Member> allOf(String associationId) {
        List<Member> members =
                list(
                        "from Member m left join fetch m.authorities"
                                + " where m.key.associationId = ?1",
                        associationId);
        if (members.isEmpty()) {
            refuseUnlessVisible(associationId);
        }
        return members;
    }

    /** The members of a day; 404 where the caller sees no such association. */
    public List<Member> on(String associationId, LocalDate day) {
        return allOf(associationId).stream().filter(member -> member.isMemberOn(day)).toList();
    }

    /** 404 where the caller sees no such association. */
    public void refuseUnlessVisible(String associationId) {
        associations.visible(associationId);
    }

    public @Nullable Member withAuthorities(MemberKey key) {
        return list("from Member m left join fetch m.authorities where m.key = ?1", key).stream()
                .findFirst()
                .orElse(null);
    }

    /** Lets the member's authorities read what belongs to the association. */
    void letRead(Member member) {
        getEntityManager()
                .createNativeQuery(
                        "insert into association_reader (reader, association_id)"
                                + " select 'authority:' || reader, :association"
                                + " from unnest(cast(:readers as text[])) reader"
                                + " on conflict do nothing")
                .setParameter("association", member.associationId())
                .setParameter("readers", authorityIds(member))
                .executeUpdate();
    }

    /**
     * The same for all that have not left, and of what has gone into another association for those
     * who stayed to its last day.
     */
    void letAllRead(String associationId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into association_reader (reader, association_id)"
                                + " select distinct 'authority:' || a.authority, a.association_id"
                                + " from member_authority a join member m"
                                + " using (association_id, organisation_number)"
                                + " join association s on s.id = m.association_id"
                                + " where m.association_id = :association"
                                + " and (m.left_on is null or m.left_on = s.merged_on - 1)")
                .setParameter("association", associationId)
                .executeUpdate();
    }

    /** Lets the office of the association that has taken this one over read all of it. */
    void letOfficeRead(String successor, String associationId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into association_reader (reader, association_id)"
                                + " values ('association:' || :successor, :association)"
                                + " on conflict do nothing")
                .setParameter("successor", successor)
                .setParameter("association", associationId)
                .executeUpdate();
    }

    /** Ends what its authorities could read: what the association does now is no more theirs. */
    public void letReadNoMore(Member member) {
        getEntityManager()
                .createNativeQuery(
                        "delete from association_reader where association_id = :association"
                                + " and reader in (select 'authority:' || reader"
                                + " from unnest(cast(:readers as text[])) reader)")
                .setParameter("association", member.associationId())
                .setParameter("readers", authorityIds(member))
                .executeUpdate();
    }

    private static String[] authorityIds(Member member) {
        return member.authorities().stream()
                .map(authority -> authority.authority())
                .toArray(String[]::new);
    }
}
