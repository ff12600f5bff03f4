package se.samspel.funding.association.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** All members of one association. */
public final class Membership {

    private final Map<String, Member> byNumber;

    public Membership(List<Member> members) {
        this.byNumber =
                members.stream().collect(Collectors.toMap(Member::organisationNumber, m -> m));
    }

    /** Without those that had left before that day, from which they are asked for. */
    public static Membership from(LocalDate day, List<Member> all) {
        return new Membership(all.stream().filter(each -> !each.hasLeftBefore(day)).toList());
    }

    public @Nullable Party partyOf(Organisationsnummer organisation) {
        Member member = byNumber.get(organisation.digits());
        return member == null ? null : member.party();
    }

    public boolean has(AuthorityId authority) {
        Member member = byNumber.get(authority.organisation().digits());
        return member != null && member.has(authority);
    }
}
