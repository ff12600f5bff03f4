package se.samspel.deploy.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/**
 * The folder's association with its members and their authorities, as {@code association.json} has
 * them, and nothing wrong with any of it.
 */
record Association(
        String key,
        Organisationsnummer number,
        String name,
        LocalDate startsOn,
        List<Member> members,
        Map<String, AuthorityId> authorities,
        @Nullable Contributions contributions) {

    /** An organisation that is a member, with the boards of it that act by themselves. */
    record Member(
            String key,
            Organisationsnummer number,
            String name,
            String party,
            @Nullable String municipalityCode,
            LocalDate joinedOn,
            @Nullable BigDecimal contributionKey,
            List<Unit> units,
            long line) {}

    record Unit(String unit, String name) {}

    record Contributions(int year, String basis, BigDecimal amountSek) {}

    Optional<Member> member(String memberKey) {
        return members.stream().filter(member -> member.key().equals(memberKey)).findFirst();
    }

    /** The authority with this key. */
    AuthorityId authority(String authorityKey) {
        AuthorityId authority = authorities.get(authorityKey);
        if (authority == null) {
            throw new IllegalArgumentException("no such authority key: " + authorityKey);
        }
        return authority;
    }
}
