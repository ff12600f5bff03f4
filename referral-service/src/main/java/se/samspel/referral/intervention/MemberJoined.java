package se.samspel.referral.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** A member of an association, as announced, with the authorities it consists of. */
record MemberJoined(
        Organisationsnummer associationId,
        Organisationsnummer organisationNumber,
        long version,
        @Nullable String name,
        @Nullable LocalDate leftOn,
        List<AuthorityFact> authorities) {

    record AuthorityFact(AuthorityId authority, @Nullable String name) {}

    /** A member without authorities of its own is one authority under its number. */
    List<String> authorityIds() {
        return authorities.isEmpty()
                ? List.of(organisationNumber.digits())
                : authorities.stream().map(fact -> fact.authority().toString()).toList();
    }

    /** What they are called, in the same order. */
    List<@Nullable String> authorityNames() {
        List<@Nullable String> names = new ArrayList<>();
        authorities.forEach(fact -> names.add(fact.name()));
        if (names.isEmpty()) {
            names.add(name);
        }
        return names;
    }
}
