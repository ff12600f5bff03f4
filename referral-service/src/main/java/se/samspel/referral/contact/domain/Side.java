package se.samspel.referral.contact.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Parties;

/** At which of the authorities around a referral. */
public enum Side {
    REFERRER,
    HOST,
    INCOME_AUTHORITY;

    /** Null where the referral has no such authority. */
    public @Nullable AuthorityId of(Parties parties) {
        return switch (this) {
            case REFERRER -> parties.referringAuthority();
            case HOST -> parties.receivingAuthority();
            case INCOME_AUTHORITY -> parties.incomeAuthority();
        };
    }
}
