package se.samspel.funding.association;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ExitNotice;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberAuthority;
import se.samspel.funding.association.domain.Party;

/** {@code member.joined}: a membership's state with the member's authorities. */
record MemberJoined(
        String associationId,
        String organisationNumber,
        long version,
        String name,
        Party party,
        @Nullable String municipalityCode,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate leavesOn,
        List<Authority> authorities) {

    record Authority(String authority, String name) {

        static Authority of(MemberAuthority authority) {
            return new Authority(authority.authority(), authority.name());
        }
    }

    static MemberJoined of(Member member) {
        ExitNotice notice = member.exitNotice();
        return new MemberJoined(
                member.associationId(),
                member.organisationNumber(),
                member.version(),
                member.name(),
                member.party(),
                member.municipalityCode(),
                member.joinedOn(),
                member.leftOn(),
                notice == null ? null : notice.leavesOn(),
                member.authorities().stream().map(Authority::of).toList());
    }
}
