package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.MembersTold;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.merger.domain.AssociationMerger;

/**
 * Members of the transferring association become members of the receiving one. They keep reading
 * what they were members of: they decide on its last discharge (lag 2003:1210 27 §).
 */
@ApplicationScoped
class MembersPassage {

    private static final String PASSES =
            "m.association_id = :transferring"
                    + " and (m.left_on is null or m.left_on >= :effectiveOn)";

    // Members there already that have authorities which it doesn't know.
    private static final String RAISE =
            """
            update member r set version = r.version + 1 from member m
            where %s and r.association_id = :receiving
              and r.organisation_number = m.organisation_number
              and (r.left_on is null or r.left_on >= :effectiveOn)
              and exists (select from member_authority a
                where a.association_id = :transferring
                  and a.organisation_number = m.organisation_number
                  and not exists (select from member_authority b
                    where b.association_id = :receiving and b.authority = a.authority))
            """
                    .formatted(PASSES);

    private static final String REJOIN =
            """
            update member r set version = r.version + 1, name = m.name,
              municipality_code = m.municipality_code,
              former_joined_on = r.former_joined_on || r.joined_on,
              former_left_on = r.former_left_on || r.left_on,
              joined_on = :effectiveOn, left_on = null,
              contribution_key = m.contribution_key,
              region_contribution_key = m.region_contribution_key,
              notice_on = m.notice_on, notice_reference = m.notice_reference,
              leaves_on = m.leaves_on
            from member m
            where %s and r.association_id = :receiving
              and r.organisation_number = m.organisation_number and r.left_on < :effectiveOn
            """
                    .formatted(PASSES);

    // Notice that was given runs on.
    private static final String JOIN =
            """
            insert into member (association_id, organisation_number, version, name, party,
              municipality_code, joined_on, contribution_key, region_contribution_key,
              recorded_at, notice_on, notice_reference, leaves_on)
            select :receiving, m.organisation_number, 1, m.name, m.party, m.municipality_code,
              :effectiveOn, m.contribution_key, m.region_contribution_key, :now, m.notice_on,
              m.notice_reference, m.leaves_on
            from member m
            where %s and not exists (select from member r
              where r.association_id = :receiving
                and r.organisation_number = m.organisation_number)
            """
                    .formatted(PASSES);

    private static final String AUTHORITIES =
            """
            insert into member_authority (association_id, organisation_number, place, authority,
              name)
            select :receiving, a.organisation_number,
              coalesce((select max(b.place) + 1 from member_authority b
                where b.association_id = :receiving
                  and b.organisation_number = a.organisation_number), 0)
              + cast(row_number() over (partition by a.organisation_number order by a.place)
                as integer) - 1,
              a.authority, a.name
            from member_authority a
            join member m on m.association_id = a.association_id
              and m.organisation_number = a.organisation_number
            where %s and not exists (select from member_authority b
              where b.association_id = :receiving and b.authority = a.authority)
            """
                    .formatted(PASSES);

    private static final String READERS =
            """
            insert into association_reader (reader, association_id)
            select 'authority:' || b.authority, :receiving from member_authority b
            join member m on m.organisation_number = b.organisation_number
            where b.association_id = :receiving and %s
            on conflict do nothing
            """
                    .formatted(PASSES);

    private static final String LEAVE =
            """
            update member m set version = m.version + 1,
              left_on = cast(:effectiveOn as date) - 1
            where %s returning m.organisation_number, m.version
            """
                    .formatted(PASSES);

    private final MemberRepository members;
    private final MembersTold told;

    MembersPassage(MemberRepository members, MembersTold told) {
        this.members = members;
        this.told = told;
    }

    void pass(AssociationMerger merger, Passage both) {
        both.run(RAISE, REJOIN, JOIN, AUTHORITIES, READERS);
        Set<String> passed =
                both.rows(LEAVE).stream()
                        .map(row -> String.valueOf(row[0]))
                        .collect(Collectors.toUnmodifiableSet());
        for (String association : List.of(merger.transferring(), merger.receiving())) {
            for (Member member : members.allOf(association)) {
                if (passed.contains(member.organisationNumber())) {
                    told.tell(member);
                }
            }
        }
    }
}
