package se.samspel.participant.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.waiver.domain.CategoriesColumn;
import se.samspel.participant.waiver.domain.DataCategory;

/** What a disclosure said before it was rectified: for the discloser, never for the recipient. */
@Entity
@Personal(
        categories = {"IDENTITY", "CONTACT", "NEED", "HEALTH", "INCOME", "OCCUPATION_EDUCATION"},
        what =
                "An earlier snapshot of a rectified disclosure, sealed. Ett rättat utlämnandes"
                        + " tidigare innehåll, krypterat.")
public class DisclosureVersion {

    @Id private UUID id;
    @Column private UUID disclosureId;
    @Column private AuthorityId discloser;
    private long version;

    @Column
    @Convert(converter = CategoriesColumn.class)
    private Set<DataCategory> categories;

    @Column private byte[] snapshot;
    @Column private Instant madeAt;
    @Column private Instant supersededAt;

    protected DisclosureVersion() {}

    DisclosureVersion(UUID id, Disclosure disclosure, Instant now) {
        this.id = id;
        this.disclosureId = disclosure.id();
        this.discloser = disclosure.discloser();
        this.version = disclosure.version();
        this.categories = disclosure.categories();
        this.snapshot = disclosure.snapshot();
        this.madeAt = disclosure.snapshotAt();
        this.supersededAt = now;
    }
}
