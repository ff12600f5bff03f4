package se.samspel.participant.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import se.samspel.kit.value.AuthorityId;

/** One authority's parameters; where it has set none, the defaults hold. */
@Entity
class AuthoritySetting {

    /** [C]: about as long as a plan; longer than that nobody remembers what was signed. */
    static final int DEFAULT_WAIVER_MAX_MONTHS = 36;

    // JPA converts no identifiers: as it is written.
    @Id private String authority;
    private int waiverMaxMonths;
    @Version private long version = 1;
    @Column private Instant changedAt;

    protected AuthoritySetting() {}

    AuthoritySetting(AuthorityId authority, int waiverMaxMonths, Instant now) {
        this.authority = authority.toString();
        this.waiverMaxMonths = waiverMaxMonths;
        this.changedAt = now;
    }

    void set(int maxMonths, Instant now) {
        this.waiverMaxMonths = maxMonths;
        this.changedAt = now;
    }

    int waiverMaxMonths() {
        return waiverMaxMonths;
    }

    long version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }
}
