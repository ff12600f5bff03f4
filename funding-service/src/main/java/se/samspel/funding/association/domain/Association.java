package se.samspel.funding.association.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Organisationsnummer;

/** A coordination association (samordningsförbund); its id is its organisation number. */
@Entity
public class Association {

    @Id private String id;
    @Version private long version = 1;
    private String name;
    private LocalDate startsOn;
    private @Nullable String mergedInto;
    private @Nullable LocalDate mergedOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Association() {}

    public Association(
            Organisationsnummer number, String name, LocalDate startsOn, Instant recordedAt) {
        this.id = number.digits();
        this.name = name;
        this.startsOn = startsOn;
        this.recordedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The association that it has gone into; null while it is one of its own. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    /** First day as a part of the other one. */
    public @Nullable LocalDate mergedOn() {
        return mergedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
