package se.samspel.funding.association.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** What an organisation states when it joins; without authorities it is one authority itself. */
public record Joining(
        Organisationsnummer organisation,
        String name,
        Party party,
        @Nullable String municipalityCode,
        LocalDate joinedOn,
        ContributionKeys keys,
        List<MemberAuthority> authorities) {

    public Joining {
        if (authorities.isEmpty()) {
            authorities = List.of(MemberAuthority.of(new AuthorityId(organisation, null), name));
        }
        refuseDoubles(authorities);
    }

    private static void refuseDoubles(List<MemberAuthority> authorities) {
        Set<String> seen = new HashSet<>();
        for (MemberAuthority each : authorities) {
            if (!seen.add(each.authority())) {
                throw new DuplicateAuthority();
            }
        }
    }
}
