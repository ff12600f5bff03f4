package se.samspel.funding.association.domain;

import jakarta.persistence.Embeddable;
import se.samspel.kit.value.AuthorityId;

/** A body of the member with its own controllership and secrecy (OSL 8:1-2). */
@Embeddable
public record MemberAuthority(String authority, String name) {

    public static MemberAuthority of(AuthorityId authority, String name) {
        return new MemberAuthority(authority.toString(), name);
    }
}
